package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.citystats.model.TieRule;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;
import org.citystats.schema.RankConcepts;
import org.junit.jupiter.api.Test;

/** Places by the scores of indices, in any peer group. */
class ScoresTest {

  private final Columns composite = new Columns(IndexTables.COMPOSITE);
  private final Columns nodes = new Columns(IndexTables.NODES);

  private static final Set<Concept> OF_SCORES =
      Set.of(
          IndexConcepts.INDEX,
          IndexConcepts.NODE,
          Concepts.REF_AREA,
          Concepts.TIME_PERIOD,
          Concepts.SCORE,
          Concepts.WHY_NOT,
          IndexConcepts.SCORE_SLACK);
  private static final Set<Concept> OF_NODES =
      Set.of(IndexConcepts.INDEX, IndexConcepts.NODE, IndexConcepts.NODE_ABOVE, Concepts.INDICATOR);

  private ScoresTest node(String code, String above, String indicator) {
    absent(nodes, OF_NODES);
    nodes.column(IndexConcepts.INDEX).add("quality");
    nodes.column(IndexConcepts.NODE).add(code);
    nodes.column(IndexConcepts.NODE_ABOVE).add(above);
    nodes.column(Concepts.INDICATOR).add(indicator);
    return this;
  }

  private static void absent(Columns rows, Set<Concept> said) {
    for (Column column : rows.all()) {
      if (!said.contains(column.concept())) {
        column.addAbsent();
      }
    }
  }

  private ScoresTest score(String node, String year, String area, double score, double slack) {
    absent(composite, OF_SCORES);
    composite.column(IndexConcepts.INDEX).add("quality");
    composite.column(IndexConcepts.NODE).add(node);
    composite.column(Concepts.REF_AREA).add(area);
    composite.column(Concepts.TIME_PERIOD).add(year);
    composite.column(Concepts.SCORE).add(score);
    composite.column(Concepts.WHY_NOT).add(Double.isNaN(score) ? "too_few_indicators" : "");
    composite.column(IndexConcepts.SCORE_SLACK).add(slack);
    return this;
  }

  private Placed placed(String... measures) {
    return new Scores(Ranked.all(Ranked.rules(TieRule.MIN, Rules.Precision.FULL, measures)))
        .of(composite, nodes);
  }

  private ScoresTest tree() {
    return node("whole", "", "").node("air", "whole", "").node("dust", "air", "dust");
  }

  @Test
  void theIndexAndItsPillarsAreRankedApartAndIndicatorsNot() {
    tree().score("whole", "2019", "A", 40, 0).score("whole", "2019", "B", 60, 0);
    score("air", "2019", "A", 80, 0).score("air", "2019", "B", 10, 0);
    score("dust", "2019", "A", 80, 0).score("dust", "2019", "B", 10, 0);

    Columns rows = placed("score").places();

    assertThat(Ranked.texts(rows, Concepts.INDICATOR)).containsOnly("quality");
    assertThat(Ranked.texts(rows, Concepts.BREAKDOWN))
        .containsExactly("", "", "node=air", "node=air");
    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(2L, 1L, 1L, 2L);
    assertThat(Ranked.texts(rows, RankConcepts.RULE))
        .containsOnly("direction=higher;precision=full;ties=min");
  }

  @Test
  void anAreaWithoutAScoreKeepsItsReasonAndWidensTheWorstPlaces() {
    tree();
    for (String area : List.of("A", "B", "C", "D", "E")) {
      score("whole", "2019", area, area.charAt(0), 0);
    }
    score("whole", "2019", "F", Double.NaN, Double.NaN);

    Columns rows = placed("score").places();

    int f = Ranked.row(rows, "score", "2019", "F");
    assertThat(rows.text(f, Concepts.WHY_NOT)).isEqualTo("too_few_indicators");
    assertThat(rows.column(Concepts.RANK).isAbsent(f)).isTrue();
    int e = Ranked.row(rows, "score", "2019", "E");
    assertThat(rows.whole(e, RankConcepts.RANK_BEST)).isEqualTo(1);
    assertThat(rows.whole(e, RankConcepts.RANK_WORST)).isEqualTo(2);
  }

  @Test
  void scoresThatRoundedFiguresCannotTellApartMayTakeEachOthersPlaces() {
    tree().score("whole", "2019", "A", 50, 0.6).score("whole", "2019", "B", 51, 0.6);
    score("whole", "2019", "C", 60, 0.6);

    Columns rows = placed("score").places();

    assertThat(Ranked.wholes(rows, RankConcepts.RANK_BEST)).containsExactly(2L, 2L, 1L);
    assertThat(Ranked.wholes(rows, RankConcepts.RANK_WORST)).containsExactly(3L, 3L, 1L);
  }

  @Test
  void wherePlacesOfOthersMakeTheScoreNoPossiblePlacesAreTold() {
    tree().score("whole", "2019", "A", 50, Double.NaN).score("whole", "2019", "B", 51, 0);

    Columns rows = placed("score").places();

    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(2L, 1L);
    assertThat(Ranked.wholes(rows, RankConcepts.RANK_BEST)).containsExactly(null, null);
  }

  @Test
  void whyAPlaceByScoreChangedIsToldAndThePartsAddUp() {
    tree().score("whole", "2018", "A", 50, 0).score("whole", "2018", "B", 40, 0);
    score("whole", "2018", "C", 30, 0).score("whole", "2019", "A", 45, 0);
    score("whole", "2019", "B", 55, 0).score("whole", "2019", "C", 31, 0);

    Columns rows = placed("score").changes();

    int b = Ranked.row(rows, "score", "2019", "B");
    assertThat(rows.number(b, RankConcepts.CHANGE_TOTAL)).isEqualTo(1);
    assertThat(
            rows.number(b, RankConcepts.CHANGE_OWN)
                + rows.number(b, RankConcepts.CHANGE_OTHERS)
                + rows.number(b, RankConcepts.CHANGE_ENTRIES))
        .isEqualTo(1);
  }

  @Test
  void nothingIsRankedByScoreThatNobodyAskedFor() {
    tree().score("whole", "2019", "A", 50, 0).score("whole", "2019", "B", 40, 0);

    assertThat(placed("level").places().size()).isZero();
  }
}
