package org.citystats.report.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A phrase and what is filled in; the same record becomes a sentence in each language.
 *
 * @param phrase what is said
 * @param words what is filled in, by the names in the phrase
 */
public record Sentence(Phrase phrase, Map<String, Word> words) implements Word {

  /** Keeps the words in the order in which they were given. */
  public Sentence {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** A phrase with nothing filled in. */
  public static Sentence of(Phrase phrase) {
    return new Sentence(phrase, Map.of());
  }

  /** This sentence with a word filled in. */
  public Sentence with(String name, Word word) {
    Map<String, Word> more = new LinkedHashMap<>(words);
    more.put(name, word);
    return new Sentence(phrase, more);
  }
}
