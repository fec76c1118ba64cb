package org.citystats.harmonise;

import org.citystats.model.Period;
import org.citystats.model.Range;
import org.citystats.panel.Fragment;

/**
 * Where readings that say the same words belong.
 *
 * @param fragment fragment of the indicator
 * @param series number of the series in it
 * @param measure word of the measure
 * @param period the period
 * @param conversion to the base unit
 * @param status status bits
 * @param range between which values, in base units, the figures can be
 */
record Placing(
    Fragment fragment,
    int series,
    String measure,
    Period period,
    Conversion conversion,
    byte status,
    Range range) {}
