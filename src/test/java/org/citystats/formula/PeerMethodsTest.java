package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Methods of other offices against what their own programs give. */
class PeerMethodsTest {

  private static final double CLOSE = 1e-8;

  @ParameterizedTest(name = "{0}: {9}")
  @CsvFileSource(resources = "/reference/open-sdg-grid.csv", numLinesToSkip = 1)
  void constructedCasesOfOpenSdgAreReproduced(
      String tag,
      String direction,
      String series,
      int baseYear,
      Double target,
      int targetYear,
      Double limit,
      Double base,
      Double value,
      String status,
      Double score) {
    Journey journey = OpenSdg.journey(years(series), baseYear);
    Aim aim = new Aim(way(direction), number(target), targetYear, number(limit));

    Assessed assessed = OpenSdg.of(journey, aim);

    assertThat(journey.base()).as(tag).isEqualTo(base, within(CLOSE));
    assertThat(assessed.status()).as(tag).isEqualTo(status);
    close(assessed.value(), value);
    close(assessed.score(), score);
  }

  @ParameterizedTest(name = "{0}: {11}")
  @CsvFileSource(resources = "/reference/open-sdg-published.csv", numLinesToSkip = 1)
  void resultsThatStatisticsCanadaPublishedAreReproduced(
      String series,
      int direction,
      double baseYear,
      Double base,
      Double year,
      Double now,
      Double target,
      double targetYear,
      Double limit,
      Double value,
      Double score,
      String status) {
    Aim aim =
        new Aim(
            direction > 0 ? Direction.HIGHER : Direction.LOWER,
            number(target),
            (int) targetYear,
            number(limit));
    Journey journey = base == null ? null : new Journey((int) baseYear, base, year.intValue(), now);

    Assessed assessed = OpenSdg.of(journey, aim);

    assertThat(assessed.status()).as(series).isEqualTo(status);
    close(assessed.value(), value);
    close(assessed.score(), score);
  }

  @ParameterizedTest(name = "{0}, all achieved {1}: {2}")
  @CsvFileSource(resources = "/reference/open-sdg-status.csv", numLinesToSkip = 1)
  void classOfAnIndicatorFollowsTheMeanScore(Double score, boolean all, String status) {
    String found = all ? OpenSdg.ACHIEVED : OpenSdg.statusOf(number(score));

    assertThat(found).isEqualTo(status);
  }

  @ParameterizedTest(name = "{1} {5} from {3} to {6}: {9}")
  @CsvFileSource(resources = "/reference/eurostat.csv", numLinesToSkip = 1)
  void thresholdsOfEurostatAreReproduced(
      String method,
      String direction,
      int baseYear,
      double base,
      int year,
      double now,
      Double target,
      Integer targetYear,
      double value,
      String status,
      double score) {
    Journey journey = new Journey(baseYear, base, year, now);

    Assessed assessed = Eurostat.of(journey, aim(way(direction), target, targetYear));

    assertThat(assessed.status()).as(method).isEqualTo(status);
    assertThat(assessed.value()).isEqualTo(value, within(CLOSE));
    assertThat(assessed.score()).isEqualTo(score, within(CLOSE));
  }

  @ParameterizedTest(name = "{1} {5} from {3} to {6}: {10}")
  @CsvFileSource(resources = "/reference/un-chart-2023.csv", numLinesToSkip = 1)
  void chartOfTheUnitedNationsIsReproduced(
      String kind,
      String direction,
      int baseYear,
      double base,
      int year,
      double now,
      Double target,
      Integer targetYear,
      double rate,
      Double expected,
      Double share,
      int score) {
    Journey journey = new Journey(baseYear, base, year, now);

    Assessed assessed = UnChart.of(journey, aim(way(direction), target, targetYear));

    assertThat(journey.rate()).as(kind).isEqualTo(rate, within(CLOSE));
    assertThat(assessed.score()).isEqualTo(score);
    if (target != null) {
      assertThat(UnChart.expected(journey, targetYear)).isEqualTo(expected, within(CLOSE));
      assertThat(assessed.value()).isEqualTo(share, within(CLOSE));
    }
  }

  @ParameterizedTest(name = "{0}: {3} from {2} to {4} is {5}")
  @CsvFileSource(resources = "/reference/escap-index.csv", numLinesToSkip = 1)
  void statusIndexOfAsiaAndThePacificIsReproduced(
      String direction, String parity, double base, double now, double target, double index) {
    Direction good = parity.equals("yes") ? Direction.NONE : way(direction);

    double found = EscapIndex.index(new Journey(2015, base, 2022, now), Aim.at(good, target, 2030));

    assertThat(found).isEqualTo(index, within(CLOSE));
  }

