package org.citystats.attainment;

import java.util.Optional;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.Target;

/**
 * What a target is compared with instead of a value: {@code indicator.measure@area}, {@code
 * mean@GROUP} and {@code median@GROUP} of the quantity itself, or {@code last_year}.
 *
 * @param indicator code of the indicator, empty for that of the target
 * @param measure word of the measure, empty for that of the target
 * @param area code of the area, {@code self} for that of the target, or a statistic of a group
 * @param yearsBefore how many years before the period of the target
 */
record Comparator(String indicator, String measure, String area, int yearsBefore) {

  private static final String TARGET = "target:";
  private static final String LAST_YEAR = "last_year";
  private static final String SELF = "self";

  /** The comparator of a text; empty if it names a target or nothing. */
  static Optional<Comparator> parse(String text) {
    if (text.startsWith(TARGET) || text.isEmpty()) {
      return Optional.empty();
    }
    if (text.equals(LAST_YEAR)) {
      return Optional.of(new Comparator("", "", SELF, 1));
    }
    if (PeerStatistic.parse(text).isPresent()) {
      return Optional.of(new Comparator("", "", text, 0));
    }
    int at = text.lastIndexOf('@');
    int dot = text.lastIndexOf('.', at < 0 ? text.length() : at);
    return at < 0 || dot < 1
        ? Optional.empty()
        : Optional.of(
            new Comparator(
                text.substring(0, dot), text.substring(dot + 1, at), text.substring(at + 1), 0));
  }

  /** The measure that both sides of a distance are taken in; the level if none is named. */
  static String measure(String text) {
    return parse(text).map(Comparator::measure).filter(word -> !word.isEmpty()).orElse("level");
  }

  /** The key of the target that a text names; empty if it names none. */
  static Optional<String> target(String text) {
    return text.startsWith(TARGET)
        ? Optional.of(text.substring(TARGET.length()))
        : Optional.empty();
  }

  /** What is asked, given what the target promises. */
  Target.Subject subject(Target.Subject own) {
    boolean same = indicator.isEmpty();
    boolean distance = own.measure().equals(Gap.CODE);
    String word = measure.isEmpty() ? (distance ? "level" : own.measure()) : measure;
    return new Target.Subject(
        area.equals(SELF) ? own.area() : area,
        same ? own.indicator() : indicator,
        same ? own.breakdown() : "",
        earlier(own.period()),
        word,
        own.basis());
  }

  private Period earlier(Period period) {
    int years = yearsBefore * period.cadence().years();
    return period.cadence().kind() == Cadence.Kind.SPAN
        ? period.minus(years)
        : period.minus(years * period.cadence().perYear());
  }

  /** Whether both sides are of one period. */
  boolean samePeriod() {
    return yearsBefore == 0;
  }
}
