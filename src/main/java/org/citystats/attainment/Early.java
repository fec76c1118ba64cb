package org.citystats.attainment;

import java.util.Map;
import java.util.Optional;
import org.citystats.model.Verdict;

/** Targets that were met before their end and still are. */
final class Early {

  private Early() {}

  /** The judgement with the remark if its goal was met in every year from an earlier one on. */
  static Judgement remarked(Judgement judgement, Judging judging) {
    boolean met =
        !judgement.own().interim() && judgement.verdict().compareTo(Verdict.ACHIEVED) >= 0;
    return met && since(judgement, judging).isPresent() ? judgement.with(Remark.EARLY) : judgement;
  }

  /** The first year from which on the goal was met without a break; empty if only at the end. */
  static Optional<Integer> since(Judgement judgement, Judging judging) {
    int end = judgement.own().figure().period().endYear();
    Optional<Integer> first = Optional.empty();
    Map<Integer, Measured> years = Replay.of(judgement);
    for (int year = end - 1; years.containsKey(year); year--) {
      if (!judging.meets(judgement.target(), years.get(year))) {
        break;
      }
      first = Optional.of(year);
    }
    return first;
  }
}
