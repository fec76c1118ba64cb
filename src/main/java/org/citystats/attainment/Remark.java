package org.citystats.attainment;

import java.util.Locale;

/** What a reader of a verdict should know beside it. */
public enum Remark {
  /** The figure is on another basis than the target, or does not state its basis. */
  BASIS_DIFFERS,
  /** The figure is an estimate. */
  ESTIMATE,
  /** The printed growth differs from that of the levels by more than rounding; it is used. */
  COMPUTED_DIFFERS,
  /** The base is the figure printed with the target. */
  BASE_FROM_TARGET,
  /** The base is the first year with a figure from the year stated on. */
  LATER_BASE,
  /** The source says "about". */
  APPROXIMATE,
  /** The source prints a bound that settles the matter. */
  BOUND,
  /** The figure is that of an earlier year: the target still runs. */
  INTERIM,
  /** The final bound is met although the target still runs. */
  ALREADY_MET,
  /** The figure is of a part of the year: the target runs. */
  PARTIAL,
  /** The goal was met before the end and still is. */
  EARLY,
  /** The path runs through the milestones of the group. */
  MILESTONES,
  /** The methods disagree on whether enough was done. */
  METHODS_DISAGREE,
  /** Adopted after the judging date: an older version is in force. */
  NOT_YET_IN_FORCE,
  /** The base is that of a scenario. */
  SCENARIO_BASE,
  /** Periods inside the sum are missing. */
  PERIODS_MISSING,
  /** The required pace is an amount a year, not a rate. */
  ADDITIVE_PACE,
  /** Another target replaces this one. */
  SUPERSEDED,
  /** The row stands for a group of targets. */
  GROUP;

  /** The code written to tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
