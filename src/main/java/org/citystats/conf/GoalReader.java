package org.citystats.conf;

import java.util.Optional;
import org.citystats.model.Operator;
import org.citystats.model.Target;

/** Reads how much a target promises, and refuses what makes no sense. */
final class GoalReader {

  private static final String VALUE = "value";
  private static final String HIGH = "value_high";
  private static final String COMPARATOR = "comparator";

  private final CodeRow row;
  private final String measure;
  private final TargetNumbers numbers;
  private final Operator operator;

  GoalReader(CodeRow row, String measure, TargetNumbers numbers) {
    this.row = row;
    this.measure = measure;
    this.numbers = numbers;
    row.needed("op", Operators.EXPECTED);
    this.operator = row.read("op", Operators.EXPECTED, Operator::parse, Operator.DEFERRED);
  }

  /** The goal in base units. */
  Target.Goal goal() {
    String[] ends = row.text(VALUE).split("\\|", -1);
    boolean joined = ends.length == 2;
    Optional<Exact> low = joined ? end(ends[0]) : numbers.goal(VALUE, row.text(VALUE));
    Optional<Exact> high = joined ? end(ends[1]) : numbers.goal(HIGH, row.text(HIGH));
    inspectDistance();
    if (operator == Operator.BETWEEN) {
      inspectEnds(joined, low, high);
    } else {
      inspectValue();
    }
    low.ifPresent(this::inspectPlace);
    double goal = TargetNumbers.value(low);
    return new Target.Goal(
        operator,
        goal,
        TargetNumbers.value(high),
        numbers.tolerance("tolerance", goal),
        numbers.scale().unit(),
        row.text(COMPARATOR));
  }

  private Optional<Exact> end(String text) {
    return numbers.goal(VALUE, text.strip());
  }

  private void inspectEnds(boolean joined, Optional<Exact> low, Optional<Exact> high) {
    boolean none = row.text(VALUE).isEmpty() || !joined && row.text(HIGH).isEmpty();
    if (none) {
      row.refuse(
          row.text(VALUE).isEmpty() ? VALUE : HIGH,
          "one end is missing, expected two ends for 'between'",
          "write 6|6.5 into value, or the upper end into value_high");
    } else if (joined && !row.text(HIGH).isEmpty()) {
      row.refuse(HIGH, "'" + row.text(HIGH) + "', expected nothing beside two ends in value", "");
    }
    if (low.isPresent() && high.isPresent() && low.get().compareWith(high.get()) > 0) {
      String found = "'" + row.text(VALUE) + (joined ? "" : "' to '" + row.text(HIGH)) + "'";
      row.refuse(VALUE, found + ", expected the lower end first", "");
    }
  }

  private void inspectValue() {
    boolean direction = operator == Operator.UP || operator == Operator.DOWN;
    if (!direction && !row.text(HIGH).isEmpty() || row.text(VALUE).contains("|")) {
      String column = row.text(HIGH).isEmpty() ? VALUE : HIGH;
      row.refuse(
          column,
          "'" + row.text(column) + "', expected one value for '" + operator.code() + "'",
          "did you mean op between?");
    }
    inspectPresence();
  }

  /** A distance is to something; between two ends nothing else stands beside them. */
  private void inspectDistance() {
    boolean comparator = !row.text(COMPARATOR).isEmpty();
    boolean gap = measure.equals("gap");
    if (gap && !comparator) {
      row.refuse(
          COMPARATOR, "the cell is empty, expected what the distance of measure gap is to", "");
    } else if (operator == Operator.BETWEEN && comparator && !gap) {
      row.refuse(
          COMPARATOR,
          "'" + row.text(COMPARATOR) + "', expected nothing beside the two ends of between",
          "a distance to another quantity is measure gap");
    }
  }

  private void inspectPresence() {
    boolean value = !row.text(VALUE).isEmpty();
    boolean comparator = !row.text(COMPARATOR).isEmpty();
    if (operator.needsValue() && !value && !comparator) {
      row.refuse(
          VALUE,
          "the cell is empty, expected a number or a comparator for '" + operator.code() + "'",
          "use op assigned if it is set elsewhere, deferred if later");
    } else if (!operator.needsValue() && (value || comparator)) {
      inspectNothing(value ? VALUE : COMPARATOR);
    } else if (value && comparator && !measure.equals("gap")) {
      String both = "' beside value '" + row.text(VALUE) + "', expected one of them";
      row.refuse(
          COMPARATOR,
          "'" + row.text(COMPARATOR) + both,
          "a distance to another quantity is measure gap");
    }
  }

  private void inspectNothing(String column) {
    boolean later = operator == Operator.DEFERRED || operator == Operator.ASSIGNED;
    row.refuse(
        column,
        "'" + row.text(column) + "', expected nothing for '" + operator.code() + "'",
        later ? "use the op of the value, such as >=" : "use op >= or <= with a value");
  }

  private void inspectPlace(Exact low) {
    boolean whole = low.value() == Math.rint(low.value());
    if (measure.equals("rank") && (!whole || low.value() < 1)) {
      row.refuse(VALUE, "'" + row.text(VALUE) + "', expected a place: 1, 2, 3 and so on", "");
    } else if (measure.equals("multiple") && low.value() < 0) {
      row.refuse(VALUE, "'" + row.text(VALUE) + "', expected a multiple of 0 or more", "");
    }
  }
}
