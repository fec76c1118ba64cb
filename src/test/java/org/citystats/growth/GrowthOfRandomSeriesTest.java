package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.citystats.model.WhyNot;
import org.citystats.panel.Observed;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Growth of random series against the same in exact decimals, written down a second time. */
class GrowthOfRandomSeriesTest {

  private static final int FIRST = 1990;
  private static final int LAST = 2020;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void figuresAndReasonsAgreeWithExactArithmetic(long seed) {
    for (int series = 0; series < 50; series++) {
      Map<Integer, BigDecimal> levels = levels(new Random(1000 * seed + series));
      Observed observed = Observed.of("jobs", "person");
      levels.forEach((year, level) -> observed.year(year, level.doubleValue()));

      Columns rows =
          new Growth(
                  GrowthMeasures.of(List.of("YOY", "CHANGE", "CAGR_5", "CAGR_10")),
                  Surroundings.UNKNOWN)
              .of(observed.panel());

      int first = levels.keySet().stream().min(Integer::compare).orElseThrow();
      int last = levels.keySet().stream().max(Integer::compare).orElseThrow();
      assertThat(rows.size()).isEqualTo(expectedRows(last - first));
      for (int row = 0; row < rows.size(); row++) {
        check(rows, row, levels);
      }
    }
  }

  private static int expectedRows(int years) {
    return 2 * years + Math.max(0, years - 4) + Math.max(0, years - 9);
  }

  private static Map<Integer, BigDecimal> levels(Random random) {
    Map<Integer, BigDecimal> levels = new TreeMap<>();
    while (levels.size() < 2) {
      for (int year = FIRST; year <= LAST; year++) {
        if (random.nextInt(10) > 0) {
          levels.put(year, level(random));
        }
      }
    }
    return levels;
  }

  private static BigDecimal level(Random random) {
    long digits = random.nextInt(12) == 0 ? 0 : random.nextLong(-100_000_000L, 1_000_000_000_000L);
    return BigDecimal.valueOf(digits, random.nextInt(8));
  }

  private static void check(Columns rows, int row, Map<Integer, BigDecimal> levels) {
    BigDecimal value = levels.get(Integer.parseInt(rows.text(row, Concepts.TIME_PERIOD)));
    int baseYear = Integer.parseInt(rows.text(row, Concepts.BASE_PERIOD));
    BigDecimal base = levels.get(baseYear);
    String measure = rows.text(row, Concepts.MEASURE);
    double growth = rows.number(row, Concepts.GROWTH);

    WhyNot expected = obstacle(value, base, measure);
    assertThat(rows.text(row, Concepts.WHY_NOT)).isEqualTo(expected.code());
    assertThat(Double.isNaN(growth)).isEqualTo(expected != WhyNot.NONE);
    if (expected == WhyNot.NONE) {
      switch (measure) {
        case "CHANGE" -> assertThat(growth).isEqualTo(value.subtract(base).doubleValue());
        case "YOY" -> checkRate(growth, value, base);
        default -> checkCompound(growth, value, base, measure);
      }
    }
  }

  private static WhyNot obstacle(BigDecimal value, BigDecimal base, String measure) {
    if (value == null) {
      return WhyNot.NO_VALUE;
    }
    if (base == null) {
      return WhyNot.GAP;
    }
    if (measure.equals("CHANGE")) {
      return WhyNot.NONE;
    }
    if (base.signum() <= 0) {
      return base.signum() == 0 ? WhyNot.ZERO_BASE : WhyNot.NEGATIVE_BASE;
    }
    return value.signum() < 0 ? WhyNot.SIGN_CHANGE : WhyNot.NONE;
  }

  private static void checkRate(double growth, BigDecimal value, BigDecimal base) {
    double exact = value.subtract(base).divide(base, MathContext.DECIMAL128).doubleValue();
    assertThat(growth).isCloseTo(exact, within(3 * Math.ulp(exact)));
  }

  /** The rate, compounded again, leads from the base to the value. */
  private static void checkCompound(
      double growth, BigDecimal value, BigDecimal base, String measure) {
    int years = Integer.parseInt(measure.substring("CAGR_".length()));
    BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(growth));
    double reached = base.multiply(factor.pow(years), MathContext.DECIMAL128).doubleValue();
    assertThat(reached)
        .isCloseTo(value.doubleValue(), within(1e-13 * Math.abs(value.doubleValue())));
  }
}
