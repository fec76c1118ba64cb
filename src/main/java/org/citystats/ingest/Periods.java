package org.citystats.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Period;

/**
 * The periods of one column, or of the heads of one row, read together, because one alone may be
 * two things.
 *
 * <ul>
 *   <li>{@code 2010-11} is a month, or a fiscal year. If each of several words fits years that
 *       follow one another ({@code 2009-10, 2010-11}), or the head speaks of years, they are fiscal
 *       years; so are {@code 2010/2011, 2011/2012}. A single one without such a head is not read.
 *   <li>{@code 2009-11, 2010-12} in a row are spans of three years.
 *   <li>Days that fall on one day of the year are the years that they name; days that begin or end
 *       months are those months.
 * </ul>
 */
final class Periods {

  private static final Pattern PAIR = Pattern.compile("(\\d{4}) ?[-/–] ?(\\d{4}|\\d{2})");
  private static final Pattern YEARS =
      Pattern.compile("(?iu).*(?:year|年度|年份|\\bano\\b|jahr|année|año).*");

  private final Function<String, Optional<Period>> form;
  private final Map<String, Optional<Period>> known = new HashMap<>();
  private final String evidence;
  private final String doubt;

  private Periods(Function<String, Optional<Period>> form, String evidence, String doubt) {
    this.form = form;
    this.evidence = evidence;
    this.doubt = doubt;
  }

  /** The periods of the words of a column with a head; of a row of heads without one. */
  static Periods of(String head, Collection<String> words) {
    Set<String> said = new LinkedHashSet<>(words);
    said.remove("");
    Optional<Integer> step = pairs(said);
    boolean years = YEARS.matcher(head).matches();
    if (step.isPresent() && (years || following(said))) {
      String what =
          step.get() == 1 ? "fiscal years" : "spans of %d years".formatted(step.get() + 1);
      return new Periods(
          pair(step.get()), "periods such as %s are %s".formatted(first(said), what), "");
    }
    if (step.isPresent() && said.stream().anyMatch(word -> month(word) || step.get() == 1)) {
      String doubt =
          "'%s' may be a month or a year that begins in %s"
              .formatted(first(said), first(said).substring(0, 4));
      return new Periods(PeriodHead::read, "", monthly(said) ? doubt : "");
    }
    return days(said).orElse(new Periods(PeriodHead::read, "", ""));
  }

  private static String first(Set<String> words) {
    return words.iterator().next();
  }

  /** By how many years the second of each pair lies behind the first, if all are such pairs. */
  private static Optional<Integer> pairs(Set<String> words) {
    Set<Integer> steps = new TreeSet<>();
    for (String word : words) {
      Matcher pair = PAIR.matcher(word);
      if (!pair.matches()) {
        return Optional.empty();
      }
      steps.add(step(pair));
    }
    boolean one = steps.size() == 1 && steps.iterator().next() >= 1 && steps.iterator().next() < 10;
    return one ? Optional.of(steps.iterator().next()) : Optional.empty();
  }

  private static int step(Matcher pair) {
    int first = Integer.parseInt(pair.group(1));
    int last = Integer.parseInt(pair.group(2));
    return pair.group(2).length() == 4 ? last - first : Math.floorMod(last - first, 100);
  }

  /** Whether at least two of the pairs begin in years that follow one another. */
  private static boolean following(Set<String> words) {
    TreeSet<Integer> starts = new TreeSet<>();
    words.forEach(word -> starts.add(Integer.parseInt(word.substring(0, 4))));
    return starts.stream().anyMatch(start -> starts.contains(start + 1));
  }

  private static boolean monthly(Set<String> words) {
    return words.stream().allMatch(Periods::month);
  }

  private static boolean month(String word) {
    return word.matches("\\d{4}-(0[1-9]|1[0-2])");
  }

  private static Function<String, Optional<Period>> pair(int step) {
    return word -> {
      Matcher pair = PAIR.matcher(word);
      if (!pair.matches()) {
        return PeriodHead.read(word);
      }
      int first = Integer.parseInt(pair.group(1));
      return Optional.of(step == 1 ? Period.fiscal(first) : Period.span(first, first + step));
    };
  }

  private static Optional<Periods> days(Set<String> words) {
    List<Optional<Day>> days = words.stream().map(Day::of).toList();
    if (days.isEmpty() || !days.stream().allMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    Set<String> within = new TreeSet<>();
    days.forEach(day -> within.add(day.get().withinYear()));
    if (within.size() == 1) {
      String told = "figures of " + first(within) + " are those of the year that the date names";
      return Optional.of(
          new Periods(
              word -> Day.of(word).map(day -> Period.year(day.date().getYear())), told, ""));
    }
    return Optional.of(
        new Periods(
            word -> Day.of(word).flatMap(Day::month),
            "days are the months that they end or begin",
            ""));
  }

  /** The period of a word, if it is one. */
  Optional<Period> read(String word) {
    return known.computeIfAbsent(word, form);
  }

  /** What the reading rests on, empty if each word tells by itself. */
  String evidence() {
    return evidence;
  }

  /** Why the words may be two things, empty if they may not. */
  String doubt() {
    return doubt;
  }
}
