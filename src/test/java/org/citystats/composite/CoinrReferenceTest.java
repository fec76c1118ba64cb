package org.citystats.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.formula.Quantiles;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Imputation;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexMethods.Beyond;
import org.citystats.model.IndexMethods.Bounds;
import org.citystats.model.IndexMethods.Gaps;
import org.citystats.model.IndexMethods.OutlierRule;
import org.citystats.model.IndexMethods.Scale;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Treatment;
import org.citystats.model.Weighting;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.testing.Golden;
import org.citystats.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole chain against COINr 1.1.14 on R 4.2.2, from raw figures to places; read beside the
 * project.
 */
class CoinrReferenceTest {

  /** The reference screens after it has filled in and removes nobody; here figures are screened. */
  private static final IndexMethods PIPELINE =
      new IndexMethods(
          new Scale(Normalisation.MINMAX, 0, 100, "", Beyond.COUNTS, Bounds.PERIOD),
          new Gaps(Imputation.GROUP_MEAN, List.of(), 100, 0.5),
          new OutlierRule(Treatment.WINSORISE, 5, 2, 3.5),
          Weighting.GIVEN,
          "");

  private static Map<String, Map<String, Double>> cells(Columns rows, Concept concept) {
    Map<String, Map<String, Double>> cells = new HashMap<>();
    boolean whole = concept == Concepts.RANK;
    for (int row = 0; row < rows.size(); row++) {
      double figure = whole ? rows.whole(row, concept) : rows.number(row, concept);
      cells
          .computeIfAbsent(rows.text(row, IndexConcepts.NODE), any -> new HashMap<>())
          .put(rows.text(row, Concepts.REF_AREA), figure);
    }
    return cells;
  }

  private static void agrees(Map<String, Map<String, Double>> found, Golden expected) {
    for (String node : expected.heads().subList(1, expected.heads().size())) {
      for (int row = 0; row < expected.size(); row++) {
        String area = expected.text(row, "uCode");
        Near.figure(found.get(node).get(area), expected.number(row, node), node + " of " + area);
      }
    }
  }

  private static Columns scores(CompositeIndex index, Asem asem) {
    return new Composite(index, asem.columns(), asem.members()).scores(Certainties.NONE);
  }

  @Test
  void figuresAreDividedAndFilledInAsByTheReference() throws IOException {
    Asem asem = new Asem();

    Columns rows = scores(asem.index(PIPELINE, Mean.ARITHMETIC, code -> 1), asem);

    agrees(cells(rows, IndexConcepts.VALUE), Golden.table("coinr/pipeA_imputed.csv"));
    long imputed = 0;
    for (int row = 0; row < rows.size(); row++) {
      imputed += "group_mean".equals(rows.text(row, IndexConcepts.IMPUTED)) ? 1 : 0;
    }
    assertThat(imputed).isEqualTo(65);
  }

  @Test
  void scoresOfEveryNodeAndPlacesAgreeWithTheReference() throws IOException {
    Asem asem = new Asem();

    Columns rows = scores(asem.index(PIPELINE, Mean.ARITHMETIC, code -> 1), asem);

    agrees(cells(rows, Concepts.SCORE), Golden.table("coinr/pipeA_normalised.csv"));
    agrees(cells(rows, Concepts.SCORE), Golden.table("coinr/pipeA_aggregated.csv"));
    agrees(cells(rows, Concepts.RANK), Golden.table("coinr/pipeA_ranks.csv"));
  }

