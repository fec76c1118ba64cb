package org.citystats.report.section;

import org.citystats.report.content.Figure;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Key;
import org.citystats.report.facts.Level;
import org.citystats.report.facts.Rate;

/**
 * One district beside the area it belongs to.
 *
 * @param facts the facts
 * @param key the figure of the district
 * @param whole the same figure of the area it belongs to
 */
record District(Facts facts, Key key, Key whole) {

  /** The level in use. */
  Level level() {
    return facts.levels().of(key);
  }

  /** The published rate, else the computed one. */
  Rate rate() {
    return facts.rates().best(key);
  }

  /**
   * Share in the whole, {@code v / whole}; none where parts do not add up or levels are missing.
   */
  Figure share() {
    double share = level().figure().value() / facts.levels().of(whole).figure().value();
    boolean adds = facts.names().adds(key.indicator());
    return Figure.computed(adds && Double.isFinite(share) ? share : Double.NaN, Figure.RATIO);
  }

  /**
   * Contribution to the growth of the whole in points, {@code (v1 - v0) / whole v0}.
   *
   * <ul>
   *   <li>Levels of the vintage from which growth was computed.
   *   <li>None where growth of the district or of the whole was refused, where the district
   *       overlaps others, or where the indicator does not add up.
   * </ul>
   */
  Figure contribution() {
    Rate own = facts.rates().computed(key);
    Rate all = facts.rates().computed(whole);
    boolean adds = facts.names().adds(key.indicator()) && !facts.names().overlaps(key.area());
    if (!adds || !own.known() || !all.known() || own.basePeriod().isEmpty()) {
      return Figure.computed(Double.NaN, Figure.POINTS);
    }
    double now = facts.levels().of(key, own.vintage()).figure().value();
    double before = facts.levels().of(key.in(own.basePeriod()), own.vintage()).figure().value();
    Key base = whole.in(own.basePeriod());
    double wholeBefore = facts.levels().of(base, all.vintage()).figure().value();
    double points = wholeBefore > 0 ? (now - before) / wholeBefore : Double.NaN;
    return Figure.computed(points, Figure.POINTS);
  }

  /** Contribution to the printed growth of the whole; none where the district overlaps others. */
  Figure added() {
    boolean adds = facts.names().adds(key.indicator()) && !facts.names().overlaps(key.area());
    double points = facts.rates().added(key).figure().value();
    return Figure.computed(adds ? points : Double.NaN, Figure.POINTS);
  }
}
