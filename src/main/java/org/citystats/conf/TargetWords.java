package org.citystats.conf;

import java.util.Set;

/**
 * The words that targets may use.
 *
 * @param measures words of what is promised, such as {@code level} or {@code growth}
 * @param groupRules words of how the targets of a group are judged; {@code SUBSET_OF:id} is always
 *     one
 */
public record TargetWords(Set<String> measures, Set<String> groupRules) {}
