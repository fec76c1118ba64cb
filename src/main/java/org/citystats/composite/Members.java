package org.citystats.composite;

import java.util.Collection;
import java.util.Map;

/**
 * The areas that get a score.
 *
 * @param areas their codes
 * @param groups within which missing figures are taken from one another, by area
 */
public record Members(Collection<String> areas, Map<String, String> groups) {}