  @Test
  void weightsAndTreatmentsOfIndicatorsAgreeWithTheReference() throws IOException {
    Asem asem = new Asem();
    Golden weights = Golden.table("coinr/effective_weights.csv");
    Golden details = Golden.table("coinr/pipeA_treatment_details.csv");

    Columns nodes =
        new Composite(
                asem.index(PIPELINE, Mean.ARITHMETIC, code -> 1), asem.columns(), asem.members())
            .nodes();

    for (int row = 0; row < nodes.size(); row++) {
      String node = nodes.text(row, IndexConcepts.NODE);
      Golden weight = weights.where("iCode", node);
      Near.figure(
          nodes.number(row, IndexConcepts.WEIGHT_EFFECTIVE), weight.number(0, "EffWeight"), node);
      Golden detail = details.where("iCode", node);
      if (detail.size() > 0) {
        Near.figure(
            nodes.number(row, IndexConcepts.SKEWNESS_BEFORE),
            detail.number(0, "check_SkewKurt0.Skew"),
            node);
        boolean drawn = !detail.text(0, "winsorise.nwin").isEmpty();
        assertThat(nodes.text(row, IndexConcepts.TREATMENT))
            .isEqualTo(drawn ? "winsorise:" + detail.text(0, "winsorise.nwin") : "");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"amean, ARITHMETIC", "gmean, GEOMETRIC"})
  void meansOfScoresWithGapsAndTheirPlacesAgreeWithTheReference(String method, Mean mean)
      throws IOException {
    Asem asem = new Asem();
    IndexMethods gaps =
        new IndexMethods(
            new Scale(Normalisation.MINMAX, 1, 100, "", Beyond.COUNTS, Bounds.PERIOD),
            new Gaps(Imputation.NONE, List.of(), 100, 0),
            OutlierRule.USUAL,
            Weighting.GIVEN,
            "");
    Golden expected = Golden.table("coinr/aggr_methods_expected.csv").where("method", method);

    Columns rows = scores(asem.index(gaps, mean, code -> 1), asem);

    agrees(cells(rows, Concepts.SCORE), Golden.table("coinr/aggr_input_minmax_1_100.csv"));
    for (int row = 0; row < expected.size(); row++) {
      String node = expected.text(row, "aggregate");
      String area = expected.text(row, "uCode");
      Near.figure(
          cells(rows, Concepts.SCORE).get(node).get(area), expected.number(row, "score"), node);
      Near.figure(
          cells(rows, Concepts.RANK).get(node).get(area),
          expected.number(row, "rank_desc_min"),
          node);
    }
  }

  @Test
  void placesUnderSixtySetsOfWeightsAgreeWithTheReference() throws IOException {
    Asem asem = new Asem();
    Golden sets = Golden.table("coinr/uncertainty_weights.csv");
    Golden expected = Golden.table("coinr/uncertainty_rank_stats.csv");
    Map<String, Double> declared =
        cells(scores(asem.index(PIPELINE, Mean.ARITHMETIC, code -> 1), asem), Concepts.RANK)
            .get("Index");
    Map<String, double[]> ranks = new HashMap<>();
    for (int set = 1; set <= 60; set++) {
      Golden weights = sets.where("rep", Integer.toString(set));
      Map<String, Double> given = new HashMap<>();
      for (int row = 0; row < weights.size(); row++) {
        given.put(weights.text(row, "iCode"), weights.number(row, "Weight"));
      }
      Columns rows =
          scores(
              asem.index(PIPELINE, Mean.ARITHMETIC, code -> given.getOrDefault(code, 1.0)), asem);
      for (Map.Entry<String, Double> place : cells(rows, Concepts.RANK).get("Index").entrySet()) {
        ranks.computeIfAbsent(place.getKey(), any -> new double[60])[set - 1] = place.getValue();
      }
    }

    for (int row = 0; row < expected.size(); row++) {
      String area = expected.text(row, "uCode");
      double[] own = ranks.get(area);
      Near.figure(Quantiles.of(own, 0.5), expected.number(row, "median"), area);
      Near.figure(Quantiles.of(own, 0.05), expected.number(row, "q5"), area);
      Near.figure(Quantiles.of(own, 0.95), expected.number(row, "q95"), area);
      Near.figure(
          java.util.Arrays.stream(own).average().orElseThrow(), expected.number(row, "mean"), area);
      Near.figure(
          java.util.Arrays.stream(own).min().orElseThrow(), expected.number(row, "min"), area);
      Near.figure(
          java.util.Arrays.stream(own).max().orElseThrow(), expected.number(row, "max"), area);
      Near.figure(declared.get(area), expected.number(row, "nominal"), area);
    }
  }
}
