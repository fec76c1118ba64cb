package org.citystats.badinput;

import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.missing;
import static org.citystats.badinput.Must.noFigure;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.row;
import static org.citystats.badinput.Must.warn;

import java.util.List;
import org.citystats.schema.Tables;

/** Cases 65 to 80, 127 to 131, 133 and 136: what stands where a figure is expected. */
final class FigureCases {

  private static final String HEADS = "area;year;value";

  /** An indicator counted in yuan, one in persons, one a share, with their units. */
  private static Bad listed(int number, String says) {
    return Bad.of(number, says)
        .list(
            "indicators.csv",
            "indicator,name_en,name_zh,unit,direction,kind,growth_basis,additive,aliases,least,most",
            "gdp,GDP,生产总值,CNY,higher,flow,,yes,,,",
            "people,Inhabitants,人口,person,,stock,,yes,,,",
            "balance,Balance,差额,CNY,,flow,,yes,,,",
            "rate,Employment rate,就业率,ratio,higher,,,no,,0,1")
        .list(
            "units.csv",
            "unit,base_unit,factor,note",
            "CNY,CNY,1,",
            "亿元,CNY,100000000,",
            "万元,CNY,10000,",
            "person,person,1,",
            "ratio,ratio,1,",
            "%,ratio,0.01,");
  }

  private static Bad jump(int times, String told) {
    return listed(78, "a figure " + times + " times the one before")
        .file(
            "a.csv",
            "indicator;area;year;unit;value",
            "gdp;A;2017;CNY;520",
            "gdp;A;2018;CNY;530",
            "gdp;A;2019;CNY;" + 541 * times,
            "gdp;A;2020;CNY;" + 550 * times)
        .expect(publish(4, 0), warn("unit_jump", "a.csv, line 4, column 5", told, "the unit"));
  }

