package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings of real plans: all are read, and each is judged by its formal reading. */
class WordedTargetsTest {

  private final Wordings wordings = Wordings.read("/reference/worded-targets.csv");

  @Test
  void allAreReadAndJudgedAsTheyAreMeant() {
    SoftAssertions all = new SoftAssertions();
    Verdicts verdicts = wordings.verdicts();

    for (String[] row : wordings.rows()) {
      all.assertThat(verdicts.verdict(row[0])).as(row[0]).isEqualTo(row[11]);
    }

    all.assertAll();
    assertThat(wordings.rows().stream().map(row -> row[0].substring(0, 3)).distinct()).hasSize(65);
  }

  @Test
  void groupsAreJudgedByTheirRules() {
    Verdicts verdicts = wordings.verdicts();

    assertThat(verdicts.verdict("G02")).isEqualTo("nearly");
    assertThat(verdicts.verdict("G08")).isEqualTo("nearly");
    assertThat(verdicts.verdict("G37")).isEqualTo("nearly");
    assertThat(verdicts.verdict("G53")).isEqualTo("on track");
    assertThat(verdicts.verdict("G58 2019")).isEqualTo("achieved");
    assertThat(verdicts.verdict("G58 2021")).isEqualTo("missed");
    assertThat(verdicts.verdict("G58 2019/2021")).isEqualTo("missed");
  }

  @Test
  void eachIsMetMissedOrNotMeasurableAsTheFiguresAre() {
    SoftAssertions all = new SoftAssertions();
    List<String[]> outcomes = Wordings.lines("/reference/worded-outcomes.csv");

    for (String[] outcome : outcomes) {
      Verdicts verdicts = wordings.only(outcome[0].substring(0, 3)).verdicts(outcome[2]);
      all.assertThat(verdicts.verdict(outcome[0]))
          .as(outcome[0] + " by " + outcome[2])
          .isEqualTo(outcome[1]);
    }

    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"achieved", "missed", "not measurable"})
  void everyWordingHasEachOutcomeUnlessItPromisesNoValue(String verdict) {
    Set<String> without = Set.of("G27", "G45", "G63");
    Map<String, List<String>> outcomes =
        Wordings.lines("/reference/worded-outcomes.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row[0].substring(0, 3),
                    Collectors.mapping(row -> row[1].split("/")[0], Collectors.toList())));

    assertThat(outcomes).hasSize(65);
    assertThat(outcomes)
        .allSatisfy(
            (wording, found) -> {
              if (!without.contains(wording)) {
                assertThat(found).as(wording).contains(verdict);
              }
            });
  }

  @Test
  void placeAmongTheTopThirdOfTheProvinceIsJudged() {
    Promise third = Promise.of("x", "top_share", "2019").part("peers=province").asks("<=", 1.0 / 3);
    Figures figures = Figures.of("x", "CNY").year(2019, 8);
    String[] others = {"B", "C", "D", "E"};
    for (int i = 0; i < others.length; i++) {
      figures.area(others[i]).year(2019, 7 + 2 * i);
    }
    Peers peers = new Peers(wordings.lists().peerGroups(), List.of());

    Verdicts verdicts =
        Verdicts.of(
            List.of(third.target()), new Verdicts.Known(Map.of(), peers), List.of(figures.panel()));

    assertThat(verdicts.number("T", org.citystats.schema.Concepts.REACHED)).isEqualTo(0.8);
    assertThat(verdicts.verdict()).isEqualTo("missed");
  }
}
