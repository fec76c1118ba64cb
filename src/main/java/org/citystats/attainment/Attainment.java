package org.citystats.attainment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;
import org.citystats.schema.Columns;

/** Verdicts on targets and on groups of them, from measured quantities. */
public final class Attainment {

  /** Code of the rules of this house. */
  public static final String METHOD = "citystats";

  private final Judging judging;
  private final String asOf;
  private final Map<String, PriceBasis> usual;

  /**
   * Rules with parameters, on the state of knowledge of a date.
   *
   * @param asOf date, or empty for the newest vintage
   * @param usual usual price basis by indicator, the one that the asks were made with
   */
  public Attainment(Tolerances tolerances, String asOf, Map<String, PriceBasis> usual) {
    this.judging = new Judging(tolerances);
    this.asOf = asOf;
    this.usual = Map.copyOf(usual);
  }

  /**
   * The rows of table {@code attainment}: one for each target, one for each group, and for a target
   * that holds in each year one for each year.
   *
   * @param answers answers to the asks of the targets; a missing one stands for nothing published
   */
  public Columns of(List<Target> targets, Map<Ask, Measured> answers) {
    Answers known = new Answers(targets, answers, usual);
    List<Judgement> judgements = new ArrayList<>();
    for (Target target : EachYear.of(targets)) {
      judgements.add(judging.of(target, known.own(target), known.asked(target)));
    }
    List<Judgement> settled = judgements.stream().map(one -> settled(one, judgements)).toList();
    AttainmentRows rows = new AttainmentRows(asOf, targets);
    settled.forEach(rows::of);
    groups(settled, rows.replaced()).forEach(rows::ofGroup);
    return rows.sorted();
  }

  /** What another target asks for is no mismatch here: then simply nothing is published. */
  private static Judgement settled(Judgement one, List<Judgement> all) {
    boolean mismatch = one.reason() == Reason.MEASURE_MISMATCH;
    return mismatch && all.stream().anyMatch(other -> tellsOtherMeasure(one, other))
        ? one.because(Reason.NO_ACTUAL)
        : one;
  }

  private static boolean tellsOtherMeasure(Judgement one, Judgement other) {
    Target.Subject what = one.target().subject();
    Target.Subject that = other.target().subject();
    boolean same =
        what.area().equals(that.area())
            && what.indicator().equals(that.indicator())
            && what.breakdown().equals(that.breakdown())
            && what.period().equals(that.period());
    return same && other.own().known() && !what.measure().equals(that.measure());
  }

  private static Map<String, List<Judgement>> groups(
      List<Judgement> judgements, Set<String> replaced) {
    Map<String, List<Judgement>> groups = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      Target target = judgement.target();
      boolean part = target.groupRule().startsWith("SUBSET_OF") || target.programmeName();
      boolean alone = target.group().isEmpty() || part || replaced.contains(target.id());
      if (!alone) {
        groups.computeIfAbsent(target.group(), group -> new ArrayList<>()).add(judgement);
      }
    }
    return groups;
  }
}
