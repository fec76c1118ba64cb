package org.citystats.conf;

import java.util.Set;
import org.citystats.model.Cadence;
import org.citystats.model.Direction;
import org.citystats.model.Operator;
import org.citystats.model.Target;
import org.citystats.model.Trait;

/** Refuses words of a target that make no sense together, and says which would. */
final class TargetSense {

  private static final String OP = "op";
  private static final String PEERS = "peers=";
  private static final String EACH_YEAR = "EACH_YEAR";
  private static final Set<Operator> YES_OR_NO =
      Set.of(Operator.PLAN, Operator.AT_LEAST, Operator.ASSIGNED, Operator.DEFERRED);

  private final CodeRow row;
  private final Target target;
  private final TargetWords words;
  private final String measure;
  private final Operator operator;

  TargetSense(CodeRow row, Target target, TargetWords words) {
    this.row = row;
    this.target = target;
    this.words = words;
    this.measure = target.subject().measure();
    this.operator = target.goal().operator();
  }

  /** Notes everything that makes no sense. */
  void inspect() {
    if (target.programmeName() || measure.isEmpty()) {
      return;
    }
    operator();
    comparator();
    peers();
    share();
    eachYear();
    tolerance();
    new PathSense(row, target, words).inspect();
  }

  private boolean has(Trait trait) {
    return words.has(measure, trait);
  }

  private void operator() {
    boolean rise = operator == Operator.UP || operator == Operator.DOWN;
    if (rise && !has(Trait.RISE)) {
      refuse(
          OP,
          operator.code(),
          "a number for measure " + measure,
          "a rise or fall without a number is one of " + words.having(Trait.RISE));
    } else if (!has(Trait.SIZED) && !YES_OR_NO.contains(operator)) {
      refuse(OP, operator.code(), "= for measure " + measure, "it is done or not");
    }
  }

  private void comparator() {
    String comparator = target.goal().comparator();
    boolean ofGroup = ComparatorCheck.GROUP.matcher(comparator).matches();
    if (!comparator.isEmpty() && !has(Trait.COMPARED)) {
      refuse("comparator", comparator, "a value for measure " + measure, "");
    } else if (comparator.equals("last_year") && everyYear(target) && based()) {
      refuse("comparator", comparator, "a value where each year counts from one base", "");
    } else if (ofGroup && !has(Trait.AVERAGED)) {
      refuse(
          "comparator",
          comparator,
          "no mean or median of measure " + measure,
          "means are of " + words.having(Trait.AVERAGED));
    }
  }

  /** Whether each date of its span counts for a target. */
  static boolean everyYear(Target target) {
    return target.groupRule().equals(EACH_YEAR) || target.goal().operator() == Operator.HOLD;
  }

  private boolean based() {
    return !target.base().period().isEmpty() && !measure.equals("level");
  }

  private void peers() {
    boolean named = target.subject().breakdown().contains(PEERS);
    if (named && !has(Trait.AMONG_PEERS)) {
      refuse(
          "qualifier",
          target.subject().breakdown(),
          "no peers for measure " + measure,
          "peers are for " + words.having(Trait.AMONG_PEERS));
    }
    if (has(Trait.DIRECTED) && target.direction() == Direction.NONE && known()) {
      row.refuse(
          "direction",
          "neither the row nor "
              + IndicatorList.FILE
              + " tells, expected higher or lower for"
              + " measure "
              + measure,
          "");
    }
  }

  private boolean known() {
    return words.measures().containsKey(measure);
  }

  private void share() {
    double goal = target.goal().low();
    boolean outside = goal <= 0 || goal > 1;
    if (known() && has(Trait.SHARE) && outside) {
      refuse("value", row.text("value"), "a share above 0, up to 1, such as 1/3", "");
    }
  }

  private void eachYear() {
    boolean rule = target.groupRule().equals(EACH_YEAR);
    boolean hold = operator == Operator.HOLD;
    Cadence cadence = target.subject().period().cadence();
    boolean span = cadence.kind() == Cadence.Kind.SPAN;
    if (rule && !span) {
      refuse(
          "period",
          target.subject().period().code(),
          "a range such as 2018/2020 for EACH_YEAR",
          "of one year leave the rule out");
    }
    if ((rule || hold) && !has(Trait.EACH_YEAR)) {
      String column = rule ? "group_rule" : OP;
      refuse(
          column,
          row.text(column),
          "one date for measure " + measure,
          "each year is for " + words.having(Trait.EACH_YEAR));
    }
  }

  private void tolerance() {
    boolean used =
        operator == Operator.ABOUT || operator == Operator.PLAN || operator == Operator.HOLD;
    if (!row.text("tolerance").isEmpty() && !used && target.group().isEmpty()) {
      refuse(
          "tolerance",
          row.text("tolerance"),
          "nothing for '" + operator.code() + "'",
          "a tolerance is for ~, = and hold, or for a group");
    }
  }

  private void refuse(String column, String found, String expected, String remedy) {
    row.refuse(column, "'" + found + "', expected " + expected, remedy);
  }
}
