package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citystats.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlacesTest {

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvFileSource(resources = "/reference/places.csv", numLinesToSkip = 1)
  void placesAgreeWithReference(
      String scores, Direction direction, String ranks, String tied, String quartiles, int peers) {
    Places places = Places.of(scores(scores), direction);

    assertThat(places.peers()).isEqualTo(peers);
    assertThat(line(places, scores, places::rank)).isEqualTo(ranks);
    assertThat(line(places, scores, places::tied)).isEqualTo(tied);
    assertThat(line(places, scores, places::quartile)).isEqualTo(quartiles);
  }

  private static double[] scores(String line) {
    return Arrays.stream(line.split("\\|", -1))
        .mapToDouble(score -> score.isEmpty() ? Double.NaN : Double.parseDouble(score))
        .toArray();
  }

  private static String line(Places places, String scores, IntFunction<Integer> figure) {
    return IntStream.range(0, scores(scores).length)
        .mapToObj(i -> places.ranked(i) ? figure.apply(i).toString() : "")
        .collect(Collectors.joining("|"));
  }

  @Test
  void scoresEqualAsPrintedShareThePlace() {
    Places places = Places.of(new double[] {0.3, 0.1 + 0.2, 0.4}, Direction.HIGHER);

    assertThat(places.rank(0)).isEqualTo(2);
    assertThat(places.rank(1)).isEqualTo(2);
    assertThat(places.tied(1)).isEqualTo(1);
  }

  @Test
  void bestPlaceHasNobodyAhead() {
    Places places = Places.of(new double[] {9, 9, 7.3}, Direction.HIGHER);

    assertThat(places.distanceToNext(0)).isNaN();
    assertThat(places.distanceToNext(1)).isNaN();
    assertThat(places.distanceToNext(2)).isEqualTo(1.7);
  }

  @Test
  void distanceIsPositiveWhereLessIsBetter() {
    Places places = Places.of(new double[] {0.041, 0.038, Double.NaN}, Direction.LOWER);

    assertThat(places.distanceToNext(0)).isEqualTo(0.003);
    assertThat(places.ranked(2)).isFalse();
  }

  @Test
  void percentileRunsFromOneForTheBestToZeroForTheLast() {
    Places places = Places.of(new double[] {3, 2, 1}, Direction.HIGHER);

    assertThat(IntStream.range(0, 3).mapToDouble(places::percentile))
        .containsExactly(1.0, 0.5, 0.0);
    assertThat(Places.percentile(1, 1)).isNaN();
  }
}
