package org.citystats.harmonise;

import org.citystats.model.Range;
import org.citystats.panel.Fragment;

/**
 * Where readings belong that say the same words but for period and status.
 *
 * @param fragment fragment of the indicator
 * @param series number of the series in it
 * @param measure word of the measure
 * @param conversion to the base unit
 * @param range between which values, in base units, the figures can be
 */
record Placing(Fragment fragment, int series, String measure, Conversion conversion, Range range) {}
