package org.citystats.harmonise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.citystats.model.Cadence;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.WhyNot;
import org.citystats.panel.Vintages;

/**
 * Where the readings of one file belong. Each period, status and vintage is looked at once, and
 * each combination of the other words; readings that follow one another mostly differ in the period
 * alone.
 */
final class Placings {

  private static final int FIRST_CADENCE = 1;
  private static final int UNREADABLE = -1;
  private static final Role[] ROLES = Role.values();

  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Harvest harvest;
  private final Known<Optional<Period>> periods = new Known<>();
  private final Known<Optional<Byte>> statuses = new Known<>();
  private final Known<Optional<Found<Placing>>> vintages = new Known<>();
  private final Known<Boolean> dated = new Known<>();
  private final Map<Cadence, Integer> cadences = new HashMap<>();
  private final Map<Words, Found<Placing>> placings = new HashMap<>();
  private int[] last = new int[0];
  private int[] said = new int[ROLES.length + 1];
  private Found<Placing> lastPlacing;
  private int lastRow = -1;

  Placings(Vocabulary vocabulary, Readings readings, Harvest harvest) {
    this.vocabulary = vocabulary;
    this.readings = readings;
    this.harvest = harvest;
  }

  /** Where a reading belongs, or why nowhere. */
  Found<Placing> of(int row) {
    if (row == lastRow) {
      return lastPlacing;
    }
    lastRow = row;
    say(row);
    if (!Arrays.equals(said, last)) {
      int[] words = said;
      lastPlacing =
          placings.computeIfAbsent(
              new Words(words), key -> vocabulary.placing(readings, row, harvest));
      said = new int[words.length];
      last = words;
    }
    return lastPlacing;
  }

  /** The words of a reading; a period that can be read counts as one of its cadence. */
  private void say(int row) {
    for (Role role : ROLES) {
      said[role.ordinal()] = readings.said(row, role);
    }
    said[Role.VINTAGE.ordinal()] = 0;
    said[ROLES.length] = readings.absent(row) == WhyNot.NONE ? 0 : 1;
    Optional<Period> period = period(row);
    if (period.isPresent() && status(row).isPresent()) {
      if (!isDated(row)) {
        said[Role.PERIOD.ordinal()] = UNREADABLE - cadence(period.get().cadence());
      }
      said[Role.STATUS.ordinal()] = UNREADABLE;
    }
  }

  private boolean isDated(int row) {
    return dated.of(
        readings.said(row, Role.AREA_NAME),
        word -> vocabulary.isDated(readings.word(row, Role.AREA_NAME)));
  }

  private int cadence(Cadence cadence) {
    return cadences.computeIfAbsent(cadence, next -> cadences.size() + FIRST_CADENCE);
  }

  /** The period of a reading, if its word is one that figures are from. */
  Optional<Period> period(int row) {
    return periods.of(
        readings.said(row, Role.PERIOD),
        word -> Period.parse(readings.word(row, Role.PERIOD)).filter(PeriodFault::plausible));
  }

  /** The status bits of a reading, if all of its letters are known. */
  Optional<Byte> status(int row) {
    return statuses.of(
        readings.said(row, Role.STATUS), word -> ObsStatus.parse(readings.word(row, Role.STATUS)));
  }

  /** What speaks against the vintage of a reading: it is no date. */
  Optional<Found<Placing>> objection(int row) {
    return vintages.of(
        readings.said(row, Role.VINTAGE), word -> vintage(readings.word(row, Role.VINTAGE)));
  }

  private static Optional<Found<Placing>> vintage(String vintage) {
    return Vintages.isVintage(vintage)
        ? Optional.empty()
        : Optional.of(
            Found.nothing(
                "not_a_vintage",
                "'" + vintage + "' is no date, expected such as 2019-01-16, 2019-01 or 2019",
                "correct the vintage, or known_on in sources.csv"));
  }

  /** What is known of words by their numbers, from -1 on for none. */
  private static final class Known<T> {

    private Object[] known = new Object[16];

    @SuppressWarnings("unchecked")
    T of(int word, IntFunction<T> look) {
      int slot = word + 1;
      if (slot >= known.length) {
        known = Arrays.copyOf(known, 2 * slot);
      }
      if (known[slot] == null) {
        known[slot] = look.apply(word);
      }
      return (T) known[slot];
    }
  }

  /** The numbers of the words of a reading, as a key. */
  private record Words(int[] numbers) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Words words && Arrays.equals(numbers, words.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }
}
