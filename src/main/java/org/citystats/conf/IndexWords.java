package org.citystats.conf;

import java.util.List;
import java.util.function.Predicate;
import org.citystats.model.Indicator;

/**
 * What the lists of indices may name.
 *
 * @param areas the areas
 * @param groups the peer groups
 * @param indicators the indicators
 * @param listed the indicators with all that is told of them
 * @param measures which words beside level and growth_printed name a measure of growth
 */
record IndexWords(
    Known areas,
    Known groups,
    Known indicators,
    List<Indicator> listed,
    Predicate<String> measures) {}
