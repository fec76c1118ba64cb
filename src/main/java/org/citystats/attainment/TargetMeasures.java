package org.citystats.attainment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citystats.model.Trait;

/** What targets can promise; a new kind is a record and a line here. */
public final class TargetMeasures {

  /** All kinds. */
  public static final List<TargetMeasure> ALL =
      List.of(
          new Level(),
          new Growth(),
          new AverageGrowth(),
          new Change(),
          new PercentChange(),
          new Multiple(),
          new Cumulative(),
          new Rank(),
          new RankChange(),
          new TopShare(),
          new Streak(),
          new Gap(),
          new Milestone());

  private TargetMeasures() {}

  /** The words of all kinds. */
  public static List<String> codes() {
    return ALL.stream().map(TargetMeasure::code).toList();
  }

  /** What makes sense of each word. */
  public static Map<String, Set<Trait>> traits() {
    return ALL.stream().collect(Collectors.toMap(TargetMeasure::code, TargetMeasure::traits));
  }

  /** The kind of a word; empty if it is not built. */
  public static Optional<TargetMeasure> of(String code) {
    return ALL.stream().filter(measure -> measure.code().equals(code)).findFirst();
  }
}
