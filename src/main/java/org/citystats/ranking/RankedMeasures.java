package org.citystats.ranking;

import java.util.List;

/** Everything by which areas can be ranked within an indicator, by the order of the words. */
public final class RankedMeasures {

  /** All of them. */
  public static final List<RankedMeasure> ALL =
      List.of(new ByGrowth(), new ByPrintedGrowth(), new ByLevel(), new ByShare());

  private RankedMeasures() {}

  /** Their words. */
  public static List<String> codes() {
    return ALL.stream().map(RankedMeasure::code).toList();
  }
}
