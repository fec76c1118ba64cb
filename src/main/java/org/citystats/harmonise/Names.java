package org.citystats.harmonise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How names are cleaned before they are compared, and which of them is nearest to an unknown one.
 */
final class Names {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Names() {}

  /** A name without blanks of any kind, marks of parts and of footnotes; ASCII in lower case. */
  static String clean(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(name.length());
    composed.codePoints().filter(Names::counts).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /**
   * A name as a code that nobody lists: without marks and blanks at its ends; between words that
   * are parted by blanks one blank stays, beside Han characters none.
   */
  static String shown(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (String word : words(name)) {
      if (!shown.isEmpty()
          && !isHan(shown.codePointBefore(shown.length()))
          && !isHan(word.codePointAt(0))) {
        shown.append(' ');
      }
      shown.append(word);
    }
    return shown.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(name)) {
      String clean = clean(word);
      if (!clean.isEmpty()) {
        words.add(clean);
      }
    }
    return words;
  }

  private static boolean isHan(int character) {
    return Character.isIdeographic(character);
  }

  private static boolean counts(int character) {
    boolean blank =
        Character.isWhitespace(character)
            || Character.isSpaceChar(character)
            || Character.getType(character) == Character.FORMAT;
    boolean mark = character == '#' || (character >= 0x2460 && character <= 0x2473);
    return !blank && !mark;
  }

  /** A name cleaned, its ASCII letters in lower case, for comparison only. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(clean(name));
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        key.setCharAt(i, (char) (letter + ('a' - 'A')));
      }
    }
    return key.toString();
  }

  /** The candidate that fewest single changes turn the name into; empty if none is near. */
  static Optional<String> nearest(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> !candidate.isEmpty())
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .filter(candidate -> distance(name, candidate) <= (name.length() + 1) / 2);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
