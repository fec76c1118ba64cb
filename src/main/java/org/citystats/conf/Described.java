package org.citystats.conf;

import org.citystats.model.Indicator;
import org.citystats.model.IndicatorName;

/**
 * An indicator that metadata describe though no list names it.
 *
 * @param indicator name, base unit and direction
 * @param name the name of its file, with the unit word of figures that state none
 */
public record Described(Indicator indicator, IndicatorName name) {}
