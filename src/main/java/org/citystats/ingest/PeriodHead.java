package org.citystats.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;
import org.citystats.model.Period;

/**
 * Reads periods as offices write them into column heads and cells.
 *
 * <p>Codes of periods; {@code 2019年}, {@code 2019年度}; {@code 2019Q1}, {@code 2019年一季度}; {@code
 * 2019年3月}; a day: {@code 31.12.2018} or {@code 2018-12-31} and {@code 01.01.2019} belong to the
 * year that they name.
 */
final class PeriodHead {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年|年度)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})(?:-?Q([1-4])|年第?([一二三四1-4])季度)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");
  private static final Pattern DAY =
      Pattern.compile("(?:31\\.12\\.|01\\.01\\.|1\\.1\\.)(\\d{4})|(\\d{4})-(?:12-31|01-01)");
  private static final String NUMERALS = "一二三四";

  private PeriodHead() {}

  /** The period that a text names, if it names one. */
  static Optional<Period> read(String text) {
    String bare = Blanks.trimmed(text);
    Optional<Period> code = Period.parse(bare);
    if (code.isPresent()) {
      return code;
    }
    Matcher year = YEAR.matcher(bare);
    if (year.matches()) {
      return Optional.of(Period.year(Integer.parseInt(year.group(1))));
    }
    Matcher day = DAY.matcher(bare);
    if (day.matches()) {
      String number = day.group(1) == null ? day.group(2) : day.group(1);
      return Optional.of(Period.year(Integer.parseInt(number)));
    }
    return withinYear(bare);
  }

  /** The months from January to the month of a code; any other code as it is. */
  static String sinceJanuary(String code) {
    return code.matches("\\d{4}-\\d{2}")
        ? Period.yearToDate(
                Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5)))
            .code()
        : code;
  }

  private static Optional<Period> withinYear(String bare) {
    Matcher month = MONTH.matcher(bare);
    if (month.matches()) {
      int number = Integer.parseInt(month.group(2));
      return number < 1 || number > 12
          ? Optional.empty()
          : Optional.of(Period.month(Integer.parseInt(month.group(1)), number));
    }
    Matcher quarter = QUARTER.matcher(bare);
    if (!quarter.matches()) {
      return Optional.empty();
    }
    String word = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
    int number = NUMERALS.contains(word) ? NUMERALS.indexOf(word) + 1 : Integer.parseInt(word);
    return Optional.of(Period.quarter(Integer.parseInt(quarter.group(1)), number));
  }
}