  @ParameterizedTest(name = "{0}, {1} towards {4}: {8}")
  @CsvFileSource(resources = "/reference/germany-symbols.csv", numLinesToSkip = 1)
  void symbolsOfGermanyFollowItsRules(
      String kind,
      String values,
      int year,
      int direction,
      Double target,
      Integer targetYear,
      double change,
      Double miss,
      String status) {
    double[] levels = Arrays.stream(values.split("\\|")).mapToDouble(Double::parseDouble).toArray();
    Direction good = direction > 0 ? Direction.HIGHER : Direction.LOWER;
    Aim aim = aim(good, target, targetYear);

    Assessed assessed =
        switch (kind) {
          case "target_by_year" -> GermanStrategy.byYear(levels, year, aim);
          case "hold_every_year" -> GermanStrategy.hold(levels, aim);
          default -> GermanStrategy.towards(levels, good);
        };

    assertThat(GermanStrategy.meanChange(levels)).isEqualTo(change, within(CLOSE));
    assertThat(assessed.status()).isEqualTo(status);
    if (miss != null) {
      assertThat(assessed.value()).isEqualTo(miss, within(CLOSE));
    }
  }

  @ParameterizedTest(name = "{0} in {1}, {2} in {3}, {4} in {5}")
  @CsvFileSource(resources = "/reference/plan-path-figures.csv", numLinesToSkip = 1)
  void figuresOfAPlanPathAgree(
      double base,
      int baseYear,
      double now,
      int year,
      double target,
      int targetYear,
      double observed,
      double required,
      Double rest,
      double linear,
      double geometric,
      double closed,
      double overTime,
      double pace,
      double projected,
      double projectedLinear,
      double gap) {
    Journey journey = new Journey(baseYear, base, year, now);
    Aim aim = Aim.at(target > base ? Direction.HIGHER : Direction.LOWER, target, targetYear);

    assertThat(journey.rate()).isEqualTo(observed, within(CLOSE));
    assertThat(journey.rateTo(target, targetYear)).isEqualTo(required, within(CLOSE));
    close(PlanPath.rateForRest(journey, aim), rest);
    assertThat(PlanPath.linear(journey, aim)).isEqualTo(linear, within(CLOSE));
    assertThat(PlanPath.geometric(journey, aim)).isEqualTo(geometric, within(CLOSE));
    assertThat(PlanPath.closed(journey, aim)).isEqualTo(closed, within(CLOSE));
    assertThat(PlanPath.paceRatio(journey, aim)).isEqualTo(overTime, within(CLOSE));
    assertThat(pace).isEqualTo(overTime);
    assertThat(PlanPath.projectedGeometric(journey, aim)).isEqualTo(projected, within(CLOSE));
    assertThat(PlanPath.projectedLinear(journey, aim)).isEqualTo(projectedLinear, within(CLOSE));
    assertThat(target - now).isEqualTo(gap, within(CLOSE));
  }

  @Test
  void baseYearAfterAllDataHasNoJourney() {
    assertThat(OpenSdg.journey(years("2013:100|2018:104"), 2020)).isNull();
    assertThat(OpenSdg.of(null, Aim.towards(Direction.HIGHER)).available()).isFalse();
  }

  @Test
  void valueWithinAPointOfTheEndOfTheScaleIsAchievedByTheUnitedNations() {
    Aim all = new Aim(Direction.HIGHER, 1, 2030, 1);

    Assessed assessed = UnChart.of(new Journey(2015, 0.9, 2022, 0.992), all);

    assertThat(assessed.status()).isEqualTo("achieved");
  }

  private static SortedMap<Integer, Double> years(String series) {
    SortedMap<Integer, Double> years = new TreeMap<>();
    for (String pair : series.split("\\|")) {
      String[] parts = pair.split(":");
      years.put(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
    }
    return years;
  }

  private static Direction way(String word) {
    return word.equals("positive") ? Direction.HIGHER : Direction.LOWER;
  }

  private static Aim aim(Direction direction, Double target, Integer year) {
    return target == null
        ? Aim.towards(direction)
        : Aim.at(direction, target, year == null ? 0 : year);
  }

  private static double number(Double value) {
    return value == null ? Double.NaN : value;
  }

  private static void close(double found, Double expected) {
    if (expected == null) {
      assertThat(found).isNaN();
    } else if (Double.isInfinite(expected)) {
      assertThat(found).isEqualTo(expected);
    } else {
      assertThat(found).isEqualTo(expected, within(CLOSE));
    }
  }
}
