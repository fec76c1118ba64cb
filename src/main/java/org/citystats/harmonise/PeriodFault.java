package org.citystats.harmonise;

import java.util.Optional;
import org.citystats.model.Period;

/** Why a word is no period of a figure. */
final class PeriodFault {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2150;

  /** Day numbers of spreadsheets, counted from 1900, that fall into the years of figures. */
  private static final int FIRST_DAY = 20_000;

  private static final int LAST_DAY = 80_000;

  /** Number of 1 January 1900 if counted back from later days; spreadsheets add a day in 1900. */
  private static final int DAYS_TO_1900 = 2;

  private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private PeriodFault() {}

  /** Whether a period lies in the years that figures are from. */
  static boolean plausible(Period period) {
    return period.endYear() >= FIRST_YEAR && period.endYear() <= LAST_YEAR;
  }

  /** The fault of a word that is no period, or none that figures are from. */
  static <T> Found<T> of(String word) {
    Optional<Period> period = Period.parse(word);
    if (period.isPresent() || word.matches("-?\\d{1,4}")) {
      return Found.nothing(
          "not_a_period",
          "'%s' is no period of figures, expected a year from %d to %d"
              .formatted(word, FIRST_YEAR, LAST_YEAR),
          "correct the period");
    }
    return Found.nothing(
        "not_a_period",
        "'" + word + "' is no period, expected such as 2019, 2019-Q1, 2019-03 or 2018/19",
        isDayNumber(word)
            ? "it may be the day number of a spreadsheet for "
                + day(Integer.parseInt(word))
                + "; export the column as text"
            : "correct the period");
  }

  private static boolean isDayNumber(String word) {
    return word.matches("\\d{5}")
        && Integer.parseInt(word) >= FIRST_DAY
        && Integer.parseInt(word) <= LAST_DAY;
  }

  /** The day of a spreadsheet's number: counted from the end of 1899 on the Gregorian calendar. */
  private static String day(int number) {
    int left = number - DAYS_TO_1900;
    int year = 1900;
    while (left >= days(year)) {
      left -= days(year++);
    }
    int month = 0;
    while (left >= days(year, month)) {
      left -= days(year, month++);
    }
    return "%d-%02d-%02d".formatted(year, month + 1, left + 1);
  }

  private static int days(int year) {
    return isLeap(year) ? 366 : 365;
  }

  private static int days(int year, int month) {
    return MONTHS[month] + (month == 1 && isLeap(year) ? 1 : 0);
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }
}
