package org.citystats.conf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citystats.model.Bridge;
import org.citystats.model.Period;
import org.citystats.model.SeriesBreak;

/** The list of breaks in series, {@code breaks.csv}. */
final class BreakList {

  static final String FILE = "breaks.csv";
  static final Header HEADER =
      Header.needing("ref_area,indicator,time_period,kind").allowing("note,bridge,bridge_value");

  private static final List<String> KINDS = List.of("census", "boundary", "definition");
  private static final List<String> BRIDGES =
      List.of("recalculated_base", "splice_factor", "recalculated_since");
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
              row.text("note"),
              bridge(row));
      keys.note(row, "time_period", List.of(found.area(), found.indicator(), found.from()));
      breaks.add(found);
    }
    return List.copyOf(breaks);
  }

  private static Bridge bridge(CodeRow row) {
    String word = row.word("bridge", BRIDGES);
    if (word.isEmpty() && !row.text("bridge_value").isEmpty()) {
      row.refuse("bridge", "the cell is empty, expected " + CodeRow.either(BRIDGES), "");
    }
    if (word.isEmpty() || !BRIDGES.contains(word)) {
      return Bridge.NONE;
    }
    Bridge.Kind kind = Bridge.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    if (kind == Bridge.Kind.RECALCULATED_SINCE) {
      row.needed("bridge_value", Parsers.DATE);
      return new Bridge(
          kind, Double.NaN, row.read("bridge_value", Parsers.DATE, Parsers::date, ""));
    }
    boolean level = kind == Bridge.Kind.RECALCULATED_BASE;
    String expected = level ? "the recalculated level in base units" : "a factor such as 1.083";
    row.needed("bridge_value", expected);
    if (level && row.text("indicator").equals(ALL)) {
      row.refuse("indicator", "'*' has no one level, expected the code of an indicator", "");
    }
    double value = row.read("bridge_value", expected, BreakList::positive, Double.NaN);
    return new Bridge(kind, value, "");
  }

  private static Optional<Double> positive(String text) {
    return Parsers.decimal(text).map(BigDecimal::doubleValue).filter(value -> value > 0);
  }
}
