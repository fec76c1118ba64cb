package org.citystats.growth;

import java.util.Optional;

/** A way to set the figures of a series against earlier ones, or against those beside it. */
public interface GrowthMeasure {

  /** What the measure is, for readers; its code names the rows. */
  MethodNote note();

  /**
   * The unit of its figures of a series; empty if the measure makes no sense for it, as a rate of a
   * rate does.
   */
  Optional<String> unit(Subject subject);

  /** Adds a figure or a reason for every period of a series that it can be asked for. */
  void of(Subject subject, Figures figures);

  /** The same over other years, such as {@code CAGR_3}; empty if it has none. */
  default Optional<GrowthMeasure> with(int number) {
    return Optional.empty();
  }
}
