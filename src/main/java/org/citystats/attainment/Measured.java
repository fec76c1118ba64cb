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
 */
public record Measured(Figure figure, Start start, Reason reason, List<Remark> remarks, String unit)
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
    return new Measured(nothing, Start.UNKNOWN, reason, List.of(), "");
  }

  /** The answer where nothing at all is known of the indicator. */
  public static Measured noActual(Ask ask) {
    return none(ask, ask.indicator().isEmpty() ? Reason.NO_INDICATOR : Reason.NO_ACTUAL);
  }

  /** A figure. */
  static Measured of(Figure figure, String unit) {
    boolean estimated = (figure.status() & ObsStatus.ESTIMATED) != 0;
    Measured measured = new Measured(figure, Start.UNKNOWN, Reason.NONE, List.of(), unit);
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
    return remarks.contains(Remark.INTERIM);
  }

  /** The same with a remark. */
  Measured with(Remark remark) {
    if (remarks.contains(remark)) {
      return this;
    }
    List<Remark> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
    return new Measured(figure, start, reason, more, unit);
  }

  /**
   * The same, as uncertain as another figure that it is compared with, with the remarks on both.
   */
  Measured beside(Measured other) {
    byte status = ObsStatus.derived(figure.status(), other.figure.status());
    Measured both = new Measured(figure.withStatus(status), start, reason, remarks, unit);
    for (Remark remark : other.remarks) {
      both = both.with(remark);
    }
    return figure.basis() == other.figure.basis() ? both : both.with(Remark.BASIS_DIFFERS);
  }

  /** The same, with another bound. */
  Measured exactly(Bound other) {
    return new Measured(figure.bounded(other), start, reason, remarks, unit);
  }

  /** The same, beginning somewhere. */
  Measured from(Start other) {
    return new Measured(figure, other, reason, remarks, unit);
  }

  /** The same figure told in another measure, as a ratio. */
  Measured told(DoubleUnaryOperator as) {
    Figure other = figure.valued(as.applyAsDouble(figure.value()));
    return new Measured(other, start, reason, remarks, Indicator.RATIO);
  }
}
