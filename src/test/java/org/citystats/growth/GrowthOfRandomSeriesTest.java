package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Observed;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Growth of random series against the same in exact decimals, written down a second time; {@code
 * -Dgrowth.series=1000000} tries a million of them.
 */
class GrowthOfRandomSeriesTest {

  private static final int FIRST = 1990;
  private static final int LAST = 2020;
  private static final int SERIES = Integer.getInteger("growth.series", 1000);
  private static final MathContext DIGITS = new MathContext(28);
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");
  private static final List<GrowthMeasure> MEASURES =
      GrowthMeasures.of(
          List.of("YOY", "CHANGE", "CAGR_5", "CAGR_10", "INDEX_2000", "ACCELERATION"));

  /** What is published for a year, as the oracle sees it. */
  private record Level(BigDecimal value, WhyNot mark, Bound bound, boolean breaks) {}

  @Timeout(value = 2, unit = TimeUnit.HOURS)
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void figuresAndReasonsAgreeWithExactArithmetic(long seed) {
    for (int series = 0; series < SERIES / 10; series++) {
      Map<Integer, Level> levels = levels(new Random(1_000_003 * seed + series));

      Columns rows = new Growth(MEASURES, Surroundings.UNKNOWN).of(observed(levels).panel());

      for (int row = 0; row < rows.size(); row++) {
        String fault = fault(rows, row, levels);
        if (!fault.isEmpty()) {
          fail("seed " + seed + ", series " + series + ", row " + row + ": " + fault);
        }
      }
      assertThat(rows.size()).isEqualTo(expectedRows(levels));
    }
  }

  private static Observed observed(Map<Integer, Level> levels) {
    Observed observed = Observed.of("jobs", "person");
    levels.forEach(
        (year, level) -> {
          observed.status(level.breaks() ? ObsStatus.BREAK : ObsStatus.NORMAL).bound(level.bound());
          if (level.value() == null) {
            observed.year(year, level.mark());
          } else {
            observed.year(year, level.value().doubleValue());
          }
        });
    return observed;
  }

  private static Map<Integer, Level> levels(Random random) {
    Map<Integer, Level> levels = new TreeMap<>();
    while (levels.size() < 2) {
      for (int year = FIRST; year <= LAST; year++) {
        if (random.nextInt(10) > 0) {
          levels.put(year, level(random));
        }
      }
    }
    return levels;
  }

  private static Level level(Random random) {
    boolean breaks = random.nextInt(40) == 0;
    if (random.nextInt(25) == 0) {
      WhyNot[] marks = {WhyNot.NO_VALUE, WhyNot.SUPPRESSED, WhyNot.BELOW_UNIT};
      return new Level(null, marks[random.nextInt(3)], Bound.EXACT, breaks);
    }
    long digits = random.nextInt(15) == 0 ? 0 : random.nextLong(-100_000_000L, 1_000_000_000_000L);
    Bound[] bounds = {Bound.AT_LEAST, Bound.MORE, Bound.AT_MOST, Bound.LESS};
    Bound bound = random.nextInt(30) == 0 ? bounds[random.nextInt(4)] : Bound.EXACT;
    return new Level(BigDecimal.valueOf(digits, random.nextInt(8)), null, bound, breaks);
  }

  private static int expectedRows(Map<Integer, Level> levels) {
    int first = levels.keySet().stream().min(Integer::compare).orElseThrow();
    int last = levels.keySet().stream().max(Integer::compare).orElseThrow();
    int years = last - first;
    int since = first <= 2000 && last >= 2000 ? years : 0;
    return 2 * years
        + Math.max(0, years - 4)
        + Math.max(0, years - 9)
        + since
        + Math.max(0, years - 1);
  }

  /** What is wrong with a row, empty if nothing is. */
  private static String fault(Columns rows, int row, Map<Integer, Level> levels) {
    int year = Integer.parseInt(rows.text(row, Concepts.TIME_PERIOD));
    int base = Integer.parseInt(rows.text(row, Concepts.BASE_PERIOD));
    String measure = rows.text(row, Concepts.MEASURE);
    double growth = rows.number(row, Concepts.GROWTH);
    String expected = obstacle(levels, year, base, measure);
    String found = rows.text(row, Concepts.WHY_NOT);
    String what = measure + " of " + year + " against " + base;
    if (!expected.equals(found) || Double.isNaN(growth) == expected.isEmpty()) {
      return what + ": " + growth + " and reason '" + found + "', expected '" + expected + "'";
    }
    if (!expected.isEmpty()) {
      return "";
    }
    String bound = rows.text(row, Concepts.BOUND);
    if (!isBound(bound, levels.get(year), levels.get(base))) {
      return what + ": bound '" + bound + "'";
    }
    return isClose(measure, growth, levels, year, base) ? "" : what + ": " + growth;
  }

