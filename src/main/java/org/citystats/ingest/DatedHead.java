package org.citystats.ingest;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * A head that is the name of an indicator with a period in it: {@code Median_House_Price,_2015},
 * {@code Income_2012/13}, {@code Births_(2012-14)}, {@code Unemployment_(Dec-15)}; the years from
 * {@code 2010/11_to_2012/13} are one span.
 */
final class DatedHead {

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:([/-])(\\d{2}))?(?!\\d|年\\d|年第|年上|年前|Q\\d)");
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?i)(?<!\\d)((?:19|20)\\d{2})(?:/\\d{2})?[_ ]to[_ ]((?:19|20)\\d{2})(?:/(\\d{2}))?(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,9})[-_ ]((?:19|20)\\d{2}|\\d{2})(?!\\d|[-/]\\d)");

  /** Variables of the French office: {@code P19_POP}, {@code MED19}, the year in two digits. */
  private static final Pattern INSEE = Pattern.compile("([A-Z]+?)(\\d{2})((?:_\\w+)?)");

  /** The unit behind the year, {@code total;2019;[person]}. */
  private static final Pattern UNIT = Pattern.compile("[;,\\s]*\\[([^\\]]+)]");

  /** Years of two digits below are of this century. */
  private static final int CENTURY = 50;

  private DatedHead() {}

  /** What a head says: the indicator, and its period if the head names one and no other. */
  static Map<Role, String> words(String head, boolean insee) {
    Map<Role, String> words = new EnumMap<>(Role.class);
    words.put(Role.INDICATOR, head);
    Matcher coded = INSEE.matcher(head);
    if (insee && coded.matches()) {
      words.put(Role.INDICATOR, coded.group(1) + coded.group(3));
      words.put(Role.PERIOD, Integer.toString(full(coded.group(2))));
      return words;
    }
    Stream.of(FROM_TO, MONTH, YEAR)
        .map(form -> periods(form, head))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .ifPresent(found -> found.forEach((place, period) -> say(head, place, period, words)));
    return words;
  }

  private static Map<MatchResult, Period> periods(Pattern form, String head) {
    Map<MatchResult, Period> periods = new LinkedHashMap<>();
    form.matcher(head)
        .results()
        .forEach(found -> period(form, found).ifPresent(period -> periods.put(found, period)));
    return periods;
  }

  private static void say(String head, MatchResult place, Period period, Map<Role, String> words) {
    String before = head.substring(0, place.start()).replaceAll("[,;_\\s(]+$", "");
    String behind = head.substring(place.end()).replaceAll("^\\)", "");
    Matcher unit = UNIT.matcher(behind);
    words.put(Role.INDICATOR, unit.matches() ? before : before + behind);
    if (unit.matches()) {
      words.put(Role.UNIT, unit.group(1));
    }
    words.put(Role.PERIOD, period.code());
  }

  private static Optional<Period> period(Pattern form, MatchResult found) {
    if (form == MONTH) {
      return MonthNames.of(found.group(1)).map(month -> Period.month(full(found.group(2)), month));
    }
    int first = full(found.group(1));
    if (form == FROM_TO) {
      int last = full(found.group(2));
      String end = found.group(3);
      return Optional.of(Period.span(first, end == null ? last : after(last, end)));
    }
    return found.group(3) == null
        ? Optional.of(Period.year(first))
        : pair(first, after(first, found.group(3)), found.group(2).equals("/"));
  }

  /**
   * {@code 2012/13} is a fiscal year, {@code 2012-14} and {@code 2012/14} the years from one to the
   * other.
   */
  private static Optional<Period> pair(int first, int last, boolean slash) {
    if (last <= first) {
      return Optional.empty();
    }
    return Optional.of(
        slash && last == first + 1 ? Period.fiscal(first) : Period.span(first, last));
  }

  /** The year of two digits that follows a year. */
  private static int after(int first, String digits) {
    return first - first % 100 + Integer.parseInt(digits);
  }

  private static int full(String digits) {
    int number = Integer.parseInt(digits);
    return digits.length() == 4 ? number : number < CENTURY ? 2000 + number : 1900 + number;
  }
}
