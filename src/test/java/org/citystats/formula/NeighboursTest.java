package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighboursTest {

  @Test
  void nearestIsWhoIsAlikeInAllFeaturesWhateverTheirUnits() {
    double[][] features = {{100, 101, 500, 102, 480}, {0.5, 0.51, 0.5, 0.6, 0.9}};

    assertThat(Neighbours.of(features, 0, 4)).containsExactly(1, 3, 2, 4);
  }

  @Test
  void whoLacksAFeatureIsNobodysNeighbour() {
    double[][] features = {{1, 2, Double.NaN, 4}};

    assertThat(Neighbours.of(features, 0, 9)).containsExactly(1, 3);
    assertThat(Neighbours.of(features, 2, 9)).isEmpty();
  }

  @Test
  void equalDistancesGoByPosition() {
    assertThat(Neighbours.of(new double[][] {{2, 3, 1, 7}}, 0, 2)).containsExactly(1, 2);
  }
}
