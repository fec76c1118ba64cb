package org.citystats.report.content;

import java.util.List;

/**
 * A sentence that can be quoted, with the keys of the rows it was made from.
 *
 * @param key keys joined by a blank, such as a target or area, indicator and period; empty if it
 *     rests on many rows
 * @param said what is said, sentence after sentence
 */
public record Statement(String key, List<Sentence> said) {

  /** One sentence about the rows of a key. */
  public static Statement of(String key, Sentence sentence) {
    return new Statement(key, List.of(sentence));
  }

  /** One sentence about many rows. */
  public static Statement of(Sentence sentence) {
    return of("", sentence);
  }
}
