package org.citystats.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citystats.model.Indicator;
import org.citystats.model.Period;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/**
 * Places by how far promises were passed or missed, {@code reached - goal} in the wanted direction.
 *
 * <ul>
 *   <li>In: rows of table {@code attainment} that count as a target, of a target that holds in each
 *       year those of the years. Out: rows of tables {@code ranking} and {@code rank_changes} with
 *       measure {@code margin}, larger being better.
 *   <li>Margins of unlike quantities never meet: the measure of the target stands in {@code
 *       breakdown} as {@code target=growth}; the unit is that of the target, {@code pp} for rates
 *       and shares.
 *   <li>Peers are the members of a group that promised the same quantity. Of several promises of an
 *       area for one quantity and period the least kept one counts.
 *   <li>{@code different_unit} where most others promised in another unit; {@code no_value} where
 *       nothing can be held against the promise.
 * </ul>
 *
 * @see org.citystats.formula.Places
 */
public final class Margins {

  /** The word of what is ranked. */
  public static final String MEASURE = "margin";

  private final Peering peering;

  /** Within these circles and by these rules. */
  public Margins(Peering peering) {
    this.peering = peering;
  }

  /** The places; none if margins are not asked for. */
  public Placed of(Columns attainment) {
    if (!peering.rules().measures().contains(MEASURE)) {
      return Placed.none();
    }
    Map<List<Object>, Scored> least = new LinkedHashMap<>();
    for (int row = 0; row < attainment.size(); row++) {
      if (counts(attainment, row)) {
        Scored score = score(attainment, row);
        least.merge(List.of(score.what(), score.area()), score, Margins::lesser);
      }
    }
    return new Scoreboard(peering).of(new ArrayList<>(least.values()));
  }

  /** Groups of targets have no unit and no margin of their own. */
  private static boolean counts(Columns rows, int row) {
    boolean one =
        has(rows.text(row, Concepts.REF_AREA))
            && has(rows.text(row, Concepts.INDICATOR))
            && has(rows.text(row, Concepts.MEASURE))
            && rows.text(row, Concepts.UNIT_MEASURE) != null;
    boolean ofAYear = rows.text(row, Concepts.TARGET_ID).equals(rows.text(row, Concepts.GROUP_ID));
    return one
        && (ofAYear || rows.column(Concepts.IS_TARGET).flag(row))
        && Period.parse(rows.text(row, Concepts.TIME_PERIOD)).isPresent();
  }

  private static boolean has(String text) {
    return text != null && !text.isEmpty();
  }

  private static Scored score(Columns rows, int row) {
    Scored.What what =
        new Scored.What(
            rows.text(row, Concepts.INDICATOR),
            breakdown(rows.text(row, Concepts.BREAKDOWN), rows.text(row, Concepts.MEASURE)),
            MEASURE,
            Period.parse(rows.text(row, Concepts.TIME_PERIOD)).orElseThrow());
    double margin = rows.number(row, Concepts.MARGIN);
    WhyNot whyNot = Double.isNaN(margin) ? WhyNot.NO_VALUE : WhyNot.NONE;
    String status = rows.text(row, Concepts.OBS_STATUS);
    String unit = rows.text(row, Concepts.UNIT_MEASURE);
    return new Scored(
        what,
        rows.text(row, Concepts.REF_AREA),
        new Scored.Score(
            margin, Indicator.RATIO.equals(unit) ? Unit.POINTS : unit, whyNot, status, 0));
  }

  /** Pairs of name and value in the order of their names, the measure of the target among them. */
  private static String breakdown(String part, String measure) {
    TreeSet<String> pairs = new TreeSet<>(List.of("target=" + measure));
    if (has(part)) {
      pairs.addAll(List.of(part.split(";")));
    }
    return String.join(";", pairs);
  }

  /** The one that was kept less; a promise that cannot be judged does not hide one that can. */
  private static Scored lesser(Scored one, Scored other) {
    boolean first =
        !other.score().known()
            || (one.score().known() && one.score().value() <= other.score().value());
    return first ? one : other;
  }
}
