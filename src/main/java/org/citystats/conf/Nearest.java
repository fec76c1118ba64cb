package org.citystats.conf;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant. */
final class Nearest {

  private Nearest() {}

  /** The known word that the fewest changed letters lead to; empty if none is near. */
  static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> !other.isEmpty())
        .min(
            Comparator.<String>comparingInt(other -> distance(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .filter(other -> distance(word, other) <= Math.max(1, other.length() / 3));
  }

  /** The question {@code did you mean 'x'?}, or other advice if no word is near. */
  static String question(String word, Collection<String> known, String otherwise) {
    return to(word, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
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
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
