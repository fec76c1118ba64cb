package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.citystats.model.Direction;
import org.junit.jupiter.api.Test;

class PlaceRangeTest {

  @Test
  void scoresThatRoundingCannotTellApartMayTakeEachOthersPlaces() {
    double[] scores = {9.8, 9.7, 5.0, Double.NaN};
    double[] halves = {0.1, 0.1, 0.1, 0};

    PlaceRange range = new PlaceRange(scores, halves, Direction.HIGHER);

    assertThat(range.best(0)).isEqualTo(1);
    assertThat(range.worst(0)).isEqualTo(2);
    assertThat(range.best(1)).isEqualTo(1);
    assertThat(range.worst(1)).isEqualTo(2);
    assertThat(range.best(2)).isEqualTo(3);
    assertThat(range.worst(2)).isEqualTo(3);
  }

  @Test
  void exactScoresHaveOnePlaceOnly() {
    PlaceRange range = new PlaceRange(new double[] {3, 1, 1, 2}, new double[4], Direction.LOWER);

    assertThat(range.best(1)).isEqualTo(1);
    assertThat(range.worst(1)).isEqualTo(1);
    assertThat(range.best(0)).isEqualTo(4);
    assertThat(range.worst(0)).isEqualTo(4);
  }

  @Test
  void everyRoundedTruthLiesWithinTheRange() {
    long seed = 20260101L;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      double[] truth = random.doubles(30, 0, 5).toArray();
      double[] printed = java.util.Arrays.stream(truth).map(Math::rint).toArray();
      double[] halves = java.util.Arrays.stream(truth).map(any -> 0.5).toArray();

      PlaceRange range = new PlaceRange(printed, halves, Direction.HIGHER);
      Places places = Places.of(truth, Direction.HIGHER);

      for (int unit = 0; unit < truth.length; unit++) {
        assertThat(places.rank(unit))
            .as("seed %d, round %d, unit %d", seed, round, unit)
            .isBetween(range.best(unit), range.worst(unit));
      }
    }
  }
}
