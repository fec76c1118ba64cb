package org.citystats.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.citystats.formula.Places;
import org.citystats.model.Direction;
import org.citystats.model.Imputation;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexDoubts.Alternatives;
import org.citystats.model.IndexDoubts.Precision;
import org.citystats.model.IndexDoubts.WeightDoubt;
import org.citystats.model.IndexMethods;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Treatment;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.junit.jupiter.api.Test;

class DrawsOfAnIndexTest {

  private static final WeightDoubt ANY = new WeightDoubt(WeightDoubt.Kind.ANY, 0);

  private static IndexDoubts weights(long draws, WeightDoubt doubt) {
    return new IndexDoubts(draws, 0, 7, 1, doubt, Alternatives.NONE, Precision.EXACT);
  }

  private static Tally drawn(Trials trials) {
    return trials.tally(IntStream.range(0, trials.blocks()).boxed().toList());
  }

  /**
   * Three areas on two indicators at (1, 0), (0.4, 0.8) and (0, 1), any weights w and 1 - w: the
   * second beats the first if 0.4 w + 0.8 (1 - w) > w, that is w < 4/7; it beats the third if 0.4 w
   * + 0.8 (1 - w) > 1 - w, that is w > 1/3. It is best in 4/7 - 1/3 of all weights.
   */
  @Test
  void chancesUnderAnyWeightsAreThoseOfTheLengthsOfTheWeights() {
    long draws = 40_000;
    Composite made =
        Worked.of(3, Mean.ARITHMETIC)
            .doubting(weights(draws, ANY))
            .indicator("x", "all", Direction.HIGHER, 1, 0.4, 0)
            .indicator("y", "all", Direction.HIGHER, 0, 0.8, 1)
            .made();
    Trials trials = made.trials().orElseThrow();

    Columns rows = made.scores(made.certainties(trials, drawn(trials)));

    double best = 4.0 / 7 - 1.0 / 3;
    double error = 3 * Math.sqrt(best * (1 - best) / draws);
    assertThat(Worked.figure(rows, "all", "A001", IndexConcepts.CHANCE_TOP))
        .isCloseTo(best, within(error));
    double ahead = 4.0 / 7;
    assertThat(Worked.figure(rows, "all", "A001", IndexConcepts.CHANCE_STAY))
        .isCloseTo(ahead, within(3 * Math.sqrt(ahead * (1 - ahead) / draws)));
  }

  @Test
  void twoAreasThatAreEachBetterInOneIndicatorBeatOneAnotherHalfTheTime() {
    long draws = 100_000;
    Composite made =
        Worked.of(2, Mean.ARITHMETIC)
            .doubting(weights(draws, ANY))
            .indicator("x", "all", Direction.HIGHER, 3, 1)
            .indicator("y", "all", Direction.LOWER, 9, 2)
            .made();
    Trials trials = made.trials().orElseThrow();

    Columns rows = made.scores(made.certainties(trials, drawn(trials)));

    assertThat(Worked.figure(rows, "all", "A000", IndexConcepts.CHANCE_TOP))
        .isCloseTo(0.5, within(3 * Math.sqrt(0.25 / draws)));
  }

  @Test
  void weightsThatMayBeAQuarterOffMoveAClearLeadNever() {
    Composite made =
        Worked.of(3, Mean.ARITHMETIC)
            .doubting(weights(5_000, new WeightDoubt(WeightDoubt.Kind.UNIFORM, 0.25)))
            .indicator("x", "all", Direction.HIGHER, 10, 9, 0)
            .indicator("y", "all", Direction.HIGHER, 10, 1, 0)
            .made();
    Trials trials = made.trials().orElseThrow();

    Columns rows = made.scores(made.certainties(trials, drawn(trials)));

    assertThat(Worked.figure(rows, "all", "A000", IndexConcepts.RANK_LOW)).isEqualTo(1);
    assertThat(Worked.figure(rows, "all", "A000", IndexConcepts.RANK_HIGH)).isEqualTo(1);
    assertThat(Worked.figure(rows, "all", "A002", IndexConcepts.RANK_MEDIAN)).isEqualTo(3);
    assertThat(Worked.figure(rows, "all", "A002", IndexConcepts.CHANCE_UP)).isZero();
  }

  @Test
  void areasThatAreEqualInAllThingsShareTheirPlaceInEveryDraw() {
    Composite made =
        Worked.of(3, Mean.ARITHMETIC)
            .doubting(weights(1_000, ANY))
            .indicator("x", "all", Direction.HIGHER, 0.1, 0.1, 0)
            .indicator("y", "all", Direction.HIGHER, 0.7, 0.7, 0)
            .made();
    Trials trials = made.trials().orElseThrow();

    Columns rows = made.scores(made.certainties(trials, drawn(trials)));

    assertThat(Worked.figure(rows, "all", "A000", IndexConcepts.RANK_HIGH)).isEqualTo(1);
    assertThat(Worked.figure(rows, "all", "A001", IndexConcepts.RANK_HIGH)).isEqualTo(1);
    assertThat(Worked.figure(rows, "all", "A002", IndexConcepts.RANK_LOW)).isEqualTo(3);
  }

