package org.citystats.conf;

import java.util.Set;
import org.citystats.model.Area;

/**
 * The words that targets may use.
 *
 * @param measures words of what is promised, such as {@code level} or {@code growth}
 * @param groupRules words of how the targets of a group are judged; {@code SUBSET_OF:id} is always
 *     one
 * @param whole code of the area of targets that name none, as metadata and sheets of years do
 */
public record TargetWords(Set<String> measures, Set<String> groupRules, String whole) {

  /** Words of targets; those that name no area are about the whole. */
  public TargetWords(Set<String> measures, Set<String> groupRules) {
    this(measures, groupRules, Area.WHOLE);
  }
}
