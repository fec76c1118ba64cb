package org.citystats.report.format;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Period;
import org.citystats.report.content.Language;

/** Periods in words. */
final class Calendar {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
  private static final String NUMERALS = "一二三四";

  private Calendar() {}

  /** The period of a code in words; what is no code stays as it is. */
  static String say(String code, Language language) {
    Optional<Period> period = Period.parse(code);
    if (period.isEmpty()) {
      return code;
    }
    return language == Language.EN ? english(period.get()) : chinese(period.get());
  }

  private static int within(Period period) {
    return Math.floorMod(period.ordinal(), period.cadence().perYear());
  }

  private static String english(Period period) {
    int year = period.endYear();
    int within = within(period);
    return switch (period.cadence().kind()) {
      case YEAR, FISCAL_YEAR -> period.code();
      case QUARTER -> "the " + QUARTERS.get(within) + " quarter of " + year;
      case MONTH -> MONTHS.get(within) + " " + year;
      case YEAR_TO_DATE -> "January to " + MONTHS.get(within) + " " + year;
      case SPAN -> (year - period.cadence().years() + 1) + " to " + year;
    };
  }

  private static String chinese(Period period) {
    int year = period.endYear();
    int within = within(period);
    return switch (period.cadence().kind()) {
      case YEAR -> year + "年";
      case FISCAL_YEAR -> period.code() + "财年";
      case QUARTER -> year + "年第" + NUMERALS.charAt(within) + "季度";
      case MONTH -> year + "年" + (within + 1) + "月";
      case YEAR_TO_DATE -> year + "年1-" + (within + 1) + "月";
      case SPAN -> (year - period.cadence().years() + 1) + "-" + year + "年";
    };
  }
}
