package org.citystats.attainment;

import java.util.Map;
import java.util.Set;
import org.citystats.model.Direction;
import org.citystats.model.Operator;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Strength;
import org.citystats.model.Target;

/** A target of area A, written down with what matters to a test. */
final class Promise {

  private String id = "T";
  private String indicator = "gdp";
  private String part = "";
  private String period = "2019";
  private String measure = "level";
  private PriceBasis basis = PriceBasis.UNSTATED;
  private Operator operator = Operator.AT_LEAST;
  private double low = Double.NaN;
  private double high = Double.NaN;
  private double tolerance = Double.NaN;
  private String unit = "";
  private boolean unitUnsaid;
  private String comparator = "";
  private String basePeriod = "";
  private double baseValue = Double.NaN;
  private Direction direction = Direction.HIGHER;
  private Strength strength = Strength.EXPECTED;
  private String path = "";
  private String group = "";
  private String rule = "";
  private boolean name;
  private String supersedes = "";

  static Promise of(String indicator, String measure, String period) {
    Promise promise = new Promise();
    promise.indicator = indicator;
    promise.measure = measure;
    promise.period = period;
    return promise;
  }

  Promise id(String key) {
    id = key;
    return this;
  }

  Promise part(String breakdown) {
    part = breakdown;
    return this;
  }

  Promise basis(PriceBasis prices) {
    basis = prices;
    return this;
  }

  Promise asks(String op, double... values) {
    operator = Operator.parse(op).orElseThrow();
    low = values.length > 0 ? values[0] : Double.NaN;
    high = values.length > 1 ? values[1] : Double.NaN;
    return this;
  }

  Promise like(String what) {
    comparator = what;
    return this;
  }

  Promise tolerance(double allowed) {
    tolerance = allowed;
    return this;
  }

  Promise unit(String code) {
    unit = code;
    return this;
  }

  /** The target does not say its unit; the others are in that of the figures unless they do. */
  Promise withoutUnit() {
    unitUnsaid = true;
    return this;
  }

  /** The target, in a unit if it names none, as a list of indicators would tell. */
  Target target(Map<String, String> units) {
    String usual = units.getOrDefault(indicator, "");
    boolean points = usual.equals("ratio") && (measure.equals("change") || measure.equals("gap"));
    boolean amount = Set.of("level", "change", "cumulative", "gap").contains(measure);
    if (unit.isEmpty() && amount && !unitUnsaid) {
      unit = points ? "pp" : usual;
    }
    return target();
  }

  Promise base(String at, double value) {
    basePeriod = at;
    baseValue = value;
    return this;
  }

  Promise direction(Direction good) {
    direction = good;
    return this;
  }

  Promise binding() {
    strength = Strength.BINDING;
    return this;
  }

  Promise path(String word) {
    path = word;
    return this;
  }

  Promise group(String key, String how) {
    group = key;
    rule = how;
    return this;
  }

  Promise programmeName() {
    name = true;
    return this;
  }

  Promise supersedes(String key) {
    supersedes = key;
    return this;
  }

  Target target() {
    return new Target(
        id,
        new Target.Subject(
            "A", indicator, part, Period.parse(period).orElseThrow(), measure, basis),
        new Target.Goal(operator, low, high, tolerance, unit, comparator),
        new Target.Base(basePeriod, baseValue),
        direction,
        strength,
        path,
        group,
        rule,
        name,
        new Target.Origin("", "", supersedes, "", "", ""));
  }
}
