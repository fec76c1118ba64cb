package org.citystats.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.hold;
import static org.citystats.badinput.Must.missing;
import static org.citystats.badinput.Must.noFigure;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.row;
import static org.citystats.badinput.Must.warn;

import java.util.List;
import java.util.stream.IntStream;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;

/** Cases 81 to 93: figures that meet others, of the same night and of the last one. */
final class SeriesCases {

  private static final String HEADS = "area,year,value";

  static final List<Bad> ALL =
      List.of(
          Bad.of(81, "an indicator that is not on the list")
              .list(
                  "indicators.csv",
                  "indicator,name_en,name_zh,unit,direction,kind,growth_basis,additive,aliases",
                  "gdp,GDP,生产总值,CNY,higher,flow,,yes,")
              .file("a.csv", "indicator,area,year,value", "gdp,A,2019,1", "gpd,A,2018,2")
              .expect(
                  publish(1, 1),
                  reject("unknown_indicator", 3, "'gpd' is no indicator", "nearest: 'gdp'")),
          Bad.of(82, "a record twice")
              .gdp(HEADS, "Aberg,2019,12.5", "Aberg,2019,12.5", "Aberg,2018,7")
              .expect(publish(2, 0, 1), warn("superseded", "gdp.csv", " | 1 | ")),
          Bad.of(83, "two figures for one thing in one file")
              .gdp(HEADS, "Aberg,2019,12.5", "Aberg,2019,13.5", "Aberg,2018,7")
              .expect(
                  publish(1, 2),
                  reject("conflict", 2, "'12.5'", "contradicts '13.5' in line 3"),
                  reject("conflict", 3, "'13.5'", "contradicts '12.5' in line 2", " | 3 | 32 | ")),
          Bad.of(84, "two figures for one thing in two files")
              .file("2018/gdp.csv", HEADS, "Aberg,2018,7", "Aberg,2017,6")
              .file("2019/gdp.csv", HEADS, "Aberg,2018,8")
              .expect(
                  publish(2, 0, 1),
                  figure("Aberg", "2018", 8),
                  warn("superseded_by_another_value", "'7'", "replaced by '8'", "2019/gdp.csv")),
          Bad.of(84, "two figures for one thing in two vintages")
              .list(
                  "sources.csv",
                  "source,file,known_on,indicator",
                  "new,a.csv,2020-01-01,",
                  "old,b.csv,2019-01-01,")
              .file("a.csv", "indicator,area,year,value", "gdp,Aberg,2018,8")
              .file("b.csv", "indicator,area,year,value", "gdp,Aberg,2018,7")
              .expect(
                  publish(2, 0),
                  row(Tables.OBSERVATIONS, "8.0", "2020-01-01", "true"),
                  row(Tables.OBSERVATIONS, "7.0", "2019-01-01", "false")),
          Bad.of(85, "a file twice")
              .file("a/gdp.csv", HEADS, "Aberg,2019,12.5", "Aberg,2018,7")
              .file("b/gdp.csv", HEADS, "Aberg,2019,12.5", "Aberg,2018,7")
              .expect(publish(2, 0, 2), warn("same_file", "b/gdp.csv", "a/gdp.csv")),
          Bad.of(86, "a figure withdrawn")
              .file("2018/gdp.csv", HEADS, "Aberg,2018,7", "Aberg,2017,6")
              .file("2019/gdp.csv", HEADS, "Aberg,2018,:")
              .expect(
                  publish(2, 0, 1),
                  missing(1),
                  noFigure("Aberg", "2018", "no_value"),
                  warn("superseded_by_another_value", "'7'", "replaced by ':'")),
          Bad.of(87, "a year missing within a series")
              .gdp(HEADS, "Aberg,2016,6", "Aberg,2017,7", "Aberg,2019,9")
              .expect(
                  publish(3, 0),
                  warn("gap_in_series", "gdp.csv", "line 4", "2017", "2019"),
                  row(Tables.GROWTH_FIGURES, "YOY", "2019", "gap")),
          Bad.of(88, "a series ends earlier than last night")
              .lastNight("gdp.csv", HEADS, "Aberg,2018,7", "Aberg,2019,8", "Bedorf,2019,9")
              .gdp(HEADS, "Aberg,2018,7", "Aberg,2017,7", "Bedorf,2019,9")
              .expect(
                  hold(
                      3,
                      "Cannot publish",
                      "gdp of Aberg lost 2019",
                      "--set ingest.losses=publish")),
          Bad.of(88, "a series ends earlier, allowed")
              .lastNight("gdp.csv", HEADS, "Aberg,2018,7", "Aberg,2019,8", "Bedorf,2019,9")
              .gdp(HEADS, "Aberg,2018,7", "Bedorf,2019,9")
              .with("--set", "ingest.losses=publish")
              .expect(publish(2, 0)),
          Bad.of(89, "an area vanished")
              .lastNight("gdp.csv", HEADS, "Aberg,2019,8", "Bedorf,2019,9")
              .gdp(HEADS, "Aberg,2019,8", "Aberg,2018,8")
              .expect(hold(3, "gdp of Bedorf lost 2019")),
          Bad.of(89, "a new area")
              .lastNight("gdp.csv", HEADS, "Aberg,2019,8")
              .gdp(HEADS, "Aberg,2019,8", "Bedorf,2019,9")
              .expect(
                  publish(2, 0),
                  night -> told(night, "area 'Bedorf' is new since the last snapshot")),
          Bad.of(90, "bases of zero, below zero, and none")
              .gdp(HEADS, "A,2018,0", "A,2019,8", "B,2018,-3", "B,2019,8", "C,2018,:", "C,2019,8")
              .expect(
                  publish(6, 0),
                  row(Tables.GROWTH_FIGURES, "A", "YOY", "2019", "zero_base"),
                  row(Tables.GROWTH_FIGURES, "B", "YOY", "2019", "negative_base"),
                  row(Tables.GROWTH_FIGURES, "C", "YOY", "2019", "no_base")),
          Bad.of(91, "a target without an outcome")
              .list(
                  "indicators.csv",
                  "indicator,name_en,name_zh,unit,direction,kind,growth_basis,additive,aliases",
                  "gdp,GDP,生产总值,ratio,higher,flow,,yes,")
              .list("units.csv", "unit,base_unit,factor,note", "ratio,ratio,1,", "%,ratio,0.01,")
              .list(
                  "areas.csv",
                  "ref_area,name,name_en,level,parent,first_year,last_year,entity,aliases,additive",
                  "A,Aberg,,city,,,,,,yes")
              .list(
                  "targets.csv",
                  "target_id,area_code,indicator_code,period,measure,op,value,unit",
                  "T1,A,gdp,2025,level,>=,7,%")
              .file("a.csv", "indicator,code,year,unit,value", "gdp,A,2019,%,1")
              .expect(
                  publish(1, 0),
                  row(Tables.ATTAINMENT, "T1", "2025", "not measurable", "no_actual")),
          Bad.of(92, "a group without any figure")
              .gdp(HEADS, "A,2019,:", "B,2019,:", "C,2019,:", "A,2018,1")
              .expect(publish(4, 0), night -> rankless(night, "2019")),
          Bad.of(93, "equal figures")
              .gdp(HEADS, "A,2019,9", "B,2019,9", "C,2019,8", "D,2019,7")
              .expect(
                  publish(4, 0),
                  place("A", 1, 1),
                  place("B", 1, 1),
                  place("C", 3, 0),
                  place("D", 4, 0)));

