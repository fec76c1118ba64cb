package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.model.Bound;
import org.citystats.model.Direction;
import org.citystats.model.ObsStatus;
import org.citystats.model.PeerGroup;
import org.citystats.model.PriceBasis;
import org.citystats.model.WhyNot;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final Columns NO_GROWTH = new Columns(Tables.GROWTH_FIGURES);

  private final Observed gdp = Observed.of("gdp", "CNY");

  @Test
  void equalScoresShareThePlaceAndThePlacesTheyFillStayEmpty() {
    gdp.area("A").year(2018, 9).area("B").year(2018, 7).area("C").year(2018, 7).area("D");

    Columns rows = ranked(gdp.year(2018, 3).panel(), "A", "B", "C", "D");

    assertThat(wholes(rows, Concepts.RANK)).containsExactly(1L, 2L, 2L, 4L);
    assertThat(wholes(rows, Concepts.TIED)).containsExactly(0L, 1L, 1L, 0L);
    assertThat(wholes(rows, Concepts.QUARTILE)).containsExactly(1L, 2L, 2L, 4L);
    assertThat(wholes(rows, Concepts.PEERS)).containsExactly(4L, 4L, 4L, 4L);
    assertThat(numbers(rows, Concepts.DISTANCE_TO_NEXT)).containsExactly(Double.NaN, 2.0, 2.0, 4.0);
    assertThat(numbers(rows, Concepts.PERCENTILE)).containsExactly(1.0, 2.0 / 3, 2.0 / 3, 0.0);
  }

  @Test
  void memberWithoutAValueIsUnrankedWithTheReason() {
    gdp.area("A").year(2018, 9).area("B").year(2018, 7).area("C").year(2018, WhyNot.SUPPRESSED);

    Columns rows = ranked(fourMore().panel(), "A", "B", "C", "D", "E", "F", "G");

    assertThat(texts(rows, Concepts.WHY_NOT)).containsExactly("", "", "suppressed", "", "", "", "");
    assertThat(wholes(rows, Concepts.RANK)).containsExactly(1L, 2L, null, 3L, 4L, 5L, 6L);
    assertThat(wholes(rows, Concepts.PEERS)).containsOnly(6L);
    assertThat(texts(rows, Concepts.OBS_STATUS).subList(1, 3)).containsExactly("A", "O");
  }

  @Test
  void aMemberThatNoFileKnowsIsUnranked() {
    gdp.area("A").year(2018, 9);

    Columns rows = ranked(fourMore().panel(), "A", "B", "D", "E", "F", "G");

    assertThat(texts(rows, Concepts.WHY_NOT)).containsExactly("", "no_value", "", "", "", "");
  }

  @Test
  void nobodyIsRankedWhereFewerThanFourFifthsHaveAValue() {
    gdp.area("A").year(2018, 9).area("B").year(2018, 7).area("C").year(2018, 5);

    Columns rows = ranked(gdp.panel(), "A", "B", "C", "D");

    assertThat(texts(rows, Concepts.WHY_NOT)).containsOnly("too_few_peers").hasSize(4);
    assertThat(wholes(rows, Concepts.RANK)).containsOnlyNulls();
    assertThat(wholes(rows, Concepts.PEERS)).containsOnly(3L);
  }

  @Test
  void areasAreComparedWithinTheVintageThatHoldsMostOfThem() {
    gdp.vintage("2020").area("A").year(2015, 5).area("B").year(2015, 4).area("C").year(2015, 3);

    Columns rows = ranked(gdp.vintage("2021").area("A").year(2015, 1).panel(), "A", "B", "C");

    assertThat(wholes(rows, Concepts.RANK)).containsExactly(1L, 2L, 3L);
    assertThat(numbers(rows, Concepts.SCORE)).containsExactly(5.0, 4.0, 3.0);
  }

  private Observed fourMore() {
    return gdp.area("D")
        .year(2018, 4)
        .area("E")
        .year(2018, 3)
        .area("F")
        .year(2018, 2)
        .area("G")
        .year(2018, 1);
  }

  @Test
  void boundIsNotRankedAsIfItWereTheFigure() {
    fourMore().area("A").year(2018, 9).area("B").bound(Bound.MORE).year(2018, 8);

    Columns rows = ranked(gdp.panel(), "A", "B", "D", "E", "F", "G");

    assertThat(texts(rows, Concepts.WHY_NOT)).containsExactly("", "bound", "", "", "", "");
    assertThat(wholes(rows, Concepts.RANK)).containsExactly(1L, null, 2L, 3L, 4L, 5L);
  }

  @Test
  void oneAreaAloneHasNoPlace() {
    Columns rows = ranked(gdp.area("A").year(2018, 9).panel(), "A", "B");

    assertThat(texts(rows, Concepts.WHY_NOT)).containsOnly("too_few_peers").hasSize(2);
    assertThat(numbers(rows, Concepts.SCORE)).containsExactly(9.0, Double.NaN);
    assertThat(wholes(rows, Concepts.RANK)).containsExactly(null, null);
  }

  @Test
  void periodWithoutAnyValueIsNotRanked() {
    gdp.area("A").year(2017, WhyNot.NO_VALUE).year(2018, 1).area("B").year(2018, 2);

    Columns rows = ranked(gdp.panel(), "A", "B");

    assertThat(texts(rows, Concepts.TIME_PERIOD)).containsOnly("2018");
  }

  @Test
  void onlyMembersAreRanked() {
    gdp.area("A").year(2018, 1).area("B").year(2018, 2).area("country").year(2018, 3);

    Columns rows = ranked(gdp.panel(), "B", "A", "B");

    assertThat(texts(rows, Concepts.REF_AREA)).containsExactly("A", "B");
    assertThat(wholes(rows, Concepts.RANK)).containsExactly(2L, 1L);
  }

  @Test
  void smallestIsFirstWhereLessIsBetter() {
    Observed rate = Observed.of("unemployment", "ratio");
    Panel panel = rate.area("A").year(2018, 0.041).area("B").year(2018, 0.038).panel();

    Columns rows = new Ranking(List.of(group("A", "B")), Direction.LOWER).of(panel, NO_GROWTH);

    assertThat(wholes(rows, Concepts.RANK)).containsExactly(2L, 1L);
    assertThat(numbers(rows, Concepts.DISTANCE_TO_NEXT)).containsExactly(0.003, Double.NaN);
    assertThat(texts(rows, Concepts.UNIT_MEASURE)).containsOnly("ratio");
  }

  @Test
  void largestIsFirstWhereNeitherIsBetter() {
    Observed people = Observed.of("population", "person");
    Panel panel = people.area("A").year(2018, 4).area("B").year(2018, 5).panel();

    Columns rows = new Ranking(List.of(group("A", "B")), Direction.NONE).of(panel, NO_GROWTH);

    assertThat(wholes(rows, Concepts.RANK)).containsExactly(2L, 1L);
  }

  @Test
  void placesGainedCountAgainstTheYearBefore() {
    gdp.area("A").year(2016, 9).year(2018, 1).year(2019, 5);
    gdp.area("B").year(2016, 8).year(2018, 2).year(2019, 4);
    gdp.area("C").year(2018, 3).year(2019, 3);

    Columns rows = ranked(gdp.panel(), "A", "B", "C");

    assertThat(texts(rows, Concepts.TIME_PERIOD).subList(3, 6)).containsOnly("2018");
    assertThat(wholes(rows, Concepts.RANK_CHANGE))
        .containsExactly(null, null, null, null, null, null, 2L, 0L, -2L);
  }

  @Test
  void monthsAreComparedWithTheSameMonthOfTheYearBefore() {
    gdp.area("A").period("2018-03", 1).period("2019-02", 9).period("2019-03", 2);
    gdp.area("B").period("2018-03", 2).period("2019-02", 8).period("2019-03", 1);

    Columns rows = ranked(gdp.panel(), "A", "B");

    assertThat(wholes(rows, Concepts.RANK_CHANGE)).containsExactly(null, null, null, null, 1L, -1L);
  }

  @Test
  void partsAndTotalsNeverShareARanking() {
    gdp.area("A").year(2018, 10).area("B").year(2018, 12);
    gdp.breakdown("sector=1").area("A").year(2018, 4).area("B").year(2018, 3);

    Columns rows = ranked(gdp.panel(), "A", "B");

    assertThat(texts(rows, Concepts.BREAKDOWN)).containsExactly("", "", "sector=1", "sector=1");
    assertThat(wholes(rows, Concepts.RANK)).containsExactly(2L, 1L, 1L, 2L);
  }

  @Test
  void levelsInConstantPricesAreNotRanked() {
    gdp.area("A").year(2018, 1).area("B").year(2018, 2);
    gdp.measure("level", PriceBasis.REAL).area("A").year(2018, 5).area("B").year(2018, 4);

    assertThat(numbers(ranked(gdp.panel(), "A", "B"), Concepts.SCORE)).containsExactly(1.0, 2.0);
  }

  @Test
  void computedAndPrintedGrowthAreRankedApart() {
    Panel panel = gdp.area("A").year(2018, 1).area("B").year(2018, 2).panel();
    Columns growth = new Columns(Tables.GROWTH_FIGURES);
    growth(growth, new String[] {"A", "nominal", "computed", "", ""}, 0.09);
    growth(growth, new String[] {"A", "real", "printed", "", ""}, 0.02);
    growth(growth, new String[] {"B", "nominal", "computed", "", ""}, 0.04);
    growth(growth, new String[] {"B", "real", "printed", "", ""}, 0.07);

    Columns rows = new Ranking(List.of(group("A", "B")), Direction.HIGHER).of(panel, growth);

    assertThat(texts(rows, Concepts.MEASURE))
        .containsExactly("growth", "growth", "growth_printed", "growth_printed", "level", "level");
    assertThat(wholes(rows, Concepts.RANK)).containsExactly(1L, 2L, 2L, 1L, 2L, 1L);
    assertThat(texts(rows, Concepts.UNIT_MEASURE).subList(0, 4)).containsOnly("ratio");
  }

  @Test
  void printedGrowthOnAnotherPriceBasisIsNotRankedWithTheRest() {
    Panel panel = gdp.area("A").year(2018, 1).panel();
    Columns growth = new Columns(Tables.GROWTH_FIGURES);
    growth(growth, new String[] {"A", "nominal", "printed", "", ""}, 0.10);
    growth(growth, new String[] {"B", "real", "printed", "", ""}, 0.02);
    growth(growth, new String[] {"C", "real", "printed", ">", ""}, 0.07);
    growth(growth, new String[] {"D", "real", "printed", "", ""}, 0.03);
    List<String> more = List.of("E", "F", "G", "H", "I", "J");
    more.forEach(area -> growth(growth, new String[] {area, "real", "printed", "", ""}, 0.01));
    List<String> members = new ArrayList<>(List.of("A", "B", "C", "D"));
    members.addAll(more);

    Columns rows =
        new Ranking(List.of(group(members.toArray(String[]::new))), Direction.HIGHER)
            .of(panel, growth);

    assertThat(texts(rows, Concepts.WHY_NOT).subList(0, 4))
        .containsExactly("no_value", "", "bound", "");
    assertThat(wholes(rows, Concepts.RANK).subList(0, 4)).containsExactly(null, 2L, null, 1L);
  }

  @Test
  void reasonForMissingGrowthIsPassedOn() {
    List.of("A", "B", "C", "D", "E").forEach(area -> gdp.area(area).year(2018, 1));
    Panel panel = gdp.panel();
    Columns growth = new Columns(Tables.GROWTH_FIGURES);
    growth(growth, new String[] {"A", "nominal", "computed", "", "level_break"}, Double.NaN);
    growth(growth, new String[] {"B", "nominal", "computed", "", ""}, 0.02);
    growth(growth, new String[] {"C", "nominal", "computed", "", ""}, 0.03);
    growth(growth, new String[] {"D", "nominal", "computed", "", ""}, 0.04);
    growth(growth, new String[] {"E", "nominal", "computed", "", ""}, 0.05);

    Columns rows =
        new Ranking(List.of(group("A", "B", "C", "D", "E")), Direction.HIGHER).of(panel, growth);

    assertThat(texts(rows, Concepts.WHY_NOT).subList(0, 3)).containsExactly("level_break", "", "");
  }

  @Test
  void eachGroupHasItsOwnPlaces() {
    Panel panel =
        gdp.area("A").year(2018, 3).area("B").year(2018, 2).area("C").year(2018, 1).panel();
    List<PeerGroup> groups =
        List.of(
            new PeerGroup("all", "All", "", List.of("A", "B", "C")),
            new PeerGroup("small", "Small", "", List.of("B", "C")));

    Columns rows = new Ranking(groups, Direction.HIGHER).of(panel, NO_GROWTH);

    assertThat(texts(rows, Concepts.PEER_GROUP))
        .containsExactly("all", "all", "all", "small", "small");
    assertThat(wholes(rows, Concepts.RANK)).containsExactly(1L, 2L, 3L, 1L, 2L);
  }

  private static void growth(Columns rows, String[] areaBasisOriginBoundWhyNot, double value) {
    rows.column(Concepts.REF_AREA).add(areaBasisOriginBoundWhyNot[0]);
    rows.column(Concepts.INDICATOR).add("gdp");
    rows.column(Concepts.BREAKDOWN).add("");
    rows.column(Concepts.BASIS).add(areaBasisOriginBoundWhyNot[1]);
    rows.column(Concepts.TIME_PERIOD).add("2018");
    rows.column(Concepts.MEASURE).add("YOY");
    rows.column(Concepts.BASE_PERIOD).add("2017");
    rows.column(Concepts.ORIGIN).add(areaBasisOriginBoundWhyNot[2]);
    rows.column(Concepts.GROWTH).add(value);
    rows.column(Concepts.UNIT_MEASURE).add("ratio");
    rows.column(Concepts.WHY_NOT).add(areaBasisOriginBoundWhyNot[4]);
    rows.column(Concepts.OBS_STATUS).add(ObsStatus.letters(ObsStatus.NORMAL));
    rows.column(Concepts.BOUND).add(areaBasisOriginBoundWhyNot[3]);
    rows.column(Concepts.VINTAGE).add("");
  }

  private static PeerGroup group(String... members) {
    return new PeerGroup("peers", "Peers", "", List.of(members));
  }

  private static Columns ranked(Panel panel, String... members) {
    return new Ranking(List.of(group(members)), Direction.HIGHER).of(panel, NO_GROWTH);
  }

  private static List<Long> wholes(Columns rows, Concept concept) {
    List<Long> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      cells.add(rows.column(concept).isAbsent(row) ? null : rows.whole(row, concept));
    }
    return cells;
  }

  private static List<Double> numbers(Columns rows, Concept concept) {
    return IntStream.range(0, rows.size()).mapToObj(row -> rows.number(row, concept)).toList();
  }

  private static List<String> texts(Columns rows, Concept concept) {
    return IntStream.range(0, rows.size()).mapToObj(row -> rows.text(row, concept)).toList();
  }
}
