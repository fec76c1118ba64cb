package org.citystats.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** The growth on the year before of an indicator, by breakdown: rows with measure {@code YOY}. */
final class GrowthRows {

  private static final String YEAR_ON_YEAR = "YOY";
  private static final String COMPUTED = "computed";

  private final Columns growth;
  private final Period[] periods;
  private final int[] areas;
  private final Map<String, int[]> byBreakdown = new HashMap<>();

  /** Of rows of table {@code growth}, their areas being numbered as in a sorted list. */
  GrowthRows(Columns growth, String[] listed) {
    this.growth = growth;
    Column period = growth.column(Concepts.TIME_PERIOD);
    periods =
        period.words().all().stream()
            .map(code -> Period.parse(code).orElseThrow())
            .toArray(Period[]::new);
    areas =
        growth.column(Concepts.REF_AREA).words().all().stream()
            .mapToInt(area -> Arrays.binarySearch(listed, area))
            .toArray();
    Map<String, Integer> sizes = new HashMap<>();
    int measure = growth.column(Concepts.MEASURE).words().all().indexOf(YEAR_ON_YEAR);
    Column measures = growth.column(Concepts.MEASURE);
    for (int row = 0; row < growth.size(); row++) {
      if (measures.word(row) == measure) {
        String breakdown = growth.text(row, Concepts.BREAKDOWN);
        int at = sizes.merge(breakdown, 1, Integer::sum) - 1;
        int[] rows = byBreakdown.computeIfAbsent(breakdown, any -> new int[16]);
        if (at == rows.length) {
          rows = Arrays.copyOf(rows, 2 * at);
          byBreakdown.put(breakdown, rows);
        }
        rows[at] = row;
      }
    }
    sizes.forEach((breakdown, size) -> byBreakdown.compute(breakdown, (b, r) -> cut(r, size)));
  }

  private static int[] cut(int[] rows, int size) {
    return Arrays.copyOf(rows, size);
  }

  /** From when to when there are rows, by breakdown and calendar. */
  Map<Subject.Part, Sheet.Span> spans() {
    Map<Subject.Part, Sheet.Span> spans = new HashMap<>();
    byBreakdown.forEach(
        (breakdown, rows) -> {
          for (int row : rows) {
            int ordinal = period(row).ordinal();
            spans.merge(
                new Subject.Part(breakdown, period(row).cadence()),
                new Sheet.Span(ordinal, ordinal),
                Subject::both);
          }
        });
    return spans;
  }

  /** The rows of a breakdown. */
  int[] of(String breakdown) {
    return byBreakdown.getOrDefault(breakdown, new int[0]);
  }

  Period period(int row) {
    return periods[growth.column(Concepts.TIME_PERIOD).word(row)];
  }

  int area(int row) {
    return areas[growth.column(Concepts.REF_AREA).word(row)];
  }

  String basis(int row) {
    return growth.text(row, Concepts.BASIS);
  }

  boolean computed(int row) {
    return growth.text(row, Concepts.ORIGIN).equals(COMPUTED);
  }

  /** Whether a row has a figure. */
  boolean known(int row) {
    return !Double.isNaN(growth.number(row, Concepts.GROWTH));
  }

  /** Puts the figure of a row, or its reason, on a sheet. */
  void put(Sheet sheet, int row, double half) {
    int at = sheet.at(period(row).ordinal());
    int area = area(row);
    if (at < 0 || area < 0) {
      return;
    }
    double value = growth.number(row, Concepts.GROWTH);
    if (Double.isNaN(value)) {
      sheet.none(at, area, WhyNot.of(growth.text(row, Concepts.WHY_NOT)));
    } else if (Bound.parse(growth.text(row, Concepts.BOUND)).orElse(Bound.EXACT).open()) {
      sheet.none(at, area, WhyNot.BOUND);
    } else {
      sheet.value(at, area, value, half);
      String letters = growth.text(row, Concepts.OBS_STATUS);
      sheet.status(at, area, ObsStatus.parse(letters).orElse(ObsStatus.NORMAL));
    }
  }
}
