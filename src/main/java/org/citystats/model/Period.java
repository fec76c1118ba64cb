package org.citystats.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time period: a position on the calendar of its cadence (SDMX TIME_PERIOD).
 *
 * <p>Codes: {@code 2019}, {@code 2019-Q1}, {@code 2019-03}, year to date {@code 2019-01/2019-06},
 * fiscal {@code 2018/19}, a span of years {@code 2016/2020}. Also read, and written in the form of
 * the year to date: {@code 2018-H1}, {@code 2017-Q1/2017-Q3}.
 *
 * @param cadence which calendar
 * @param ordinal position on it: the year, {@code year * 4 + quarter - 1} or {@code year * 12 +
 *     month - 1}
 */
public record Period(Cadence cadence, int ordinal) implements Comparable<Period>, Serializable {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|(H1)))?"
              + "(?:/(?:(\\d{4})(?:-(?:(\\d{2})|Q([1-4])))?|(\\d{2})))?");

  /** The calendar year. */
  public static Period year(int year) {
    return new Period(Cadence.ANNUAL, year);
  }

  /** The quarter 1 to 4 of a year. */
  public static Period quarter(int year, int quarter) {
    return new Period(new Cadence(Cadence.Kind.QUARTER, 1), year * 4 + quarter - 1);
  }

  /** The month 1 to 12 of a year. */
  public static Period month(int year, int month) {
    return new Period(new Cadence(Cadence.Kind.MONTH, 1), year * 12 + month - 1);
  }

  /** January to the given month of a year; to December it is the year itself. */
  public static Period yearToDate(int year, int month) {
    return month == 12
        ? year(year)
        : new Period(new Cadence(Cadence.Kind.YEAR_TO_DATE, 1), year * 12 + month - 1);
  }

  /** The fiscal year that begins in the given year. */
  public static Period fiscal(int firstYear) {
    return new Period(new Cadence(Cadence.Kind.FISCAL_YEAR, 1), firstYear);
  }

  /** The years from the first to the last, both included; one year is that year. */
  public static Period span(int firstYear, int lastYear) {
    int years = lastYear - firstYear + 1;
    return years == 1
        ? year(lastYear)
        : new Period(new Cadence(Cadence.Kind.SPAN, years), lastYear);
  }

  /** The period of a code, or empty if the text is no code of a period. */
  public static Optional<Period> parse(String code) {
    Matcher form = FORM.matcher(code);
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(5) != null) {
      return range(form, year, Integer.parseInt(form.group(5)));
    }
    if (form.group(8) != null) {
      boolean plain = form.group(2) == null && form.group(3) == null && form.group(4) == null;
      boolean next = Integer.parseInt(form.group(8)) == (year + 1) % 100;
      return plain && next ? Optional.of(fiscal(year)) : Optional.empty();
    }
    return single(form, year);
  }

  private static Optional<Period> single(Matcher form, int year) {
    if (form.group(2) != null) {
      int month = Integer.parseInt(form.group(2));
      return month < 1 || month > 12 ? Optional.empty() : Optional.of(month(year, month));
    }
    if (form.group(3) != null) {
      return Optional.of(quarter(year, Integer.parseInt(form.group(3))));
    }
    return Optional.of(form.group(4) == null ? year(year) : yearToDate(year, 6));
  }

  private static Optional<Period> range(Matcher form, int first, int last) {
    boolean months = "01".equals(form.group(2)) && form.group(6) != null;
    boolean quarters = "1".equals(form.group(3)) && form.group(7) != null;
    if ((months || quarters) && first == last) {
      int month = months ? Integer.parseInt(form.group(6)) : 3 * Integer.parseInt(form.group(7));
      return month < 1 || month > 12 ? Optional.empty() : Optional.of(yearToDate(first, month));
    }
    boolean years = form.group(2) == null && form.group(3) == null && form.group(4) == null;
    boolean yearsOnly = years && form.group(6) == null && form.group(7) == null;
    return yearsOnly && last >= first ? Optional.of(span(first, last)) : Optional.empty();
  }

  /** The calendar year in which the period ends; of a fiscal year the year in which it begins. */
  public int endYear() {
    return Math.floorDiv(ordinal, cadence.perYear());
  }

  /** The period so many positions earlier. */
  public Period minus(int positions) {
    return new Period(cadence, ordinal - positions);
  }

  /** The code of the period. */
  public String code() {
    int year = endYear();
    int within = Math.floorMod(ordinal, cadence.perYear());
    return switch (cadence.kind()) {
      case YEAR -> Integer.toString(year);
      case FISCAL_YEAR -> year + "/" + two((year + 1) % 100);
      case QUARTER -> year + "-Q" + (within + 1);
      case MONTH -> year + "-" + two(within + 1);
      case YEAR_TO_DATE -> year + "-01/" + year + "-" + two(within + 1);
      case SPAN -> (year - cadence.years() + 1) + "/" + year;
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  @Override
  public int compareTo(Period other) {
    int byCadence = cadence.compareTo(other.cadence);
    return byCadence != 0 ? byCadence : Integer.compare(ordinal, other.ordinal);
  }

  @Override
  public String toString() {
    return code();
  }
}
