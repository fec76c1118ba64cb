package org.citystats.conf;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.citystats.model.Period;

/** The kinds of values that settings and code lists hold. */
final class Parsers {

  /** What {@link #date} reads. */
  static final String DATE = "a date such as 2019-01-31, 2019-01 or 2019";

  /** What {@link #period} reads. */
  static final String PERIOD = "a period such as 2019, 2019-Q1, 2019-03 or 2016/2020";

  private static final Pattern DATE_FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern DECIMAL_FORM = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern WHOLE_FORM = Pattern.compile("\\d{1,18}");

  private Parsers() {}

  /** Any text but a blank one. */
  static Optional<String> text(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** One of the given words. */
  static Parser<String> oneOf(Collection<String> words) {
    return text -> words.contains(text) ? Optional.of(text) : Optional.empty();
  }

  /** A date of the calendar, or only its month or year. */
  static Optional<String> date(String text) {
    if (!DATE_FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      LocalDate.parse(text + "-01-01".substring(Math.min(text.length() - 4, 6)));
      return Optional.of(text);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The code of a period. */
  static Optional<String> period(String text) {
    return Period.parse(text).map(Period::code);
  }

  /** A share from 0 to 1. */
  static Optional<Double> share(String text) {
    return decimal(text)
        .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0)
        .map(BigDecimal::doubleValue);
  }

  /** A decimal number in plain digits. */
  static Optional<BigDecimal> decimal(String text) {
    return DECIMAL_FORM.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** The text of a decimal number in plain digits. */
  static Optional<String> numeral(String text) {
    return decimal(text).map(number -> text);
  }

  /** A whole number from 1 to a greatest one. */
  static Parser<Long> count(long most) {
    return text ->
        WHOLE_FORM.matcher(text).matches()
            ? Optional.of(Long.valueOf(text)).filter(count -> count >= 1 && count <= most)
            : Optional.empty();
  }

  /** A whole number from 0 to a greatest one. */
  static Parser<Integer> upTo(int most) {
    return text ->
        WHOLE_FORM.matcher(text).matches() && text.length() <= 9
            ? Optional.of(Integer.valueOf(text)).filter(count -> count <= most)
            : Optional.empty();
  }

  /** A year of four digits. */
  static Optional<Integer> year(String text) {
    boolean year = text.length() == 4 && WHOLE_FORM.matcher(text).matches();
    return year ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** The words {@code yes} and {@code no}. */
  static Optional<Boolean> yes(String text) {
    return switch (text) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The name of a time zone. */
  static Optional<String> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text).getId());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The name of a character encoding. */
  static Optional<String> charset(String text) {
    try {
      return Optional.of(Charset.forName(text)).map(known -> text);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
      return Optional.empty();
    }
  }

  /** A pattern of paths. */
  static Optional<String> glob(String text) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + text);
      return text(text);
    } catch (PatternSyntaxException none) {
      return Optional.empty();
    }
  }
}
