package org.citystats.report.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;

/**
 * What the published tables hold of one indicator of one area.
 *
 * @param period period that is asked about
 * @param observations its observations of all periods and vintages
 * @param growth its growth figures of the period
 * @param ranking its places in the period
 * @param attainment verdicts on its targets for the period
 * @param sources all files
 * @param formulas formula of a growth measure by its code; empty if there is none
 */
public record Trail(
    String period,
    Columns observations,
    Columns growth,
    Columns ranking,
    Columns attainment,
    Columns sources,
    Function<String, Optional<String>> formulas) {

  /** The rows that bear on the figure, table by table; of observations all periods. */
  public List<Columns> tables() {
    return List.of(observations, growth, ranking, attainment);
  }

  /** The text of a cell, empty if absent. */
  static String text(Columns rows, int row, Concept concept) {
    String text = rows.text(row, concept);
    return text == null ? "" : text;
  }

  /** The place of the cell from which an observation was read. */
  String cell(int row) {
    return "%s, line %d, column %d: '%s'"
        .formatted(
            text(observations, row, Concepts.SOURCE_FILE),
            observations.whole(row, Concepts.SOURCE_LINE),
            observations.whole(row, Concepts.SOURCE_COLUMN),
            text(observations, row, Concepts.VALUE_TEXT));
  }

  /** The row of an observation; empty if there is none. */
  Optional<Integer> observation(Wanted wanted) {
    for (int row = 0; row < observations.size(); row++) {
      if (wanted.is(observations, row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /**
   * An observation that another figure was made of.
   *
   * @param period its period
   * @param breakdown its part
   * @param measure its measure
   * @param basis its price basis
   * @param vintage its vintage
   */
  record Wanted(String period, String breakdown, String measure, String basis, String vintage) {

    private boolean is(Columns rows, int row) {
      return period.equals(text(rows, row, Concepts.TIME_PERIOD))
          && breakdown.equals(text(rows, row, Concepts.BREAKDOWN))
          && measure.equals(text(rows, row, Concepts.MEASURE))
          && basis.equals(text(rows, row, Concepts.BASIS))
          && vintage.equals(text(rows, row, Concepts.VINTAGE));
    }
  }
}
