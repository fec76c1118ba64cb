package org.citystats.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct words of one role, numbered from 0 in the order of their first use. */
public final class Words {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private String last;
  private int lastNumber;

  /** The number of a word; a new word gets the next one. */
  public int number(String word) {
    if (word != last) {
      lastNumber = look(word);
      last = word;
    }
    return lastNumber;
  }

  private int look(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** The word of a number. */
  public String word(int number) {
    return words.get(number);
  }

  /** How many distinct words there are. */
  public int size() {
    return words.size();
  }

  /** All words by their numbers. */
  public List<String> all() {
    return List.copyOf(words);
  }
}
