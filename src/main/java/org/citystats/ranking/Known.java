package org.citystats.ranking;

import org.citystats.panel.Panel;
import org.citystats.schema.Columns;

/**
 * What is known of an indicator at one time.
 *
 * @param panel its panel
 * @param growth its rows of table {@code growth}
 * @param seen what is known of periods that the panel does not hold
 */
public record Known(Panel panel, Columns growth, Seen seen) {

  /** Of a panel that holds all periods. */
  public Known(Panel panel, Columns growth) {
    this(panel, growth, new Seen());
  }
}
