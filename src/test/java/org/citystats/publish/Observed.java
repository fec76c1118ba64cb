package org.citystats.publish;

import java.util.List;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;

/** Rows as a statistician would write them down. */
final class Observed {

  private final Columns rows = new Columns(Tables.OBSERVATIONS);

  static Observed none() {
    return new Observed();
  }

  /** An observation in yuan, as a level. */
  Observed level(String area, String indicator, String period, double value) {
    List<Concept> texts = List.of(Concepts.BREAKDOWN, Concepts.BASIS, Concepts.VINTAGE);
    texts.forEach(concept -> rows.column(concept).add(""));
    rows.column(Concepts.REF_AREA).add(area);
    rows.column(Concepts.INDICATOR).add(indicator);
    rows.column(Concepts.MEASURE).add("level");
    rows.column(Concepts.TIME_PERIOD).add(period);
    rows.column(Concepts.OBS_VALUE).add(value);
    rows.column(Concepts.WHY_NOT).add(Double.isNaN(value) ? "no_value" : "");
    rows.column(Concepts.VALUE_TEXT).add(Double.isFinite(value) ? Decimals.text(value) : "…");
    rows.column(Concepts.SOURCE_FILE).add("国内生产总值.csv");
    rows.column(Concepts.SOURCE_LINE).add((long) rows.size());
    rows.column(Concepts.IN_USE).add(true);
    return rest();
  }

  /** The rows so far. */
  Columns rows() {
    return rows;
  }

  private Observed rest() {
    for (Column column : rows.all()) {
      if (column.size() < rows.size()) {
        column.addAbsent();
      }
    }
    return this;
  }

  /** Many observations of a few areas and indicators over years, in order. */
  static Columns many(int count) {
    Observed observed = none();
    for (int row = 0; row < count; row++) {
      String indicator = "indicator-%05d".formatted(row / 400);
      String area = "%06d".formatted(220000 + row / 20 % 20);
      double value = row % 7 == 0 ? Double.NaN : Math.round(Math.sin(row) * 1e6) / 100.0;
      observed.level(area, indicator, Integer.toString(1995 + row % 20), value);
    }
    return observed.rows();
  }
}
