package org.citystats.model;

import java.util.Locale;

/** How values of unlike units are brought to one scale. */
public enum Normalisation {
  /** From the worst to the best area. */
  MINMAX,
  /** Standard deviations from the mean. */
  ZSCORE,
  /** Share of the other areas that are not better. */
  PERCENTILE_RANK,
  /** How many areas are worse. */
  BORDA,
  /** Nearness to the best area, in ranges. */
  DISTANCE_TO_MAX,
  /** Nearness to a reference area, in its distance from the worst. */
  DISTANCE_TO_REFERENCE,
  /** Nearness to a declared target, in its distance from the worst. */
  DISTANCE_TO_TARGET,
  /** Share of the best value. */
  SHARE_OF_MAX,
  /** Between two declared posts, cut at both. */
  GOALPOSTS,
  /** Between two declared bounds, not cut. */
  FIXED,
  /** As it is, in the wanted direction. */
  NONE;

  /** Whether the scores lie between two ends whatever the values are. */
  public boolean bounded() {
    return this == MINMAX
        || this == PERCENTILE_RANK
        || this == DISTANCE_TO_MAX
        || this == GOALPOSTS;
  }

  /** Whether it needs two declared posts. */
  public boolean posted() {
    return this == GOALPOSTS || this == FIXED;
  }

  /** Whether the scale stands on declared values, which no treatment may move. */
  public boolean anchored() {
    return posted() || this == DISTANCE_TO_TARGET;
  }

  /** Whether a score counts areas, so that it depends on the places of all others. */
  public boolean counting() {
    return this == BORDA || this == PERCENTILE_RANK;
  }

  /** The word used in code lists and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
