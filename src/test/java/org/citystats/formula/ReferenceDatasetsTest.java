package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Statistical Reference Datasets of NIST (public domain): data and certified values as printed
 * there, and the same solved a second time in decimals of 120 digits.
 */
class ReferenceDatasetsTest {

  private static final MathContext DIGITS = new MathContext(120);

  private static final double[] NORRIS_Y = {
    0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8,
    339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5,
    778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2
  };
  private static final double[] NORRIS_X = {
    0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5,
    666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2,
    999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5
  };
  private static final double[][] LONGLEY = {
    {60323, 83, 234289, 2356, 1590, 107608, 1947},
    {61122, 88.5, 259426, 2325, 1456, 108632, 1948},
    {60171, 88.2, 258054, 3682, 1616, 109773, 1949},
    {61187, 89.5, 284599, 3351, 1650, 110929, 1950},
    {63221, 96.2, 328975, 2099, 3099, 112075, 1951},
    {63639, 98.1, 346999, 1932, 3594, 113270, 1952},
    {64989, 99, 365385, 1870, 3547, 115094, 1953},
    {63761, 100, 363112, 3578, 3350, 116219, 1954},
    {66019, 101.2, 397469, 2904, 3048, 117388, 1955},
    {67857, 104.6, 419180, 2822, 2857, 118734, 1956},
    {68169, 108.4, 442769, 2936, 2798, 120445, 1957},
    {66513, 110.8, 444546, 4681, 2637, 121950, 1958},
    {68655, 112.6, 482704, 3813, 2552, 123366, 1959},
    {69564, 114.2, 502601, 3931, 2514, 125368, 1960},
    {69331, 115.7, 518173, 4806, 2572, 127852, 1961},
    {70551, 116.9, 554894, 4007, 2827, 130081, 1962}
  };
  private static final int[] NOISE = {
    759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048,
    -2048, 2523, -2048, 2048, -2048, 759
  };

