package org.citystats.growth;

import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * What a part adds to the growth of its whole between a base and a position: {@code (value - base)
 * / base of the whole}, all three from one vintage that also holds the whole of the position.
 *
 * @param figure the contribution as a ratio, {@code NaN} if there is none
 * @param low its smallest value by the printed digits, {@code NaN} if unknown
 * @param high its largest value by the printed digits, {@code NaN} if unknown
 * @param obstacle why there is none, or {@link WhyNot#NONE}
 * @param status status bits
 * @param vintage the vintage
 */
record PartOfGrowth(
    double figure, double low, double high, WhyNot obstacle, byte status, String vintage) {

  private static PartOfGrowth none(WhyNot obstacle) {
    return new PartOfGrowth(Double.NaN, Double.NaN, Double.NaN, obstacle, ObsStatus.MISSING, "");
  }

  /** Of a part and its whole, at a position of the part that is compared some positions back. */
  static PartOfGrowth of(Series part, Series whole, int position, int lag) {
    WhyNot own = part.obstacle(position, position - lag);
    if (own != WhyNot.NONE) {
      return none(own);
    }
    if (whole == null) {
      return none(WhyNot.NO_WHOLE);
    }
    int at = whole.position(part.period(position));
    WhyNot its = whole.obstacle(at, at - lag);
    if (its != WhyNot.NONE) {
      boolean absent = Double.isNaN(whole.at(at)) || Double.isNaN(whole.at(at - lag));
      return none(absent ? WhyNot.NO_WHOLE : its);
    }
    int[] usable = part.rows().usable(position).toArray();
    for (int i = usable.length - 1; i >= 0; i--) {
      PartOfGrowth found = inVintage(part, whole, new Place(position, at, lag), usable[i]);
      if (found != null) {
        return found;
      }
    }
    return none(WhyNot.DIFFERENT_VINTAGE);
  }

  private record Place(int part, int whole, int lag) {}

  private static PartOfGrowth inVintage(Series part, Series whole, Place place, int row) {
    SeriesRows rows = part.rows();
    int base = rows.inVintageOf(place.part() - place.lag(), row);
    int total = whole.rows().inVintageOf(place.whole() - place.lag(), rows, row);
    int now = whole.rows().inVintageOf(place.whole(), rows, row);
    if (base < 0 || total < 0 || now < 0 || Double.isNaN(rows.value(row))) {
      return null;
    }
    double divisor = whole.rows().value(total);
    if (divisor <= 0) {
      return none(divisor == 0 ? WhyNot.ZERO_BASE : WhyNot.NEGATIVE_BASE);
    }
    double change = rows.value(row) - rows.value(base);
    double slack = Slack.of(rows, row) + Slack.of(rows, base);
    double off = Slack.of(whole.rows(), total);
    byte status =
        ObsStatus.derived(
            ObsStatus.derived(rows.statusOf(row), rows.statusOf(base)),
            whole.rows().statusOf(total));
    return new PartOfGrowth(
        change / divisor,
        extreme(change - slack, divisor + off, divisor - off),
        extreme(change + slack, divisor - off, divisor + off),
        WhyNot.NONE,
        status,
        rows.vintage(row));
  }

  /** A change over the divisor that takes it furthest from zero, or brings it nearest. */
  private static double extreme(double change, double ifPositive, double ifNegative) {
    double divisor = change > 0 ? ifPositive : ifNegative;
    return divisor > 0 ? change / divisor : Double.NaN;
  }
}
