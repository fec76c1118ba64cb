package org.citystats.conf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citystats.model.Direction;
import org.citystats.model.Operator;
import org.citystats.model.Target;
import org.citystats.model.Trait;

/** What is remarkable about targets though it is no fault; they are judged as they stand. */
final class TargetRemarks {

  private static final double ABOUT = 0.005;
  private static final double SCALE = 1000;

  private final List<Promised> targets;
  private final TargetWords words;
  private final TargetUnits units;
  private final Map<String, List<Promised>> byGroup;
  private final List<TargetRemark> remarks = new ArrayList<>();

  TargetRemarks(List<Promised> targets, CodeLists lists, TargetWords words) {
    this.targets = targets;
    this.words = words;
    this.byGroup =
        targets.stream()
            .filter(each -> !each.group().isEmpty())
            .collect(Collectors.groupingBy(Promised::group));
    this.units = new TargetUnits(lists);
  }

  /** The remarks, one sentence each, in the order of the rows. */
  List<TargetRemark> all() {
    Map<List<Object>, Promised> first = new HashMap<>();
    for (Promised each : targets) {
      if (!each.target().programmeName()) {
        indicator(each);
        side(each);
        unit(each);
        ambition(each);
        tolerance(each);
        byGroup.getOrDefault(each.group(), List.of()).forEach(other -> agreement(each, other));
        inferred(each);
        assumed(each);
        again(each, first.putIfAbsent(promise(each.target()), each));
      }
    }
    return List.copyOf(remarks);
  }

  private void remark(Promised each, TargetDoubt doubt, Object... found) {
    remarks.add(doubt.of(each, found));
  }

  private void indicator(Promised each) {
    if (each.target().subject().indicator().isEmpty()) {
      remark(each, TargetDoubt.NO_INDICATOR);
    }
  }

  private void side(Promised each) {
    Operator operator = each.target().goal().operator();
    Direction direction = each.target().direction();
    boolean above = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    boolean below = operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
    boolean places = words.has(each.target().subject().measure(), Trait.AMONG_PEERS);
    boolean against =
        above && direction == Direction.LOWER || below && direction == Direction.HIGHER;
    if (against && !places) {
      remark(each, TargetDoubt.AGAINST_DIRECTION, operator.code(), direction.code());
    }
  }

  private void unit(Promised each) {
    Target target = each.target();
    if (units.unsaid(target)) {
      remark(each, TargetDoubt.UNIT_MISSING, target.subject().indicator());
    }
    if (units.other(target)) {
      remark(
          each,
          TargetDoubt.UNIT_DIFFERS,
          target.goal().unit(),
          target.subject().indicator(),
          units.of(target));
    }
  }

  /** An amount without a unit word, or with a number word only, is in the unit of its indicator. */
  private void inferred(Promised each) {
    Target target = each.target();
    String word = each.row().text("unit");
    if (units.inferred(each)) {
      remark(
          each,
          TargetDoubt.UNIT_INFERRED,
          (each.row().text("value") + " " + word).strip(),
          target.subject().indicator(),
          target.goal().unit());
    }
  }

  private void assumed(Promised each) {
    String assumed = each.row().text(MetadataRows.ASSUMED);
    if (!assumed.isEmpty()) {
      remark(each, TargetDoubt.TAKEN_FOR_GRANTED, assumed);
    }
  }

  private void ambition(Promised each) {
    Target target = each.target();
    double goal = target.goal().low();
    double base = target.base().value();
    boolean level = target.subject().measure().equals("level") && goal > 0 && base > 0;
    if (!level || units.other(target)) {
      return;
    }
    String shown = TargetNumbers.shown(goal);
    String from = TargetNumbers.shown(base);
    boolean up = target.direction() == Direction.HIGHER && goal < base;
    boolean down = target.direction() == Direction.LOWER && goal > base;
    if (goal / base >= SCALE || base / goal >= SCALE) {
      remark(each, TargetDoubt.BASE_SCALE, shown, from, target.goal().unit());
    } else if (up || down) {
      remark(each, TargetDoubt.LESS_AMBITIOUS, shown, from);
    }
  }

  private void tolerance(Promised each) {
    boolean bare = each.row().text("unit").isEmpty();
    double points = 100 * each.target().goal().tolerance();
    boolean rate = Measures.RATES.contains(each.target().subject().measure());
    if (bare && rate && points > 0 && points < 0.05) {
      remark(each, TargetDoubt.TOLERANCE_SMALL, TargetNumbers.shown(points));
    }
  }

  private void agreement(Promised rate, Promised level) {
    boolean pair =
        !rate.group().isEmpty()
            && rate.group().equals(level.group())
            && rate.target().subject().measure().equals("growth")
            && level.target().subject().measure().equals("level")
            && sameThing(rate.target().subject(), level.target().subject());
    double base = rate.target().base().value();
    base = Double.isNaN(base) ? level.target().base().value() : base;
    double growth = rate.target().goal().low();
    double goal = level.target().goal().low();
    double allowed = rate.target().goal().tolerance();
    allowed = Double.isNaN(allowed) ? ABOUT : allowed;
    if (pair && base > 0 && Math.abs(goal / base - 1 - growth) > allowed) {
      remark(
          rate,
          TargetDoubt.PAIR_DISAGREES,
          level.target().id(),
          level.row().line(),
          TargetNumbers.shown(base),
          TargetNumbers.shown(base * (1 + growth)),
          TargetNumbers.shown(goal));
    }
  }

  private static boolean sameThing(Target.Subject one, Target.Subject other) {
    return one.area().equals(other.area())
        && one.indicator().equals(other.indicator())
        && one.breakdown().equals(other.breakdown())
        && one.period().equals(other.period());
  }

  private void again(Promised each, Promised before) {
    boolean replaced =
        before == null
            || each.target().origin().supersedes().equals(before.target().id())
            || before.target().origin().supersedes().equals(each.target().id());
    if (!replaced) {
      remark(each, TargetDoubt.REPEATED_PROMISE, before.target().id(), before.row().line());
    }
  }

  private static List<Object> promise(Target target) {
    return List.of(
        target.subject(),
        target.goal().operator(),
        target.goal().comparator(),
        target.strength(),
        target.group());
  }
}
