package org.citystats.ranking;

import static org.citystats.schema.Concepts.TIME_PERIOD;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Bound;
import org.citystats.model.Period;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/**
 * Growth on the year before as scores: from rows of table {@code growth} with measure {@code YOY}.
 *
 * <p>Computed growth is that of the levels that stand for the area; printed growth is ranked on one
 * price basis for all areas, {@link PrintedBasis}.
 */
final class GrowthScores {

  private static final String YEAR_ON_YEAR = "YOY";
  private static final String COMPUTED = "computed";

  private final MainBasis levels;
  private final Set<String> areas;
  private final Map<String, Period> periods = new HashMap<>();

  /** Of some areas only. */
  GrowthScores(MainBasis levels, Set<String> areas) {
    this.levels = levels;
    this.areas = areas;
  }

  /** Adds the figures of some growth rows, and the reasons where there are none. */
  void of(Columns growth, Scores scores) {
    PrintedBasis printed = new PrintedBasis();
    for (int row = 0; row < growth.size(); row++) {
      if (isRanked(growth, row) && !isComputed(growth, row)) {
        printed.count(growth, row);
      }
    }
    for (int row = 0; row < growth.size(); row++) {
      if (isRanked(growth, row)) {
        add(growth, row, printed, scores);
      }
    }
  }

  private boolean isRanked(Columns growth, int row) {
    return growth.text(row, Concepts.MEASURE).equals(YEAR_ON_YEAR)
        && areas.contains(growth.text(row, Concepts.REF_AREA));
  }

  private static boolean isComputed(Columns growth, int row) {
    return growth.text(row, Concepts.ORIGIN).equals(COMPUTED);
  }

  private void add(Columns growth, int row, PrintedBasis printed, Scores scores) {
    String area = growth.text(row, Concepts.REF_AREA);
    String breakdown = growth.text(row, Concepts.BREAKDOWN);
    String basis = growth.text(row, Concepts.BASIS);
    Period period = periods.computeIfAbsent(growth.text(row, TIME_PERIOD), GrowthScores::period);
    boolean computed = isComputed(growth, row);
    boolean stands =
        computed
            ? levels.is(basis, area, breakdown, period.cadence())
            : printed.is(basis, breakdown);
    if (stands) {
      String measure = computed ? Board.GROWTH : Board.GROWTH_PRINTED;
      scores.add(new Board(measure, breakdown, period), area, score(growth, row));
    }
  }

  private static Period period(String code) {
    return Period.parse(code).orElseThrow();
  }

  private static Score score(Columns growth, int row) {
    double value = growth.number(row, Concepts.GROWTH);
    if (Double.isNaN(value)) {
      return Score.none(growth.text(row, Concepts.WHY_NOT));
    }
    Bound bound = Bound.parse(growth.text(row, Concepts.BOUND)).orElse(Bound.EXACT);
    return Score.of(value, bound, growth.text(row, Concepts.OBS_STATUS));
  }
}