  static final List<Bad> ALL =
      List.of(
          Bad.of(65, "marks of missing figures")
              .gdp(
                  HEADS,
                  "A;2019;",
                  "B;2019;..",
                  "C;2019;:",
                  "D;2019;-",
                  "E;2019;n/a",
                  "F;2019;c",
                  "G;2019;x",
                  "H;2019;12.5")
              .expect(
                  publish(8, 0),
                  missing(7),
                  noFigure("A", "2019", "no_value"),
                  noFigure("F", "2019", "suppressed"),
                  noFigure("G", "2019", "not_applicable"),
                  row(Tables.OBSERVATIONS, "B", "..")),
          Bad.of(66, "figures with declared flags")
              .declared("flags", "e=E;p=P;*=U")
              .gdp(HEADS, "A;2019;12.3 e", "B;2019;45 p", "C;2019;7*", "D;2019;8 q")
              .expect(
                  publish(3, 1),
                  row(Tables.OBSERVATIONS, "A", "12.3", "E"),
                  row(Tables.OBSERVATIONS, "C", "7.0", "U"),
                  reject("not_a_number", 5, "'q' in '8 q' is no declared flag")),
          Bad.of(67, "figures in the convention of the source")
              .declared("decimal", "\",\"")
              .gdp(HEADS, "A;2019;1.234,5", "B;2019;-0,5")
              .file("b.csv", "a;b", "x")
              .with("--set", "exclude=b.csv")
              .expect(publish(2, 0), figure("A", "2019", 1234.5), figure("B", "2019", -0.5)),
          Bad.of(67, "the English way")
              .gdp(HEADS, "A;2019;1,234.5")
              .expect(publish(1, 0), figure("A", "2019", 1234.5)),
          Bad.of(68, "a figure in the other convention")
              .declared("decimal", ".")
              .gdp(HEADS, "A;2019;12.5", "B;2019;1.234,5")
              .expect(publish(1, 1), reject("not_a_number", 3, "'1.234,5' is no number")),
          Bad.of(69, "thousands that look like decimals, declared")
              .declared("decimal", "\",\"")
              .gdp(HEADS, "A;2019;1.234", "B;2019;12.50")
              .expect(
                  publish(1, 1),
                  figure("A", "2019", 1234),
                  reject("not_a_number", 3, "'12.50'"),
                  warn("thousands_in_doubt", "line 2", "'1.234'", "decimal")),
          Bad.of(70, "thousands parted by blanks and apostrophes")
              .gdp(
                  HEADS,
                  "A;2019;1\u00a0234.5",
                  "B;2019;1\u202f234.5",
                  "C;2019;1'234.5",
                  "D;2019;1 234.5")
              .expect(
                  publish(4, 0),
                  figure("A", "2019", 1234.5),
                  figure("B", "2019", 1234.5),
                  figure("C", "2019", 1234.5),
                  figure("D", "2019", 1234.5)),
          Bad.of(71, "minus signs of all kinds")
              .gdp(HEADS, "A;2019;(12.5)", "B;2019;5-", "C;2019;\u22125.5")
              .expect(
                  publish(1, 2),
                  reject("not_a_number", 2, "'(12.5)'"),
                  reject("not_a_number", 3, "'5-'"),
                  figure("C", "2019", -5.5),
                  warn("repaired_minus", "line 4", "is read as -5.5", "U+2212")),
          listed(72, "a per cent sign")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "rate;A;2018;%;12%",
                  "rate;A;2019;;12%",
                  "gdp;A;2019;亿元;12%")
              .expect(
                  publish(2, 1),
                  figure("A", "2018", 0.12),
                  reject("unit_contradiction", 4, "'12%'", "亿元")),
          listed(73, "a sign of money that is not the unit")
              .file("a.csv", "indicator;area;year;unit;value", "gdp;A;2019;亿元;$12")
              .file("b.csv", "indicator;area;year;unit;value", "gdp;B;2019;亿元;12")
              .expect(publish(1, 1), reject("unit_contradiction", 2, "'$12'", "亿元")),
          Bad.of(74, "powers of ten, and what only a program takes for a number")
              .gdp(
                  HEADS,
                  "A;2019;1e3",
                  "B;2019;1.5E+3",
                  "C;2019;1D",
                  "D;2019;0x10",
                  "E;2019;1_000",
                  "F;2019;NaN",
                  "G;2019;Infinity")
              .expect(
                  publish(2, 5),
                  figure("A", "2019", 1000),
                  figure("B", "2019", 1500),
                  warn("repaired_exponent", "'1e3' is read as 1000", " | 2 | "),
                  reject("not_a_number", 4, "'1D'"),
                  reject("not_a_number", 5, "'0x10'"),
                  reject("not_a_number", 6, "'1_000'"),
                  reject("not_a_number", 7, "'NaN'"),
                  reject("not_a_number", 8, "'Infinity'")),
          Bad.of(75, "more digits than a figure can have")
              .gdp(HEADS, "A;2019;" + "9".repeat(39), "B;2019;1e400", "C;2019;7")
              .expect(
                  publish(1, 2),
                  reject("not_a_number", 2, "more than 18 digits"),
                  reject("not_a_number", 3, "more than 18 digits")),
          listed(76, "a negative count")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "people;A;2019;person;-5",
                  "balance;A;2019;CNY;-5")
              .expect(publish(1, 1), reject("out_of_range", 2, "'-5'", "0 or more")),
          listed(77, "a share beyond its range")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "rate;A;2018;%;100",
                  "rate;A;2019;%;100.1")
              .expect(publish(1, 1), reject("out_of_range", 3, "'100.1'", "from 0 to 1")),
          jump(100, "100"),
          jump(1000, "1,000"),
          listed(78, "a figure ten thousand times the one before")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "gdp;A;2017;CNY;520",
                  "gdp;A;2018;CNY;530",
                  "gdp;A;2019;CNY;5400000",
                  "gdp;A;2020;CNY;5500000")
              .expect(publish(4, 0), warn("unit_jump", "a.csv", "line 4", "10,000")),
          listed(79, "another unit than the indicator has")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "gdp;A;2018;亿元;12",
                  "gdp;A;2019;person;12")
              .expect(publish(1, 1), reject("unit_mismatch", 3, "person", "CNY")),
          Bad.of(80, "the unit changes within a series")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "gdp;A;2018;tonnes;12",
                  "gdp;A;2019;litres;12")
              .expect(publish(1, 1), reject("unit_clash", 3, "litres", "in t before")),
          Bad.of(127, "full-width digits and signs")
              .gdp(HEADS, "A;2019;７６．７", "B;2019;－5", "C;2019;８，９００.5", "D;2019;76。7")
              .expect(
                  publish(3, 1),
                  figure("A", "2019", 76.7),
                  figure("B", "2019", -5),
                  figure("C", "2019", 8900.5),
                  warn("repaired_full_width", "line 2", "is read as 76.7", " | 3 | "),
                  reject("not_a_number", 5, "'76。7'")),
          Bad.of(128, "bounds and ranges")
              .gdp(HEADS, "A;2019;7以上", "B;2019;近5000", "C;2019;超过1000", "D;2019;12-13")
              .expect(
                  publish(3, 1),
                  row(Tables.OBSERVATIONS, "A", "7以上", ">="),
                  row(Tables.OBSERVATIONS, "B", "近5000", "<"),
                  row(Tables.OBSERVATIONS, "C", "超过1000", ">"),
                  reject("not_a_number", 5, "'12-13'")),
          Bad.of(129, "a multiple within the cell")
              .gdp(HEADS, "A;2019;12.5亿", "B;2019;3万", "C;2019;7")
              .expect(
                  publish(1, 2),
                  reject("not_a_number", 2, "'亿' in '12.5亿'"),
                  reject("not_a_number", 3, "'万' in '3万'")),
          Bad.of(130, "marks with a meaning of the source")
              .declared("marks", "—=missing;...=below_unit")
              .gdp(HEADS, "A;2019;...", "B;2019;—", "C;2019;", "D;2019;1")
              .expect(
                  publish(4, 0),
                  missing(3),
                  noFigure("A", "2019", "below_unit"),
                  noFigure("B", "2019", "no_value")),
          listed(131, "per cent, per mille and points against the unit")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "gdp;A;2016;CNY;3％",
                  "gdp;A;2017;CNY;3‰",
                  "gdp;A;2018;CNY;3个百分点",
                  "gdp;A;2019;CNY;3成",
                  "gdp;A;2020;CNY;3")
              .expect(
                  publish(1, 4),
                  reject("unit_contradiction", 2, "'3％'"),
                  reject("unit_contradiction", 3, "'3‰'"),
                  reject("not_a_number", 4, "个百分点"),
                  reject("not_a_number", 5, "成")),
          listed(133, "one series in two units that convert")
              .file(
                  "a.csv",
                  "indicator;area;year;unit;value",
                  "gdp;A;2018;亿元;5",
                  "gdp;A;2019;万元;60000")
              .expect(
                  publish(2, 0),
                  figure("A", "2018", 5e8),
                  figure("A", "2019", 6e8),
                  row(Tables.GROWTH_FIGURES, "YOY", "2019", "0.2")),
          Bad.of(136, "zeros where a service had nothing")
              .file(
                  "gdp.csv",
                  "area,2017,2018,2019",
                  "Aberg,120.5,130.1,0.0",
                  "Bedorf,88.0,90.2,0.0",
                  "Cedorf,45.1,47.9,0.0")
              .expect(publish(9, 0), warn("all_zero", "gdp.csv", "2019", "3 figures")));

  private FigureCases() {}
}