  static Stream<Arguments> regressions() {
    double[] fives = {1, 0.1, 0.01, 0.001, 0.0001, 0.00001};
    double[] ones = {1, 1, 1, 1, 1, 1};
    return Stream.of(
        Arguments.of(
            "Norris",
            columns(NORRIS_X, 1),
            NORRIS_Y,
            new double[] {-0.262323073774029, 1.00211681802045}),
        Arguments.of(
            "Longley",
            longley(),
            column(LONGLEY, 0),
            new double[] {
              -3482258.63459582,
              15.0618722713733,
              -0.0358191792925910,
              -2.02022980381683,
              -1.03322686717359,
              -0.0511041056535807,
              1829.15146461355
            }),
        Arguments.of("Wampler1", wampler(), values(x -> powers(x, 1)), ones),
        Arguments.of("Wampler2", wampler(), values(x -> fivePlaces(powers(x / 10.0, 1))), fives),
        Arguments.of("Wampler3", wampler(), values(x -> powers(x, 1) + NOISE[x]), ones),
        Arguments.of("Wampler4", wampler(), values(x -> powers(x, 1) + 100.0 * NOISE[x]), ones),
        Arguments.of("Wampler5", wampler(), values(x -> powers(x, 1) + 10000.0 * NOISE[x]), ones),
        Arguments.of(
            "NoInt1",
            new double[][] {IntStream.rangeClosed(60, 70).asDoubleStream().toArray()},
            IntStream.rangeClosed(130, 140).asDoubleStream().toArray(),
            new double[] {2.07438016528926}),
        Arguments.of(
            "NoInt2",
            new double[][] {{4, 5, 6}},
            new double[] {3, 4, 4},
            new double[] {0.727272727272727}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regressions")
  void coefficientsHaveTwelveDigitsOfTheCertifiedOnes(
      String name, double[][] columns, double[] values, double[] certified) {
    double[] found = LeastSquares.of(columns, values).coefficients();

    for (int i = 0; i < certified.length; i++) {
      assertThat(digits(found[i], certified[i])).as(name + ", b" + i).isGreaterThanOrEqualTo(12);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regressions")
  void certifiedValuesFollowFromTheData(
      String name, double[][] columns, double[] values, double[] certified) {
    BigDecimal[] exact = exact(columns, values);

    for (int i = 0; i < certified.length; i++) {
      assertThat(digits(certified[i], exact[i].doubleValue()))
          .as(name + ", b" + i)
          .isGreaterThanOrEqualTo(13.5);
    }
  }

  @ParameterizedTest(name = "{0}: mean {3}, standard deviation {4}")
  @CsvSource({
    "NumAcc1, 10000001 10000003 10000002, 0, 10000002, 1",
    "NumAcc2, 1.2, 1.1 1.3, 1.2, 0.1",
    "NumAcc3, 1000000.2, 1000000.1 1000000.3, 1000000.2, 0.1",
    "NumAcc4, 10000000.2, 10000000.1 10000000.3, 10000000.2, 0.1"
  })
  void meansAndDeviationsHaveFourteenDigits(
      String name, String first, String pairs, double mean, double deviation) {
    List<Double> values = new ArrayList<>(numbers(first));
    for (int i = 0; i < 500 && !pairs.equals("0"); i++) {
      values.addAll(numbers(pairs));
    }

    double[] data = values.stream().mapToDouble(Double::doubleValue).toArray();
    Moments moments = Moments.of(data);

    assertThat(digits(moments.mean(), mean)).isGreaterThanOrEqualTo(14);
    assertThat(digits(moments.sd(), deviation)).isGreaterThanOrEqualTo(14);
  }

  private static List<Double> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
  }

  /** How many digits two numbers share. */
  private static double digits(double found, double certified) {
    return found == certified ? 17 : -Math.log10(Math.abs(found - certified) / Math.abs(certified));
  }

  private static double[][] columns(double[] along, int degree) {
    double[][] columns = new double[degree + 1][along.length];
    for (int power = 0; power <= degree; power++) {
      for (int i = 0; i < along.length; i++) {
        columns[power][i] = Math.pow(along[i], power);
      }
    }
    return columns;
  }

  private static double[][] wampler() {
    return columns(IntStream.rangeClosed(0, 20).asDoubleStream().toArray(), 5);
  }

  private static double[] values(IntToDoubleFunction of) {
    return IntStream.rangeClosed(0, 20).mapToDouble(of).toArray();
  }

  private static double powers(double x, double factor) {
    double sum = 0;
    for (int power = 0; power <= 5; power++) {
      sum += factor * Math.pow(x, power);
    }
    return sum;
  }

  /** As printed: the decimals of Wampler2 end after five places. */
  private static double fivePlaces(double value) {
    return Math.rint(value * 1e5) / 1e5;
  }

  private static double[][] longley() {
    double[][] columns = new double[7][];
    columns[0] = new double[LONGLEY.length];
    Arrays.fill(columns[0], 1);
    for (int column = 1; column < 7; column++) {
      columns[column] = column(LONGLEY, column);
    }
    return columns;
  }

  private static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  /** The normal equations of the decimals as printed, by elimination in 120 digits. */
  private static BigDecimal[] exact(double[][] columns, double[] values) {
    int size = columns.length;
    BigDecimal[][] system = new BigDecimal[size][size + 1];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column <= size; column++) {
        double[] other = column == size ? values : columns[column];
        system[row][column] = inner(columns[row], other);
      }
    }
    for (int step = 0; step < size; step++) {
      for (int row = 0; row < size; row++) {
        if (row != step) {
          BigDecimal factor = system[row][step].divide(system[step][step], DIGITS);
          for (int column = 0; column <= size; column++) {
            system[row][column] =
                system[row][column].subtract(factor.multiply(system[step][column]), DIGITS);
          }
        }
      }
    }
    BigDecimal[] solved = new BigDecimal[size];
    for (int row = 0; row < size; row++) {
      solved[row] = system[row][size].divide(system[row][row], DIGITS);
    }
    return solved;
  }

  private static BigDecimal inner(double[] one, double[] other) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < one.length; i++) {
      sum = sum.add(BigDecimal.valueOf(one[i]).multiply(BigDecimal.valueOf(other[i])));
    }
    return sum;
  }
}