  private SeriesCases() {}

  /** Place of an area by level, and with how many others it shares it. */
  private static Bad.Check place(String area, long rank, long tied) {
    return night -> {
      Columns rows = night.table(Tables.RANKING);
      int at =
          IntStream.range(0, rows.size())
              .filter(row -> rows.text(row, Concepts.REF_AREA).equals(area))
              .filter(row -> rows.text(row, Concepts.MEASURE).equals("level"))
              .findFirst()
              .orElseThrow();
      assertThat(rows.whole(at, Concepts.RANK)).isEqualTo(rank);
      assertThat(rows.whole(at, Concepts.TIED)).isEqualTo(tied);
    };
  }

  private static void told(Night night, String sentence) {
    org.assertj.core.api.Assertions.assertThat(night.ended().json().get("warnings").toString())
        .contains(sentence);
  }

  private static void rankless(Night night, String year) throws java.io.IOException {
    org.citystats.schema.Columns rows = night.table(Tables.RANKING);
    for (int row = 0; row < rows.size(); row++) {
      boolean ranked = !rows.column(org.citystats.schema.Concepts.RANK).isAbsent(row);
      org.assertj.core.api.Assertions.assertThat(
              ranked && rows.text(row, org.citystats.schema.Concepts.TIME_PERIOD).equals(year))
          .isFalse();
    }
  }
}
