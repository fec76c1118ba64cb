package org.citystats.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.report.content.Figure;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Growth on the year before of some areas, printed and computed apart. */
public final class Rates {

  private static final String PRINTED = "printed";
  private static final String CHANGE = "CHANGE";
  private static final String REAL = "CONTRIBUTION_REAL";
  private static final double WHOLE_POINT = 0.005;
  private static final Set<String> MEASURES = Set.of("YOY", CHANGE, REAL);
  private static final List<String> BASES = List.of("real", "comparable", "nominal", "");

  private record Found(String origin, String measure, Rate rate) {}

  private final Map<Key, List<Found>> found = new HashMap<>();
  private final Names names;

  /** The rates among growth figures. */
  Rates(List<Columns> parts, Names names) {
    this.names = names;
    parts.forEach(this::add);
  }

  private void add(Columns rows) {
    for (int row = 0; row < rows.size(); row++) {
      String measure = rows.text(row, Concepts.MEASURE);
      if (MEASURES.contains(measure)) {
        String origin = Cells.text(rows, row, Concepts.ORIGIN);
        found
            .computeIfAbsent(Cells.key(rows, row), none -> new ArrayList<>())
            .add(new Found(origin, measure, rate(rows, row, origin)));
      }
    }
  }

  private static Rate rate(Columns rows, int row, String origin) {
    double value = rows.number(row, Concepts.GROWTH);
    String unit = Cells.text(rows, row, Concepts.UNIT_MEASURE);
    boolean whole = origin.equals(PRINTED) && !toTenths(rows, row);
    Figure figure = whole ? Figure.printed(value, unit) : Figure.computed(value, unit);
    return new Rate(
        figure.bounded(Cells.text(rows, row, Concepts.BOUND)),
        Cells.text(rows, row, Concepts.BASIS),
        Cells.text(rows, row, Concepts.BASE_PERIOD),
        Cells.text(rows, row, Concepts.OBS_STATUS),
        Cells.text(rows, row, Concepts.BOUND),
        Cells.text(rows, row, Concepts.WHY_NOT),
        Cells.text(rows, row, Concepts.VINTAGE));
  }

  /** Whether a rate is printed with decimals, as 8.0 is: its interval is narrower than a point. */
  private static boolean toTenths(Columns rows, int row) {
    double width = rows.number(row, Concepts.GROWTH_HIGH) - rows.number(row, Concepts.GROWTH_LOW);
    return width > 0 && width < WHOLE_POINT;
  }

  /** The rate that the office prints, or {@link Rate#NONE}; the change in points of a share. */
  public Rate printed(Key key) {
    return first(key, PRINTED, true);
  }

  /** The rate computed from levels, or {@link Rate#NONE}; the change in points of a share. */
  public Rate computed(Key key) {
    return first(key, "computed", false);
  }

  /** The printed rate, else the computed one. */
  public Rate best(Key key) {
    Rate printed = printed(key);
    return printed.known() || !printed.bound().isEmpty() ? printed : computed(key);
  }

  /** What a part adds to the printed growth of its whole, or {@link Rate#NONE}. */
  public Rate added(Key key) {
    return found.getOrDefault(key, List.of()).stream()
        .filter(each -> each.measure().equals(REAL))
        .map(Found::rate)
        .min(
            Comparator.comparing((Rate each) -> !each.known())
                .thenComparing(each -> BASES.indexOf(each.basis())))
        .orElse(Rate.NONE);
  }

  private Rate first(Key key, String origin, boolean otherMeasure) {
    String wanted = names.isShare(key.indicator()) ? CHANGE : "YOY";
    return found.getOrDefault(key, List.of()).stream()
        .filter(each -> each.origin().equals(origin))
        .filter(each -> otherMeasure || each.measure().equals(wanted))
        .min(
            Comparator.comparing((Found each) -> !each.rate().known())
                .thenComparing(each -> !each.measure().equals(wanted))
                .thenComparing(each -> BASES.indexOf(each.rate().basis())))
        .map(Found::rate)
        .orElse(Rate.NONE);
  }

  /** Every key that has a printed or computed rate. */
  public Set<Key> keys() {
    return Set.copyOf(found.keySet());
  }
}
