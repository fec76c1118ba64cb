package org.citystats.attainment;

import java.io.Serializable;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.citystats.model.Bound;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;

/**
 * The answer to an {@link Ask}: a figure, or the reason why there is none.
 *
 * @param figure the figure; its value is {@code NaN} if there is none
 * @param start where the way of the target begins; {@code NaN} if not known
 * @param reason why there is no figure, else {@link Reason#NONE}
 * @param remarks what to know beside it
 * @param unit unit of the figure: {@code ratio} for rates and shares, {@code pp} for changes of
 *     shares, else that of the indicator; empty if not known
 * @param backdrop what stands behind the figure
 */
public record Measured(
    Figure figure, Start start, Reason reason, List<Remark> remarks, String unit, Backdrop backdrop)
    implements Serializable {

  /** How a figure came about. */
  public enum Origin {
    /** Printed by the office. */
    PRINTED,
    /** Computed from levels or from printed rates. */
    COMPUTED
  }

  /**
   * What was found.
   *
   * @param value value in the unit of the answer, {@code NaN} if none
   * @param bound how it stands to the true value; {@link Bound#UP} and {@link Bound#DOWN} without a
   *     value
   * @param status status bits
   * @param origin printed or computed
   * @param basis price basis found
   * @param vintage date at which it became known, empty if unknown
   * @param period the period it is of: that asked, or an earlier one while the target runs
   */
  public record Figure(
      double value,
      Bound bound,
      byte status,
      Origin origin,
      PriceBasis basis,
      String vintage,
      Period period)
      implements Serializable {

    Figure withStatus(byte other) {
      return new Figure(value, bound, other, origin, basis, vintage, period);
    }

    /** A figure computed from this one and others. */
    Figure computed(double other, byte weakest) {
      return new Figure(other, bound, weakest, Origin.COMPUTED, basis, vintage, period);
    }

    Figure bounded(Bound other) {
      return new Figure(value, other, status, origin, basis, vintage, period);
    }

    Figure valued(double other) {
      return new Figure(other, bound, status, origin, basis, vintage, period);
    }
  }

  /**
   * Where the way of a target begins.
   *
   * @param period last base period, {@code null} if none
   * @param value level there, {@code NaN} if unknown
   */
  public record Start(Period period, double value) implements Serializable {
    static final Start UNKNOWN = new Start(null, Double.NaN);
  }

  /**
   * What stands behind a figure.
   *
   * @param trail levels of earlier years that can be compared with it
   * @param due share of the goal that is due by the part of the year; {@code NaN} for whole years
   * @param peers how many peers have a figure, 0 if none were asked
   */
  public record Backdrop(Trail trail, double due, int peers) implements Serializable {
    static final Backdrop NONE = new Backdrop(Trail.NONE, Double.NaN, 0);
  }

  /** There is no figure, for a reason. */
  static Measured none(Ask ask, Reason reason) {
    Figure nothing =
        new Figure(
            Double.NaN,
            Bound.EXACT,
            ObsStatus.MISSING,
            Origin.PRINTED,
            PriceBasis.UNSTATED,
            "",
            ask.end());
    return new Measured(nothing, Start.UNKNOWN, reason, List.of(), "", Backdrop.NONE);
  }

  /** The answer where nothing at all is known of the indicator. */
  public static Measured noActual(Ask ask) {
    return none(ask, ask.indicator().isEmpty() ? Reason.NO_INDICATOR : Reason.NO_ACTUAL);
  }

  /** A figure. */
  static Measured of(Figure figure, String unit) {
    boolean estimated = (figure.status() & ObsStatus.ESTIMATED) != 0;
    Measured measured =
        new Measured(figure, Start.UNKNOWN, Reason.NONE, List.of(), unit, Backdrop.NONE);
    measured = estimated ? measured.with(Remark.ESTIMATE) : measured;
    return figure.bound() == Bound.ABOUT ? measured.with(Remark.APPROXIMATE) : measured;
  }

  /** The value, {@code NaN} if there is none. */
  public double value() {
    return figure.value();
  }

  /** Whether there is a figure, or at least a direction. */
  public boolean known() {
    return reason == Reason.NONE;
  }

  /** Whether the figure is of an earlier period than the one asked, because the target runs. */
  public boolean interim() {
    return remarks.contains(Remark.INTERIM) || partial();
  }

  /** Whether the figure is of a part of the year asked. */
  boolean partial() {
    return remarks.contains(Remark.PARTIAL);
  }

  /** The same with a remark. */
  Measured with(Remark remark) {
    if (remarks.contains(remark)) {
      return this;
    }
    List<Remark> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
    return new Measured(figure, start, reason, more, unit, backdrop);
  }

  /**
   * The same, as uncertain as another figure that it is compared with, with the remarks on both.
   */
  Measured beside(Measured other) {
    byte status = ObsStatus.derived(figure.status(), other.figure.status());
    Measured both = new Measured(figure.withStatus(status), start, reason, remarks, unit, backdrop);
    for (Remark remark : other.remarks) {
      both = both.with(remark);
    }
    return figure.basis() == other.figure.basis() ? both : both.with(Remark.BASIS_DIFFERS);
  }

  /** The same, with another bound. */
  Measured exactly(Bound other) {
    return new Measured(figure.bounded(other), start, reason, remarks, unit, backdrop);
  }

  /** The same, beginning somewhere. */
  Measured from(Start other) {
    return new Measured(figure, other, reason, remarks, unit, backdrop);
  }

  /** The same figure told in another measure, as a ratio. */
  Measured told(DoubleUnaryOperator as) {
    Figure other = figure.valued(as.applyAsDouble(figure.value()));
    return new Measured(other, start, reason, remarks, Indicator.RATIO, backdrop);
  }

  /** The same figure in another unit word. */
  Measured in(String word) {
    return new Measured(figure, start, reason, remarks, word, backdrop);
  }

  /** The same without a figure, for a reason. */
  Measured failing(Reason other) {
    return new Measured(figure.valued(Double.NaN), start, other, remarks, unit, backdrop);
  }

  /** The same, found among so many peers. */
  Measured among(int peers) {
    Backdrop behind = new Backdrop(backdrop.trail(), backdrop.due(), peers);
    return new Measured(figure, start, reason, remarks, unit, behind);
  }

  /** The same, at the end of a trail of levels. */
  Measured after(Trail trail) {
    Backdrop behind = new Backdrop(trail, backdrop.due(), backdrop.peers());
    return new Measured(figure, start, reason, remarks, unit, behind);
  }

  /** The same, of a part of the year by which a share of the goal is due. */
  Measured due(double share) {
    Backdrop behind = new Backdrop(backdrop.trail(), share, backdrop.peers());
    return new Measured(figure, start, reason, remarks, unit, behind);
  }

  /** The same figure of another period. */
  Measured of(Period period) {
    Figure other =
        new Figure(
            figure.value(),
            figure.bound(),
            figure.status(),
            figure.origin(),
            figure.basis(),
            figure.vintage(),
            period);
    return new Measured(other, start, reason, remarks, unit, backdrop);
  }
}
