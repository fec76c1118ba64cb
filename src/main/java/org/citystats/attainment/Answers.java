package org.citystats.attainment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.Indicator;
import org.citystats.model.Target;
import org.citystats.panel.Vintages;

/** The answers to the asks of targets, brought back to the targets. */
final class Answers {

  private final Map<Ask, Measured> answers;
  private final Map<String, Indicator> indicators;
  private final Map<String, Target> targets;
  private final String vintage;
  private final Map<String, List<String>> states = new HashMap<>();

  Answers(List<Target> targets, Map<Ask, Measured> answers, Map<String, Indicator> indicators) {
    this(new HashMap<>(), answers, indicators, "");
    targets.forEach(target -> this.targets.put(target.id(), target));
    answers.keySet().stream().filter(ask -> !ask.manner().knownOn().isEmpty()).forEach(this::state);
    states.values().forEach(vintages -> vintages.sort(Vintages.OLDEST_FIRST));
  }

  private void state(Ask ask) {
    List<String> vintages = states.computeIfAbsent(ask.target(), none -> new ArrayList<>());
    if (!vintages.contains(ask.manner().knownOn())) {
      vintages.add(ask.manner().knownOn());
    }
  }

  private Answers(
      Map<String, Target> targets,
      Map<Ask, Measured> answers,
      Map<String, Indicator> indicators,
      String vintage) {
    this.targets = targets;
    this.answers = answers;
    this.indicators = indicators;
    this.vintage = vintage;
  }

  /** The same answers as of an earlier vintage; an ask that was not put again is as now. */
  Answers asOf(String vintage) {
    return new Answers(targets, answers, indicators, vintage);
  }

  /** The earlier states of knowledge in which a target was measured, the oldest first. */
  List<String> states(Target target) {
    return states.getOrDefault(target.id(), List.of());
  }

  /** The promised quantity; where a direction is promised and no change is known, the growth. */
  Measured own(Target target) {
    Measured own = answer(Asks.own(target, indicators));
    if (target.subject().measure().equals(Gap.CODE)) {
      return Gap.between(own, comparator(target).orElse(own.failing(Reason.COMPARATOR_MISSING)));
    }
    Optional<Measured> direction =
        Asks.direction(target, indicators).map(this::answer).filter(Measured::known);
    return own.known() ? own : direction.orElse(own);
  }

  private Optional<Measured> comparator(Target target) {
    return Asks.comparator(target, indicators).map(this::answer);
  }

  /** What the promised quantity is held against. */
  Asked asked(Target target) {
    String comparator = target.goal().comparator();
    if (Asks.qualitative(target)) {
      return Asked.value(0);
    }
    if (comparator.isEmpty() || target.subject().measure().equals(Gap.CODE)) {
      return Asked.value(target.goal().low());
    }
    return Comparator.target(comparator)
        .map(this::goalOf)
        .or(() -> comparator(target).map(Asked::of))
        .orElseGet(() -> Asked.missing(Reason.COMPARATOR_MISSING));
  }

  private Asked goalOf(String id) {
    Target other = targets.get(id);
    boolean without =
        other == null
            || Asks.qualitative(other)
            || Double.isNaN(other.goal().low()) && other.goal().comparator().isEmpty();
    return without ? Asked.missing(Reason.COMPARATOR_MISSING) : asked(other);
  }

  private Measured answer(Ask now) {
    Ask then = vintage.isEmpty() ? now : now.asOf(vintage);
    Ask ask = answers.containsKey(then) ? then : now;
    Measured answer = answers.get(ask);
    if (answer != null) {
      return answer;
    }
    boolean built = TargetMeasures.of(ask.what().measure()).isPresent();
    return built ? Measured.noActual(ask) : Measured.none(ask, Reason.MEASURE_NOT_SUPPORTED);
  }
}
