package org.citystats.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;
import org.citystats.model.Period;

/**
 * Reads periods as offices write them into column heads and cells, each by itself; what only a
 * whole column can tell is read by {@link Periods}.
 *
 * <ul>
 *   <li>Codes of periods; years: {@code 2019年}, {@code 2019年度}, {@code 2019年末}, {@code 2019
 *       [YR2019]}, {@code 平成30年}, {@code 民國108年}, {@code 108年}, {@code 2019JJ00}.
 *   <li>Quarters: {@code 2019Q1}, {@code Q1 2019}, {@code 2019年一季度}; months: {@code 2019年3月},
 *       {@code 2019M03}, {@code Mar 2019}, {@code Mar-19}, {@code 03/2019}.
 *   <li>Years to date: {@code 2019年1-6月}, {@code 2019年上半年}, {@code 2019年前三季度}.
 *   <li>A day, {@code 31.12.2018}, {@code 2019-01-01}, {@code 1 January 2019}, is the year that it
 *       names if it is its first or its last.
 * </ul>
 *
 * <p>Not read: {@code FY2019}, which does not say in which year it begins, and {@code 2012-14} by
 * itself, which may be a month, a fiscal year or a span.
 */
final class PeriodHead {

  /** Four digits outside these years are a number and no year. */
  private static final int FIRST = 1800;

  private static final int LAST = 2150;
  private static final String NUMERALS = "一二三四";
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:CY ?|YR|[XY]|[Mm]id-|[Mm]id |[Ee]nd of )?(\\d{4})(?:年|年度|年末|年底|年全年)?(?: ?\\[YR\\d{4}])?");
  private static final Pattern QUARTER =
      Pattern.compile("(\\d{4})(?:[-/ ]?[Qq]([1-4])|年第?([一二三四1-4])季度)");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile("(?:[Qq]([1-4])|([1-4])\\. ?(?:Quartal|Vierteljahr))[-/ ]?(\\d{4})");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:年(\\d{1,2})月|-?M(\\d{1,2})|/(\\d{2}))");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{2})[/.](\\d{4})");
  private static final Pattern MONTH_NAME =
      Pattern.compile("(\\p{Alpha}{3,9})\\.?[- ](\\d{4}|\\d{2})");
  private static final Pattern TO_DATE = Pattern.compile("(\\d{4})年(?:1月?[-－—–~至](\\d{1,2})月)");
  private static final Pattern HALF = Pattern.compile("(\\d{4})年(上半年|前三季度)");
  private static final Pattern ERA =
      Pattern.compile("(昭和|平成|令和|(?:中華|中华)?民[國国])?(元|\\d{1,3})年(?:度|底)?");

  private static final Pattern DUTCH = Pattern.compile("(\\d{4})(JJ|KW|MM)(\\d{2})");

  /** Three digits and 年 are a year of the Republic of China from 2011 to 2060. */
  private static final int REPUBLIC_AT_LEAST = 100;

  private static final int REPUBLIC_AT_MOST = 149;

  private static final List<Function<String, Optional<Period>>> FORMS =
      List.of(
          Period::parse,
          PeriodHead::year,
          PeriodHead::quarter,
          PeriodHead::month,
          PeriodHead::toDate,
          PeriodHead::dutch,
          text -> Day.of(text).flatMap(Day::year));

  private PeriodHead() {}

  /** The period that a text names, if it names one. */
  static Optional<Period> read(String text) {
    String bare = Blanks.trimmed(text);
    return bare.isEmpty() || bare.length() > 24
        ? Optional.empty()
        : FORMS.stream()
            .map(form -> form.apply(bare))
            .flatMap(Optional::stream)
            .filter(period -> period.endYear() >= FIRST && period.endYear() <= LAST)
            .findFirst();
  }

  /** The months from January to the end of a month or quarter; any other code as it is. */
  static String sinceJanuary(String code) {
    return Period.parse(code)
        .map(
            period ->
                switch (period.cadence().kind()) {
                  case MONTH -> Period.yearToDate(period.endYear(), within(period) + 1);
                  case QUARTER -> Period.yearToDate(period.endYear(), 3 * (within(period) + 1));
                  default -> period;
                })
        .map(Period::code)
        .orElse(code);
  }

  private static int within(Period period) {
    return Math.floorMod(period.ordinal(), period.cadence().perYear());
  }

  private static Optional<Period> year(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return Optional.of(Period.year(number(year.group(1))));
    }
    Matcher era = ERA.matcher(text);
    if (!era.matches()) {
      return Optional.empty();
    }
    int count = era.group(2).equals("元") ? 1 : number(era.group(2));
    boolean bare = era.group(1) == null;
    return bare && (count < REPUBLIC_AT_LEAST || count > REPUBLIC_AT_MOST)
        ? Optional.empty()
        : Optional.of(Period.year(before(era.group(1)) + count));
  }

  private static int before(String era) {
    return switch (era == null ? "" : era) {
      case "昭和" -> 1925;
      case "平成" -> 1988;
      case "令和" -> 2018;
      default -> 1911;
    };
  }

  /** A year, quarter or month as the Dutch office codes them: {@code 2019JJ00}. */
  private static Optional<Period> dutch(String text) {
    Matcher code = DUTCH.matcher(text);
    if (!code.matches()) {
      return Optional.empty();
    }
    int year = number(code.group(1));
    int part = number(code.group(3));
    return switch (code.group(2)) {
      case "JJ" -> part == 0 ? Optional.of(Period.year(year)) : Optional.empty();
      case "KW" ->
          part >= 1 && part <= 4 ? Optional.of(Period.quarter(year, part)) : Optional.empty();
      default -> month(year, part);
    };
  }

  private static Optional<Period> quarter(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      String word = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
      int place = NUMERALS.contains(word) ? NUMERALS.indexOf(word) + 1 : number(word);
      return Optional.of(Period.quarter(number(quarter.group(1)), place));
    }
    Matcher first = QUARTER_FIRST.matcher(text);
    if (!first.matches()) {
      return Optional.empty();
    }
    String word = first.group(1) == null ? first.group(2) : first.group(1);
    return Optional.of(Period.quarter(number(first.group(3)), number(word)));
  }

  private static Optional<Period> month(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      String word = month.group(2) != null ? month.group(2) : month.group(3);
      return month(number(month.group(1)), number(word != null ? word : month.group(4)));
    }
    Matcher first = MONTH_FIRST.matcher(text);
    if (first.matches()) {
      return month(number(first.group(2)), number(first.group(1)));
    }
    Matcher named = MONTH_NAME.matcher(text);
    return named.matches()
        ? MonthNames.of(named.group(1)).flatMap(number -> month(full(named.group(2)), number))
        : Optional.empty();
  }

  private static Optional<Period> month(int year, int month) {
    return month < 1 || month > 12 ? Optional.empty() : Optional.of(Period.month(year, month));
  }

  /** A year of two digits is the one from 1950 to 2049. */
  private static int full(String year) {
    int number = number(year);
    return year.length() == 4 ? number : number < 50 ? 2000 + number : 1900 + number;
  }

  private static Optional<Period> toDate(String text) {
    Matcher months = TO_DATE.matcher(text);
    if (months.matches()) {
      int month = number(months.group(2));
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(Period.yearToDate(number(months.group(1)), month));
    }
    Matcher half = HALF.matcher(text.toUpperCase(Locale.ROOT));
    return half.matches()
        ? Optional.of(Period.yearToDate(number(half.group(1)), half.group(2).equals("上半年") ? 6 : 9))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
