package org.citystats.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.citystats.model.PriceBasis;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The objectives of a city for 2019 against what was found of that year a year later. */
class ChangchunTargetsTest {

  private static final String FACTS = "/reference/changchun-targets-2019.csv";
  private static Verdicts verdicts;

  @BeforeAll
  static void judgeAllTogether() throws IOException {
    List<Promise> promises = new ArrayList<>();
    List<Figures> figures = new ArrayList<>();
    for (String[] row : rows()) {
      promises.add(promise(row));
      if (!row[10].isEmpty()) {
        figures.add(figure(row));
      }
    }
    verdicts = Verdicts.of(promises, figures.toArray(Figures[]::new));
  }

  static Stream<Arguments> expected() throws IOException {
    return rows().stream()
        .map(row -> Arguments.of(row[0], row[15], row[16], number(row[17]), number(row[18])));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("expected")
  void verdictsAreThoseWorkedByHand(
      String id, String verdict, String reason, Double margin, Double ratio) {
    assertThat(verdicts.text(id, Concepts.VERDICT)).isEqualTo(verdict);
    assertThat(verdicts.text(id, Concepts.REASON)).isEqualTo(reason);
    assertThat(verdicts.number(id, Concepts.MARGIN)).isEqualTo(margin);
    assertThat(verdicts.number(id, Concepts.RATIO)).isEqualTo(ratio);
    assertThat(verdicts.counts(id)).isTrue();
  }

  @Test
  void estimatesAreJudgedAndMarked() {
    assertThat(verdicts.text("O001", Concepts.REMARK)).isEqualTo("estimate");
    assertThat(verdicts.text("O001", Concepts.OBS_STATUS)).isEqualTo("E");
    assertThat(verdicts.text("O016", Concepts.OBS_STATUS)).isEqualTo("A");
  }

  @Test
  void rateOnAComparableScopeIsJudgedWithARemark() {
    assertThat(verdicts.text("O004", Concepts.REMARK)).contains("basis_differs");
  }

  @Test
  void goalOfATargetInStepIsTheValueOfTheComparator() {
    assertThat(verdicts.number("O006", Concepts.GOAL)).isEqualTo(0.02);
    assertThat(verdicts.text("O006", Concepts.OBS_STATUS)).isEqualTo("E");
  }

  @ParameterizedTest
  @CsvSource({"T01,missed", "T02,achieved"})
  void groupsAreJudgedByTheirWorstMember(String group, String verdict) {
    assertThat(verdicts.verdict(group)).isEqualTo(verdict);
    assertThat(verdicts.counts(group)).isFalse();
    assertThat(verdicts.text(group, Concepts.REMARK)).isEqualTo("group");
  }

  private static Promise promise(String[] row) {
    Promise promise =
        Promise.of(row[1], row[2], "2019")
            .id(row[0])
            .unit(row[5])
            .basis(PriceBasis.parse(row[6]).orElseThrow())
            .like(row[7])
            .part(row[8])
            .group(row[9], "");
    return row[4].isEmpty() ? promise.asks(row[3]) : promise.asks(row[3], number(row[4]));
  }

  private static Figures figure(String[] row) {
    Figures figures =
        Figures.of(row[1], row[2].equals("level") ? row[5] : "CNY")
            .part(row[12])
            .measure(row[10], PriceBasis.parse(row[13]).orElseThrow());
    figures = row[14].equals("yes") ? figures.estimated() : figures;
    return figures.year(2019, number(row[11]));
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static List<String[]> rows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ChangchunTargetsTest.class.getResourceAsStream(FACTS), StandardCharsets.UTF_8))) {
      return in.lines().skip(2).map(line -> line.split(",", -1)).toList();
    }
  }
}
