package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SobolSumsTest {

  private static final long SEED = 42;
  private static final int DRAWS = 400_000;

  /**
   * The Ishigami function with a = 7, b = 0.1 on (-pi, pi); its indices are known in closed form:
   * Saltelli and others, Sensitivity analysis (2008), section 4.6.
   */
  @Test
  void indicesOfTheIshigamiFunctionAreTheAnalyticOnes() {
    SobolSums sums = new SobolSums(3);
    for (long draw = 0; draw < DRAWS; draw++) {
      long a = Chance.stream(SEED, 2 * draw);
      long b = Chance.stream(SEED, 2 * draw + 1);
      double[] mixed = new double[3];
      for (int factor = 0; factor < 3; factor++) {
        mixed[factor] = ishigami(a, b, factor);
      }
      sums.add(ishigami(a, b, -1), ishigami(b, a, -1), mixed);
    }

    double b = 0.1;
    double a = 7;
    double pi4 = Math.pow(Math.PI, 4);
    double one = 0.5 * Math.pow(1 + b * pi4 / 5, 2);
    double two = a * a / 8;
    double both = b * b * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
    double all = one + two + both;
    double[] first = {one / all, two / all, 0};
    double[] total = {(one + both) / all, two / all, both / all};
    for (int factor = 0; factor < 3; factor++) {
      assertThat(sums.first(factor)).as("S%d", factor).isCloseTo(first[factor], within(0.02));
      assertThat(sums.total(factor)).as("T%d", factor).isCloseTo(total[factor], within(0.02));
    }
  }

  private static double ishigami(long own, long other, int swapped) {
    double[] x = new double[3];
    for (int factor = 0; factor < 3; factor++) {
      double uniform = Chance.uniform(factor == swapped ? other : own, factor);
      x[factor] = Math.PI * (2 * uniform - 1);
    }
    double sin2 = Math.sin(x[1]) * Math.sin(x[1]);
    return Math.sin(x[0]) + 7 * sin2 + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  @Test
  void sumsOfPartsAreTheSumsOfTheWhole() {
    SobolSums whole = new SobolSums(1);
    SobolSums left = new SobolSums(1);
    SobolSums right = new SobolSums(1);
    for (int draw = 0; draw < 1000; draw++) {
      long stream = Chance.stream(7, draw);
      double a = Math.rint(100 * Chance.uniform(stream, 0));
      double b = Math.rint(100 * Chance.uniform(stream, 1));
      whole.add(a, b, new double[] {b});
      (draw < 300 ? left : right).add(a, b, new double[] {b});
    }
    left.add(right);

    assertThat(left.first(0)).isEqualTo(whole.first(0));
    assertThat(left.first(0)).isCloseTo(1, within(0.1));
  }

  @Test
  void outputThatNeverVariesHasNoCause() {
    SobolSums sums = new SobolSums(1);
    sums.add(3, 3, new double[] {3});
    sums.add(3, 3, new double[] {3});

    assertThat(sums.first(0)).isNaN();
    assertThat(sums.total(0)).isNaN();
  }

  @Test
  void numbersOfADrawDoNotDependOnTheOrderOfAsking() {
    double first = Chance.uniform(Chance.stream(1, 5), 3);
    Chance.uniform(Chance.stream(1, 6), 3);

    assertThat(Chance.uniform(Chance.stream(1, 5), 3)).isEqualTo(first);
    assertThat(Chance.uniform(Chance.stream(2, 5), 3)).isNotEqualTo(first);
    assertThat(first).isBetween(0.0, 1.0);
  }

  @Test
  void numbersAreSpreadEvenly() {
    double[] sums = new double[2];
    for (int draw = 0; draw < 100_000; draw++) {
      double u = Chance.uniform(Chance.stream(3, draw), 0);
      sums[0] += u;
      sums[1] += u * u;
    }

    assertThat(sums[0] / 100_000).isCloseTo(0.5, within(0.003));
    assertThat(sums[1] / 100_000).isCloseTo(1.0 / 3, within(0.003));
  }
}
