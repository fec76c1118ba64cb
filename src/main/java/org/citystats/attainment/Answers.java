package org.citystats.attainment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;

/** The answers to the asks of targets, brought back to the targets. */
final class Answers {

  private final Map<Ask, Measured> answers;
  private final Map<String, PriceBasis> usual;
  private final Map<String, Target> targets = new HashMap<>();

  Answers(List<Target> targets, Map<Ask, Measured> answers, Map<String, PriceBasis> usual) {
    this.answers = answers;
    this.usual = usual;
    targets.forEach(target -> this.targets.put(target.id(), target));
  }

  /** The promised quantity; where a direction is promised and no change is known, the growth. */
  Measured own(Target target) {
    Measured own = answer(Asks.own(target, usual));
    Optional<Measured> direction =
        Asks.direction(target, usual).map(this::answer).filter(Measured::known);
    return own.known() ? own : direction.orElse(own);
  }

  /** What the promised quantity is held against. */
  Asked asked(Target target) {
    String comparator = target.goal().comparator();
    if (Asks.qualitative(target)) {
      return Asked.value(0);
    }
    if (comparator.isEmpty()) {
      return Asked.value(target.goal().low());
    }
    return Comparator.target(comparator)
        .map(this::goalOf)
        .or(() -> Asks.comparator(target, usual).map(this::answer).map(Asked::of))
        .orElseGet(() -> Asked.missing(Reason.COMPARATOR_MISSING));
  }

  private Asked goalOf(String id) {
    Target other = targets.get(id);
    return other == null || Double.isNaN(other.goal().low())
        ? Asked.missing(Reason.COMPARATOR_MISSING)
        : Asked.value(other.goal().low());
  }

  private Measured answer(Ask ask) {
    Measured answer = answers.get(ask);
    if (answer != null) {
      return answer;
    }
    boolean built = TargetMeasures.of(ask.what().measure()).isPresent();
    return built ? Measured.noActual(ask) : Measured.none(ask, Reason.MEASURE_NOT_SUPPORTED);
  }
}
