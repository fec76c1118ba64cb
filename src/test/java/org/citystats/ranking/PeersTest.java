package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citystats.model.Area;
import org.citystats.model.TieRule;
import org.citystats.model.WhyNot;
import org.citystats.panel.Observed;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeersTest {

  private final Observed gdp = Observed.of("gdp", "CNY");

  @Test
  void allAreasOfAFileWithoutListsAreRanked() {
    gdp.area("A").year(2018, 9).area("B").year(2018, 7).area("C").year(2018, 8);

    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), gdp.panel());

    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(1L, 3L, 2L);
    assertThat(Ranked.texts(rows, Concepts.PEER_GROUP)).containsOnly("all");
    assertThat(Ranked.texts(rows, RankConcepts.RULE))
        .containsOnly("direction=higher;precision=full;ties=min");
  }

  @Test
  void parentIsNotRankedWithItsParts() {
    gdp.area("city").year(2018, 20).area("d1").year(2018, 9).area("d2").year(2018, 11);
    Area[] listed = {
      Ranked.area("city", "city", ""),
      Ranked.area("d1", "x", "city"),
      Ranked.area("d2", "x", "city")
    };

    Columns rows = Ranked.of(Ranked.all(Ranked.levels(), listed), gdp.panel());

    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(null, 2L, 1L);
    assertThat(Ranked.texts(rows, Concepts.WHY_NOT)).containsExactly("is_total", "", "");
    assertThat(Ranked.wholes(rows, Concepts.PEERS)).containsOnly(2L);
  }

  @Test
  void areaWithinWhichAFileNamesOthersIsNotRankedWithThem() {
    gdp.area("Ohio").year(2018, 20).area("Ohio > Pike").year(2018, 9);
    gdp.area("Ohio > Ross").year(2018, 11).area("Land").year(2018, 99);

    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), gdp.panel());

    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(null, null, 2L, 1L);
    assertThat(Ranked.texts(rows, Concepts.WHY_NOT))
        .containsExactly("other_level", "is_total", "", "");
  }

  @Test
  void areasOfEachProvinceAreRankedByThemselvesWithoutAnyList() {
    gdp.area("Ohio > Pike").year(2018, 9).area("Ohio > Ross").year(2018, 11);
    gdp.area("Utah > Kane").year(2018, 7).area("Utah > Rich").year(2018, 3);
    Peering peering =
        new Peering(List.of(Circle.provinces()), new AreaTree(List.of()), Ranked.levels());

    Columns rows = Ranked.of(peering, gdp.panel());

    assertThat(Ranked.texts(rows, Concepts.PEER_GROUP))
        .containsExactly("province:Ohio", "province:Ohio", "province:Utah", "province:Utah");
    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(2L, 1L, 1L, 2L);
  }

  @Test
  void parentInAnOwnListIsNotRankedWithItsPartsEither() {
    gdp.area("city").year(2018, 20).area("d1").year(2018, 9).area("d2").year(2018, 11);
    Area[] listed = {Ranked.area("d1", "x", "city"), Ranked.area("d2", "x", "city")};
    Circle own = new Circle("own", List.of("city", "d1", "d2"), Circle.Membership.LISTED);
    Peering peering = new Peering(List.of(own), new AreaTree(List.of(listed)), Ranked.levels());

    Columns rows = Ranked.of(peering, gdp.panel());

    assertThat(Ranked.texts(rows, Concepts.WHY_NOT)).containsExactly("is_total", "", "");
  }

  @Test
  void areasOfAnotherLevelAreNotRankedWithTheRest() {
    gdp.area("A").year(2018, 9).area("B").year(2018, 7).area("land").year(2018, 99);
    Area[] listed = {
      Ranked.area("A", "city", ""), Ranked.area("B", "city", ""), Ranked.area("land", "country", "")
    };

    Columns rows = Ranked.of(Ranked.all(Ranked.levels(), listed), gdp.panel());

    assertThat(Ranked.texts(rows, Concepts.WHY_NOT)).containsExactly("", "", "other_level");
  }

  @Test
  void unlistedAreaThatIsTheSumOfAllOthersIsATotal() {
    for (int area = 1; area <= 6; area++) {
      gdp.area("A" + area).year(2018, area).year(2019, 2 * area);
    }
    gdp.area("everything").year(2018, 21).year(2019, 42);

    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), gdp.panel());

    int total = Ranked.row(rows, "level", "2019", "everything");
    assertThat(rows.text(total, Concepts.WHY_NOT)).isEqualTo("is_total");
    assertThat(rows.whole(Ranked.row(rows, "level", "2019", "A6"), Concepts.RANK)).isEqualTo(1);
  }

  @Test
  void areaThatIsASumInOneYearOnlyIsNoTotal() {
    for (int area = 1; area <= 6; area++) {
      gdp.area("A" + area).year(2018, area).year(2019, 2 * area);
    }
    gdp.area("large").year(2018, 21).year(2019, 43);

    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), gdp.panel());

    assertThat(rows.whole(Ranked.row(rows, "level", "2018", "large"), Concepts.RANK)).isEqualTo(1);
  }

  @Test
  void sharesAreRankedWithinTheWhole() {
    gdp.area("p").year(2018, 100).area("A").year(2018, 30).area("B").year(2018, 70);
    Area[] listed = {
      Ranked.area("p", "province", ""), Ranked.area("A", "city", "p"), Ranked.area("B", "city", "p")
    };
    Rules shares = Ranked.rules(TieRule.MIN, Rules.Precision.FULL, "share");

    Columns rows = Ranked.of(Ranked.all(shares, listed), gdp.panel());

    assertThat(Ranked.numbers(rows, Concepts.SCORE)).containsExactly(0.3, 0.7);
    assertThat(Ranked.texts(rows, Concepts.UNIT_MEASURE)).containsOnly("ratio");
  }

  @ParameterizedTest
  @CsvSource({"FULL, 1, 2", "PRINTED, 1, 1"})
  void ratesThatPrintTheSameShareAPlaceOnPrintedPrecisionOnly(
      Rules.Precision precision, long first, long second) {
    gdp.area("A").year(2018, 1000).year(2019, 1050.4);
    gdp.area("B").year(2018, 1000).year(2019, 1050.3);
    Rules rules = Ranked.rules(TieRule.MIN, precision, "growth");

    Columns rows = Ranked.of(Ranked.all(rules), gdp.panel());

    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(first, second);
    assertThat(Ranked.texts(rows, RankConcepts.RULE).get(0))
        .contains("precision=" + precision.code());
  }

  @ParameterizedTest
  @CsvSource({"MIN, 2, 2", "MAX, 3, 3", "AVERAGE, 2, 2", "DENSE, 2, 2", "FIRST, 2, 3"})
  void equalScoresGetThePlacesOfTheRule(TieRule rule, long b, long c) {
    gdp.area("A").year(2018, 9).area("B").year(2018, 7).area("C").year(2018, 7).area("D");
    gdp.year(2018, 1);

    Columns rows =
        Ranked.of(Ranked.all(Ranked.rules(rule, Rules.Precision.FULL, "level")), gdp.panel());

    assertThat(Ranked.wholes(rows, Concepts.RANK))
        .containsExactly(1L, b, c, rule == TieRule.DENSE ? 3L : 4L);
    assertThat(Ranked.numbers(rows, RankConcepts.PLACE).get(1))
        .isEqualTo(Double.valueOf(rule == TieRule.AVERAGE ? 2.5 : Double.NaN));
    assertThat(rows.text(0, RankConcepts.RULE)).endsWith("ties=" + rule.code());
  }

  @Test
  void distancesToTheBestTheMedianAndTheNextBetterPeerAreTold() {
    gdp.area("A").year(2018, 9).area("B").year(2018, 7).area("C").year(2018, 4);

    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), gdp.panel());

    assertThat(Ranked.numbers(rows, RankConcepts.DISTANCE_TO_BEST)).containsExactly(0.0, 2.0, 5.0);
    assertThat(Ranked.numbers(rows, RankConcepts.DISTANCE_TO_MEDIAN))
        .containsExactly(2.0, 0.0, -3.0);
    assertThat(Ranked.texts(rows, RankConcepts.BETTER_PEER)).containsExactly(null, "A", "B");
  }

  @Test
  void missingPeersAndRoundingWidenTheRangeOfPlaces() {
    gdp.step(1);
    gdp.area("A").year(2018, 9).area("B").year(2018, 8.5).area("C").year(2018, 3);
    gdp.area("D").year(2018, 2).area("E").year(2018, 1).area("F").year(2018, WhyNot.SUPPRESSED);
    Circle own = new Circle("own", List.of("A", "B", "C", "D", "E", "F"), Circle.Membership.LISTED);
    Peering peering = new Peering(List.of(own), new AreaTree(List.of()), Ranked.levels());

    Columns rows = Ranked.of(peering, gdp.panel());

    assertThat(Ranked.wholes(rows, RankConcepts.RANK_BEST))
        .containsExactly(1L, 1L, 3L, 3L, 4L, null);
    assertThat(Ranked.wholes(rows, RankConcepts.RANK_WORST))
        .containsExactly(3L, 3L, 4L, 5L, 6L, null);
    assertThat(Ranked.wholes(rows, RankConcepts.PEERS_MISSING)).containsOnly(1L);
  }

  @Test
  void allMissingOneMemberAndNobodyGiveNoPlaceAndNoFault() {
    gdp.area("A").year(2018, WhyNot.NO_VALUE).area("B").year(2018, WhyNot.NO_VALUE);

    assertThat(Ranked.of(Ranked.all(Ranked.levels()), gdp.panel()).size()).isZero();

    Observed one = Observed.of("gdp", "CNY").area("A").year(2018, 5);
    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), one.panel());
    assertThat(Ranked.texts(rows, Concepts.WHY_NOT)).containsExactly("too_few_peers");
  }

  @Test
  void regionsAndCountriesAreNotRankedWithDistrictsWhoseOfficialCodesTellThemApart() {
    gdp.area("E09000001").year(2018, 9).area("E06000023").year(2018, 11);
    gdp.area("S12000033").year(2018, 7).area("Bristol, City of").year(2018, 8);
    gdp.area("E12000007").year(2018, 40).area("K02000001").year(2018, 90);

    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), gdp.panel());

    assertThat(Ranked.texts(rows, Concepts.REF_AREA))
        .containsExactly(
            "Bristol, City of", "E06000023", "E09000001", "E12000007", "K02000001", "S12000033");
    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(3L, 1L, 2L, null, null, 4L);
    assertThat(Ranked.texts(rows, Concepts.WHY_NOT))
        .containsExactly("", "", "", "other_level", "other_level", "");
  }

  @Test
  void countriesAmongThemselvesAreRanked() {
    gdp.area("E92000001").year(2018, 9).area("S92000003").year(2018, 11);
    gdp.area("W92000004").year(2018, 7);

    Columns rows = Ranked.of(Ranked.all(Ranked.levels()), gdp.panel());

    assertThat(Ranked.wholes(rows, Concepts.RANK)).containsExactly(2L, 1L, 3L);
  }
}