  private static boolean isClose(
      String measure, double growth, Map<Integer, Level> levels, int year, int base) {
    BigDecimal value = levels.get(year).value();
    BigDecimal from = levels.get(base).value();
    return switch (measure) {
      case "CHANGE" -> close(growth, value.subtract(from));
      case "YOY" -> close(growth, rate(value, from));
      case "INDEX_2000" ->
          close(growth, value.multiply(BigDecimal.valueOf(100)).divide(from, DIGITS));
      case "ACCELERATION" -> {
        BigDecimal last = rate(value, from);
        BigDecimal before = rate(from, levels.get(base - 1).value());
        BigDecimal off = new BigDecimal(growth).subtract(last.subtract(before, DIGITS), DIGITS);
        yield off.abs().compareTo(last.abs().add(before.abs()).multiply(TOLERANCE)) <= 0;
      }
      default -> {
        BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(growth), DIGITS);
        yield close(from.multiply(factor.pow(year - base, DIGITS), DIGITS), value);
      }
    };
  }

  private static BigDecimal rate(BigDecimal value, BigDecimal base) {
    return value.subtract(base).divide(base, DIGITS);
  }

  private static boolean close(double found, BigDecimal exact) {
    return close(new BigDecimal(found), exact);
  }

  private static boolean close(BigDecimal found, BigDecimal exact) {
    BigDecimal off = found.subtract(exact, DIGITS).abs();
    return off.compareTo(exact.abs().multiply(TOLERANCE)) <= 0;
  }

  private static boolean isBound(String found, Level value, Level base) {
    if (value.bound() == Bound.EXACT && base.bound() == Bound.EXACT) {
      return found.isEmpty();
    }
    boolean lower = value.bound().code().startsWith(">") || base.bound().code().startsWith("<");
    return found.startsWith(lower ? ">" : "<");
  }

  private static String obstacle(Map<Integer, Level> levels, int year, int base, String measure) {
    String found = ofPair(levels, year, base);
    boolean divides = !measure.equals("CHANGE");
    if (found.isEmpty() && divides) {
      found = ofRate(levels.get(year).value(), levels.get(base).value());
    }
    if (!measure.equals("ACCELERATION") || !found.isEmpty()) {
      return found;
    }
    String before = ofPair(levels, base, base - 1);
    before =
        before.isEmpty() ? ofRate(levels.get(base).value(), levels.get(base - 1).value()) : before;
    boolean open =
        levels.get(year).bound() != Bound.EXACT
            || levels.get(base).bound() != Bound.EXACT
            || before.isEmpty() && levels.get(base - 1).bound() != Bound.EXACT;
    return before.isEmpty() && open ? "bound" : before;
  }

  private static String ofPair(Map<Integer, Level> levels, int year, int base) {
    Level value = levels.get(year);
    if (value == null || value.value() == null) {
      return value == null ? "no_value" : value.mark().code();
    }
    Level from = levels.get(base);
    if (from == null || from.value() == null) {
      boolean earlier = hasValueBefore(levels, base);
      return earlier ? "gap" : "no_base";
    }
    for (int between = Math.min(base, year) + 1; between <= Math.max(base, year); between++) {
      if (levels.containsKey(between) && levels.get(between).breaks()) {
        return "level_break";
      }
    }
    boolean up = value.bound().code().startsWith(">") || from.bound().code().startsWith("<");
    boolean down = value.bound().code().startsWith("<") || from.bound().code().startsWith(">");
    return up && down ? "bound" : "";
  }

  private static boolean hasValueBefore(Map<Integer, Level> levels, int year) {
    for (int earlier = FIRST; earlier < year; earlier++) {
      if (levels.containsKey(earlier) && levels.get(earlier).value() != null) {
        return true;
      }
    }
    return false;
  }

  private static String ofRate(BigDecimal value, BigDecimal base) {
    if (base.signum() <= 0) {
      return base.signum() == 0 ? "zero_base" : "negative_base";
    }
    return value.signum() < 0 ? "sign_change" : "";
  }
}
