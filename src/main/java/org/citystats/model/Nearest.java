package org.citystats.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  /** The known word that the fewest changed letters lead to; empty if none is near. */
  public static Optional<String> to(String word, Collection<String> known) {
    return all(word, known).stream().findFirst();
  }

  /** All known words that few changed letters lead to, the nearest first. */
  public static List<String> all(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> near(word, other))
        .sorted(
            Comparator.<String>comparingInt(other -> distance(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The question {@code did you mean 'x'?}, or other advice if no word is near. */
  public static String question(String word, Collection<String> known, String otherwise) {
    return to(word, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
  }

  private static boolean near(String word, String other) {
    int most = Math.min(Math.max(1, other.length() / 3), other.length() - 1);
    boolean alike = Math.abs(word.length() - other.length()) <= most;
    return alike && distance(word, other) <= most;
  }

  /** How many letters must be changed, added, left out or swapped with the next. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] =
            i == 0 || j == 0 ? i + j : step(steps, one.substring(0, i), other.substring(0, j));
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(int[][] steps, String one, String other) {
    int i = one.length();
    int j = other.length();
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean pair = i > 1 && j > 1;
    boolean swapped =
        pair
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
