package org.citystats.growth;

import java.util.Optional;
import org.citystats.panel.Series;

/** A way to set the figures of a series against earlier ones of the same series. */
public interface GrowthMeasure {

  /** What the measure is, for readers; its code names the rows. */
  MethodNote note();

  /**
   * The unit of its figures for an indicator of a base unit; empty if the measure makes no sense
   * for it, as a rate of a rate does.
   */
  Optional<String> unit(String indicatorUnit);

  /**
   * Adds a figure or a reason for every period of a series whose base period is not before the
   * first one.
   */
  void of(Series series, Figures figures);
}
