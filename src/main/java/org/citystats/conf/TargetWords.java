package org.citystats.conf;

import java.util.Map;
import java.util.Set;
import org.citystats.model.Area;
import org.citystats.model.Trait;

/**
 * The words that targets may use.
 *
 * @param measures what makes sense of each word of what is promised, such as {@code level} or
 *     {@code growth}
 * @param groupRules words of how the targets of a group are judged; {@code SUBSET_OF:id} is always
 *     one
 * @param whole code of the area of targets that name none, as metadata and sheets of years do
 */
public record TargetWords(Map<String, Set<Trait>> measures, Set<String> groupRules, String whole) {

  /** Words of targets; those that name no area are about the whole. */
  public TargetWords(Map<String, Set<Trait>> measures, Set<String> groupRules) {
    this(measures, groupRules, Area.WHOLE);
  }

  /** Whether something makes sense of a measure; of a word that is none everything may. */
  boolean has(String measure, Trait trait) {
    return !measures.containsKey(measure) || measures.get(measure).contains(trait);
  }

  /** The measures of which something makes sense, as a choice in a sentence. */
  String having(Trait trait) {
    return CodeRow.either(measures.keySet().stream().filter(word -> has(word, trait)).toList());
  }
}
