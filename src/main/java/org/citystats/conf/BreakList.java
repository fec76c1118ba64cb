package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Period;
import org.citystats.model.SeriesBreak;

/** The list of breaks in series, {@code breaks.csv}. */
final class BreakList {

  static final String FILE = "breaks.csv";
  static final Header HEADER =
      Header.needing("ref_area,indicator,time_period,kind").allowing("note");

  private static final List<String> KINDS = List.of("census", "boundary", "definition");
  private static final String ALL = "*";

  private BreakList() {}

  /** The breaks; {@code *} stands for all indicators. */
  static List<SeriesBreak> read(CodeTable table, Known areas, Known indicators) {
    List<SeriesBreak> breaks = new ArrayList<>();
    Uniqueness keys = new Uniqueness();
    for (CodeRow row : table.rows()) {
      row.needed("ref_area", "the code of an area");
      row.needed("time_period", Parsers.PERIOD);
      row.needed("kind", CodeRow.either(KINDS));
      String indicator = row.needed("indicator", "the code of an indicator, or * for all");
      SeriesBreak found =
          new SeriesBreak(
              row.code("ref_area", areas),
              indicator.equals(ALL) ? ALL : row.code("indicator", indicators),
              row.read("time_period", Parsers.PERIOD, Period::parse, Period.year(0)),
              row.word("kind", KINDS),
              row.text("note"));
      keys.note(row, "time_period", List.of(found.area(), found.indicator(), found.from()));
      breaks.add(found);
    }
    return List.copyOf(breaks);
  }
}
