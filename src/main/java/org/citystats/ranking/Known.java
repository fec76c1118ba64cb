package org.citystats.ranking;

import org.citystats.panel.Panel;
import org.citystats.schema.Columns;

/**
 * What is known of an indicator at one time.
 *
 * @param panel its panel
 * @param growth its rows of table {@code growth}
 */
public record Known(Panel panel, Columns growth) {}
