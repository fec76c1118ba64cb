package org.citystats.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Period;

/**
 * A day as offices write it: {@code 31.12.2018}, {@code 2018-12-31}, {@code 31/12/2018}, {@code 1
 * January 2019}, {@code 2018年12月31日}. Of day and month in figures, the one over twelve tells which
 * is which; where neither is, only the first of January is read, for it is the same both ways.
 *
 * @param date the day
 */
record Day(LocalDate date) {

  private static final Pattern POINTS =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?(?:\\.0+)?Z?)?");
  private static final Pattern HAN = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})(?:st|er|º|\\.)? (?:de )?(\\p{L}{3,9})\\.?,? (?:de )?(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st)?, ?(\\d{4})");

  /** The day that a text names, if it names one. */
  static Optional<Day> of(String text) {
    for (Pattern form : List.of(ISO, HAN)) {
      Matcher day = form.matcher(text);
      if (day.matches()) {
        return day(day.group(1), day.group(2), day.group(3));
      }
    }
    Matcher points = POINTS.matcher(text);
    if (points.matches()) {
      return day(points.group(3), points.group(2), points.group(1));
    }
    Matcher slashes = SLASHES.matcher(text);
    return slashes.matches() ? eitherWay(slashes) : inWords(text);
  }

  private static Optional<Day> inWords(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      return MonthNames.of(words.group(2))
          .flatMap(month -> day(words.group(3), month.toString(), words.group(1)));
    }
    Matcher first = MONTH_FIRST.matcher(text);
    return first.matches()
        ? MonthNames.of(first.group(1))
            .flatMap(month -> day(first.group(3), month.toString(), first.group(2)))
        : Optional.empty();
  }

  private static Optional<Day> eitherWay(Matcher slashes) {
    int one = Integer.parseInt(slashes.group(1));
    int other = Integer.parseInt(slashes.group(2));
    if (one <= 12 && other <= 12 && one != other) {
      return Optional.empty();
    }
    String month = one > 12 ? slashes.group(2) : slashes.group(1);
    String day = one > 12 ? slashes.group(1) : slashes.group(2);
    return day(slashes.group(3), month, day);
  }

  private static Optional<Day> day(String year, String month, String day) {
    try {
      return Optional.of(
          new Day(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The year that it names, if it is its first or its last day. */
  Optional<Period> year() {
    boolean edge = date.getDayOfYear() == 1 || date.getDayOfYear() == date.lengthOfYear();
    return edge ? Optional.of(Period.year(date.getYear())) : Optional.empty();
  }

  /** The month that it begins or ends, if it does. */
  Optional<Period> month() {
    boolean edge = date.getDayOfMonth() == 1 || date.getDayOfMonth() == date.lengthOfMonth();
    return edge
        ? Optional.of(Period.month(date.getYear(), date.getMonthValue()))
        : Optional.empty();
  }

  /** The day within the year, such as {@code 31.12.}, for messages. */
  String withinYear() {
    return "%d.%d.".formatted(date.getDayOfMonth(), date.getMonthValue());
  }
}
