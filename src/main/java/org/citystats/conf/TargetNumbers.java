package org.citystats.conf;

import java.math.BigDecimal;
import java.util.Optional;
import org.citystats.model.Indicator;
import org.citystats.model.Unit;

/** Reads the numbers of a target, exactly, into base units. */
final class TargetNumbers {

  private static final String ALL = "all";
  private static final Exact PART = Exact.part(100);

  private final CodeRow row;
  private final String measure;
  private final Optional<Indicator> indicator;
  private final UnitWords units;
  private final GoalScale scale;

  TargetNumbers(CodeRow row, String measure, Optional<Indicator> indicator, UnitWords units) {
    this.row = row;
    this.measure = measure;
    this.indicator = indicator;
    this.units = units;
    String own = row.text("unit");
    String word = own.isEmpty() ? behind(row.text("value").split("\\|")[0]) : own;
    this.scale = GoalScale.of(word, measure, indicator, units);
    if (!scale.objection().isEmpty()) {
      row.refuse(own.isEmpty() ? "value" : "unit", scale.objection(), scale.remedy());
    }
  }

  private static String behind(String text) {
    return Amount.parse(text).map(Amount::unit).orElse("");
  }

  /** What the numbers are in. */
  GoalScale scale() {
    return scale;
  }

  /** The number of a text in a column, in base units; empty if there is none. */
  Optional<Exact> goal(String column, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.equals(ALL)) {
      return all(column);
    }
    Optional<Amount> amount = amount(column, text);
    amount.ifPresent(each -> inspect(column, text, each));
    return amount.map(each -> each.number().times(scale.factor()));
  }

  private Optional<Exact> all(String column) {
    if (!scale.small()) {
      row.refuse(column, "'all' is a share, expected a number of " + scale.unit(), "");
    }
    return Optional.of(Exact.ONE);
  }

  private Optional<Amount> amount(String column, String text) {
    Optional<Amount> amount = Amount.parse(text);
    if (amount.isEmpty()) {
      row.refuse(column, "'" + text + "', expected a number such as 6.5", Amount.remedy(text));
    }
    return amount;
  }

  private void inspect(String column, String text, Amount amount) {
    boolean other = !amount.unit().isEmpty() && !amount.unit().equals(scale.word());
    if (other) {
      row.refuse(column, "'" + text + "', expected the unit '" + scale.word() + "'", "");
    }
    boolean bare = scale.word().isEmpty() && scale.small() && !measure.equals("multiple");
    boolean large = amount.number().numerator().abs().compareTo(amount.number().denominator()) > 0;
    if (bare && large) {
      String usual = scale.unit().equals(Unit.POINTS) ? Unit.POINTS : "%";
      row.refuse(
          column,
          "'" + text + "' without a unit, expected a ratio such as 0.07",
          "is the unit " + usual + " missing?");
    }
  }

  /** The figure printed with the target, in base units unless a unit stands behind it. */
  Optional<Exact> base(String column) {
    String text = row.text(column);
    Optional<Amount> amount = text.isEmpty() ? Optional.empty() : amount(column, text);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    GoalScale own = GoalScale.of(amount.get().unit(), "level", indicator, units);
    if (!own.objection().isEmpty()) {
      row.refuse(column, own.objection(), own.remedy());
    }
    boolean large = amount.get().number().compareWith(Exact.ONE) > 0;
    if (own.word().isEmpty() && own.unit().equals(Indicator.RATIO) && large) {
      row.refuse(column, "'" + text + "', expected a ratio such as 0.07", "is the unit % missing?");
    }
    return Optional.of(amount.get().number().times(own.factor()));
  }

  /** What "about" allows, in base units; a share of the goal if % stands behind it. */
  double tolerance(String column, double goal) {
    String text = row.text(column);
    Optional<Amount> amount = text.isEmpty() ? Optional.empty() : amount(column, text);
    if (amount.isEmpty()) {
      return Double.NaN;
    }
    Exact number = amount.get().number();
    if (number.numerator().signum() < 0) {
      row.refuse(column, "'" + text + "', expected a number of 0 or more", "");
    }
    String unit = amount.get().unit();
    boolean hundredth =
        unit.equals("%") || units.find(unit).map(Unit::base).equals(Optional.of(Unit.POINTS));
    if (!unit.isEmpty() && !hundredth && !unit.equals(scale.word())) {
      row.refuse(column, "'" + text + "', expected the unit '" + scale.word() + "' or %", "");
    }
    if (hundredth && !scale.small()) {
      return number.times(PART).value() * Math.abs(goal);
    }
    return number.times(hundredth || points() ? PART : scale.factor()).value();
  }

  /** Whether a tolerance without a unit is in percentage points. */
  boolean points() {
    boolean rate = Measures.RATES.contains(measure) || scale.small() && !measure.equals("multiple");
    return rate && scale.word().isEmpty();
  }

  /** The nearest double, {@code NaN} if there is no number. */
  static double value(Optional<Exact> number) {
    return number.map(Exact::value).orElse(Double.NaN);
  }

  /** A number as sentences show it. */
  static String shown(double number) {
    BigDecimal decimal = new BigDecimal(number, new java.math.MathContext(6));
    return decimal.stripTrailingZeros().toPlainString();
  }
}
