package org.citystats.attainment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citystats.model.Verdict;

/** Methods of other offices; a new one is a record and a line here. */
public final class TargetMethods {

  /** All methods, beside the rules of this house. */
  public static final List<TargetMethod> ALL =
      List.of(
          new GrowthRatio(),
          new EurostatBands(),
          new UnProjection(),
          new EscapStatus(),
          new GermanSymbols(),
          new StraightPath());

  private TargetMethods() {}

  /** The codes of all methods, that of this house first. */
  public static List<String> codes() {
    return Stream.concat(Stream.of(Attainment.METHOD), ALL.stream().map(TargetMethod::code))
        .toList();
  }

  /** What each method says of a target; none where it is not of several years. */
  static List<Opinion> opinions(Judgement judgement) {
    Optional<Case> target = Case.of(judgement);
    return target.isEmpty()
        ? List.of()
        : ALL.stream().map(method -> method.of(target.get())).toList();
  }

  /** The judgement with the remark if a method says otherwise. */
  static Judgement compared(Judgement judgement, List<Opinion> opinions) {
    return opinions.stream().anyMatch(opinion -> disagrees(judgement, opinion))
        ? judgement.with(Remark.METHODS_DISAGREE)
        : judgement;
  }

  /** Whether one says enough was done and the other not; one without an opinion never does. */
  static boolean disagrees(Judgement judgement, Opinion opinion) {
    boolean both =
        judgement.verdict() != Verdict.NOT_MEASURABLE
            && opinion.verdict() != Verdict.NOT_MEASURABLE;
    boolean good = judgement.verdict().compareTo(Verdict.ON_TRACK) >= 0;
    return both && good != opinion.favourable();
  }
}
