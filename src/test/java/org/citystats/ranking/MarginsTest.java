package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.citystats.model.Area;
import org.citystats.model.TieRule;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

class MarginsTest {

  private static final Set<Concept> SAID =
      Set.of(
          Concepts.TARGET_ID,
          Concepts.TIME_PERIOD,
          Concepts.METHOD,
          Concepts.REF_AREA,
          Concepts.INDICATOR,
          Concepts.MEASURE,
          Concepts.MARGIN,
          Concepts.UNIT_MEASURE,
          Concepts.IS_TARGET);

  private final Columns attainment = new Columns(Tables.ATTAINMENT);

  @Test
  void whoPassedItsPromiseFurthestIsFirst() {
    promised("A", "growth", "2019", -0.05).promised("B", "growth", "2019", 0.01);
    promised("C", "growth", "2019", 0.002);

    Columns rows = ranked("margin").places();

    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(3L, 1L, 2L);
    assertThat(Ranked.texts(rows, Concepts.MEASURE)).containsOnly("margin");
    assertThat(Ranked.texts(rows, Concepts.BREAKDOWN)).containsOnly("target=growth");
    assertThat(Ranked.texts(rows, Concepts.UNIT_MEASURE)).containsOnly("pp");
    assertThat(Ranked.texts(rows, RankConcepts.RULE))
        .containsOnly("direction=higher;precision=full;ties=min");
  }

  @Test
  void promisesOfGrowthAndOfLevelsNeverShareARanking() {
    promised("A", "growth", "2019", 0.1).promised("B", "growth", "2019", 0.2);
    promised("A", "share", "2019", 0.3).promised("B", "share", "2019", 0.1);

    Columns rows = ranked("margin").places();

    assertThat(Ranked.texts(rows, Concepts.BREAKDOWN))
        .containsExactly("target=growth", "target=growth", "target=share", "target=share");
    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(2L, 1L, 1L, 2L);
  }

  @Test
  void ofSeveralPromisesTheLeastKeptOneCounts() {
    promised("A", "growth", "2019", 0.3).promised("A", "growth", "2019", -0.1);
    promised("A", "growth", "2019", Double.NaN).promised("B", "growth", "2019", 0.2);

    Columns rows = ranked("margin").places();

    assertThat(Ranked.numbers(rows, Concepts.SCORE)).containsExactly(-0.1, 0.2);
  }

  @Test
  void promiseThatCannotBeJudgedHasAReasonAndIsNeverLast() {
    for (String area : List.of("A", "B", "C", "D")) {
      promised(area, "growth", "2019", 0.1 * area.charAt(0));
    }
    promised("E", "growth", "2019", Double.NaN);

    Columns rows = ranked("margin").places();

    assertThat(Ranked.texts(rows, Concepts.WHY_NOT)).containsExactly("", "", "", "", "no_value");
    assertThat(Ranked.wholes(rows, RankConcepts.PEERS_MISSING)).containsOnly(1L);
  }

  @Test
  void whoPromisedNothingIsNoPeer() {
    promised("A", "growth", "2019", 0.1).promised("B", "growth", "2019", 0.2);
    Circle five = new Circle("five", List.of("A", "B", "C", "D", "E"), Circle.Membership.LISTED);

    Columns rows = new Margins(peering(five, "margin")).of(attainment).places();

    assertThat(Ranked.texts(rows, Concepts.REF_AREA)).containsExactly("A", "B");
    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(2L, 1L);
  }

  @Test
  void changeOfPlaceSinceTheYearBeforeIsToldWithItsParts() {
    promised("A", "growth", "2018", 0.1).promised("B", "growth", "2018", 0.2);
    promised("A", "growth", "2019", 0.4).promised("B", "growth", "2019", 0.2);

    Columns rows = ranked("margin").changes();

    int row = Ranked.row(rows, "margin", "2019", "A");
    assertThat(rows.number(row, RankConcepts.CHANGE_TOTAL)).isEqualTo(1);
    assertThat(rows.number(row, RankConcepts.CHANGE_OWN)).isEqualTo(1);
  }

  @Test
  void nothingIsRankedThatNobodyAskedFor() {
    promised("A", "growth", "2019", 0.1).promised("B", "growth", "2019", 0.2);

    assertThat(ranked("level").places().size()).isZero();
  }

  private Placed ranked(String measure) {
    return new Margins(peering(Circle.all(), measure)).of(attainment);
  }

  private static Peering peering(Circle circle, String measure) {
    Rules rules = Ranked.rules(TieRule.MIN, Rules.Precision.FULL, measure);
    return new Peering(List.of(circle), new AreaTree(List.<Area>of()), rules);
  }

  private MarginsTest promised(String area, String measure, String period, double margin) {
    for (Column column : attainment.all()) {
      if (!SAID.contains(column.concept())) {
        column.addAbsent();
      }
    }
    attainment.column(Concepts.TARGET_ID).add("T" + attainment.column(Concepts.TARGET_ID).size());
    attainment.column(Concepts.TIME_PERIOD).add(period);
    attainment.column(Concepts.METHOD).add("citystats");
    attainment.column(Concepts.REF_AREA).add(area);
    attainment.column(Concepts.INDICATOR).add("gdp");
    attainment.column(Concepts.MEASURE).add(measure);
    attainment.column(Concepts.MARGIN).add(margin);
    attainment.column(Concepts.UNIT_MEASURE).add("ratio");
    attainment.column(Concepts.IS_TARGET).add(true);
    return this;
  }
}
