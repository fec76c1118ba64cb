package org.citystats.model;

import java.io.Serializable;

/**
 * What a name in files means.
 *
 * @param name the name as files write it, blanks and marks removed
 * @param indicator code of the indicator
 * @param breakdown which part of it, empty for the total
 * @param measure word of the measure, empty for a plain value
 * @param basis price basis that the name implies
 * @param unit unit word that the name implies, empty if none
 */
public record IndicatorName(
    String name, String indicator, String breakdown, String measure, PriceBasis basis, String unit)
    implements Serializable {}
