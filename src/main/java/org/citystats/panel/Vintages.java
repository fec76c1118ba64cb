package org.citystats.panel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The order of vintages, and which of them are known on a date. */
public final class Vintages {

  /** From the oldest to the newest; an unknown vintage is older than any known one. */
  public static final Comparator<String> OLDEST_FIRST =
      Comparator.comparing(Vintages::lastDay).thenComparing(Comparator.naturalOrder());

  private static final Pattern FORM =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private Vintages() {}

  /**
   * Whether a vintage is known on a date, or at the end of a month or year; without a date every
   * vintage is.
   */
  public static boolean known(String vintage, String asOf) {
    return asOf.isEmpty() || vintage.isEmpty() || lastDay(vintage).compareTo(lastDay(asOf)) <= 0;
  }

  /** The newest known vintage of fragments but one, empty if there is none that has a date. */
  public static Optional<String> beforeTheNewest(List<Fragment> fragments, String asOf) {
    Gist gist = new Gist();
    fragments.forEach(gist::add);
    return gist.beforeTheNewest(asOf);
  }

  /** The newest known of some vintages but one, empty if there is none that has a date. */
  static Optional<String> beforeTheNewest(Collection<String> some, String asOf) {
    TreeSet<String> vintages = new TreeSet<>(OLDEST_FIRST);
    vintages.addAll(some);
    vintages.removeIf(vintage -> !known(vintage, asOf));
    String newest = vintages.isEmpty() ? "" : vintages.last();
    return Optional.ofNullable(vintages.lower(newest)).filter(vintage -> !vintage.isEmpty());
  }

  /** Whether a text is a date, a month or a year, or nothing. */
  public static boolean isVintage(String text) {
    return text.isEmpty() || FORM.matcher(text).matches();
  }

  /** The last day that a vintage of a year or a month may mean. */
  private static String lastDay(String vintage) {
    return switch (vintage.length()) {
      case 4 -> vintage + "-12-31";
      case 7 -> vintage + "-31";
      default -> vintage;
    };
  }
}
