package org.citystats.growth;

import java.util.List;

/** Every growth measure that is computed. */
public final class GrowthMeasures {

  /** In the order in which they are told about. */
  public static final List<GrowthMeasure> ALL =
      List.of(new YearOnYear(), new Change(), new CompoundAnnual(5), new CompoundAnnual(10));

  private GrowthMeasures() {}
}