  /** 12.4 and 12.6, printed as 12 and 13, and 10, 20 beside them: within half a unit they meet. */
  @Test
  void figuresAsUncertainAsTheirLastDigitMayChangePlaces() {
    IndexDoubts printed =
        new IndexDoubts(20_000, 0, 1, 1, WeightDoubt.NONE, Alternatives.NONE, Precision.PRINTED);
    Composite made =
        Worked.of(4, Mean.ARITHMETIC)
            .doubting(printed)
            .indicator("x", "all", Direction.HIGHER, new double[] {12, 12.5, 10, 20}, 1)
            .made();
    Trials trials = made.trials().orElseThrow();

    Columns rows = made.scores(made.certainties(trials, drawn(trials)));

    assertThat(Worked.figure(rows, "all", "A000", IndexConcepts.CHANCE_UP))
        .isCloseTo(0.125, within(3 * Math.sqrt(0.125 * 0.875 / 20_000)));
    assertThat(Worked.figure(rows, "all", "A003", IndexConcepts.CHANCE_TOP)).isEqualTo(1);
  }

  @Test
  void theChoiceThatIsDeclaredGivesThePlacesThatAreDeclared() {
    long seed = 20_261_125L;
    Random random = new Random(seed);
    Worked worked = Worked.of(60, Mean.ARITHMETIC).pillar("p", Direction.HIGHER);
    for (int indicator = 0; indicator < 7; indicator++) {
      double[] values = random.doubles(60).map(x -> Math.rint(1000 * x)).toArray();
      worked.indicator("i" + indicator, indicator < 3 ? "p" : "all", Direction.HIGHER, values);
    }
    Composite made = worked.doubting(weights(1, WeightDoubt.NONE)).made();
    Trials trials = made.trials().orElseThrow();
    Columns rows = made.scores(Certainties.NONE);

    int[] places = new Trial(trials).places(new long[Factor.values().length]);

    for (int area = 0; area < 60; area++) {
      assertThat((double) places[area])
          .as("seed %d, area %d", seed, area)
          .isEqualTo(Worked.figure(rows, "all", String.format("A%03d", area), Concepts.RANK));
    }
  }

  @Test
  void everyDoubtThatIsDeclaredIsDrawnAndExplainsAShare() {
    IndexDoubts all =
        new IndexDoubts(
            2_000,
            2_000,
            3,
            2,
            new WeightDoubt(WeightDoubt.Kind.UNIFORM, 0.5),
            new Alternatives(
                List.of(Normalisation.PERCENTILE_RANK),
                List.of(Mean.GEOMETRIC),
                List.of(Imputation.MEAN),
                List.of(Treatment.WINSORISE)),
            Precision.PRINTED);
    IndexMethods.Scale scale =
        new IndexMethods.Scale(
            Normalisation.MINMAX,
            1,
            100,
            "",
            IndexMethods.Beyond.COUNTS,
            IndexMethods.Bounds.PERIOD);
    IndexMethods made =
        new IndexMethods(
            scale,
            new IndexMethods.Gaps(Imputation.NONE, List.of(), 1, 0.5),
            new IndexMethods.OutlierRule(Treatment.NONE, 3, 1, 1),
            IndexMethods.USUAL.weighting(),
            "");
    Random random = new Random(5);
    Worked worked = Worked.of(30, Mean.ARITHMETIC).by(made).doubting(all);
    for (int indicator = 0; indicator < 4; indicator++) {
      double[] values = random.doubles(30).map(x -> Math.rint(100 * Math.exp(3 * x * x))).toArray();
      values[indicator] = Double.NaN;
      values[indicator + 7] = 100_000;
      worked.indicator("i" + indicator, "all", Direction.HIGHER, values, 40);
    }
    Composite composite = worked.made();
    Trials trials = composite.trials().orElseThrow();

    Columns rows = composite.sensitivities(trials, drawn(trials));

    assertThat(trials.factors()).containsExactly(Factor.values());
    assertThat(rows.size()).isEqualTo(Factor.values().length);
    for (int row = 0; row < rows.size(); row++) {
      double total = rows.number(row, IndexConcepts.TOTAL);
      assertThat(total).isBetween(0.0, 1.2);
      assertThat(rows.number(row, IndexConcepts.TOTAL_LOW)).isLessThanOrEqualTo(total);
      assertThat(rows.number(row, IndexConcepts.TOTAL_HIGH)).isGreaterThanOrEqualTo(total);
    }
  }

  @Test
  void leavingOutTheOnlyIndicatorInWhichAnAreaIsGoodCostsItPlaces() {
    Composite made =
        Worked.of(3, Mean.ARITHMETIC)
            .indicator("x", "all", Direction.HIGHER, 10, 0, 1)
            .indicator("y", "all", Direction.HIGHER, 0, 5, 4)
            .indicator("z", "all", Direction.HIGHER, 4, 3, 4)
            .made();

    Columns rows = made.without(made.trials().orElseThrow());

    assertThat(Worked.figure(rows, "x", "A000", Concepts.RANK)).isEqualTo(2);
    assertThat(rows.size()).isEqualTo(9);
  }

  @Test
  void placesOfAFieldAreThoseOfCompetitionsHoweverScoresAreSpread() {
    long seed = 99;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int units = 1 + random.nextInt(40);
      double[] scores = new double[units];
      for (int unit = 0; unit < units; unit++) {
        double x = Math.rint(8 * random.nextDouble());
        scores[unit] = x == 0 ? Double.NaN : random.nextBoolean() ? x : Math.exp(4 * x);
      }
      Places expected = Places.of(scores, Direction.HIGHER);

      int[] found = new org.citystats.formula.FieldOrder(units).places(scores);

      for (int unit = 0; unit < units; unit++) {
        assertThat(found[unit])
            .as("seed %d, round %d", seed, round)
            .isEqualTo(expected.ranked(unit) ? expected.rank(unit) : 0);
      }
    }
  }
}
