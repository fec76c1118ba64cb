package org.citystats.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.citystats.report.Sheaf;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Sheaf NIGHT =
      new Sheaf()
          .level("220100", "gdp", "2018", 717571000000.0, cell("7175.71", 12, 2))
          .level("220100", "gdp", "2017", 653003000000.0, cell("6530.03", 12, 3))
          .growth("computed", "220100", "gdp", "2018", Concepts.GROWTH, 0.0988785656)
          .growth("printed", "220100", "gdp", "2018", Concepts.GROWTH, 0.07, Concepts.BOUND, ">")
          .place("220100", "2018", 2, 1, Concepts.SCORE, 717571000000.0)
          .row(
              Tables.SOURCES,
              Concepts.SOURCE_FILE,
              "gdp.csv",
              ListConcepts.PUBLISHER,
              "Bureau of Statistics",
              ListConcepts.LAYOUT,
              "years-across",
              ListConcepts.ENCODING,
              "GB18030",
              ListConcepts.SHA256,
              "9c5c");

  private static Object[] cell(String printed, int line, int column) {
    return new Object[] {
      Concepts.UNIT_MEASURE, "CNY",
      Concepts.VALUE_TEXT, printed,
      Concepts.SOURCE_FILE, "gdp.csv",
      Concepts.SOURCE_LINE, line,
      Concepts.SOURCE_COLUMN, column
    };
  }

  private static Trail trail(String period) {
    return new Trail(
        period,
        NIGHT.rows(Tables.OBSERVATIONS),
        NIGHT.rows(Tables.GROWTH_FIGURES),
        NIGHT.rows(Tables.RANKING),
        NIGHT.rows(Tables.ATTAINMENT),
        NIGHT.rows(Tables.SOURCES),
        measure -> Optional.of("value / base - 1"));
  }

  @Test
  void figureLeadsToItsCellAndToTheFactorOfItsUnit() {
    assertThat(Explanation.of("GDP", trail("2018")))
        .contains(
            "  717,571,000,000 CNY  level, nominal, status A, known since 2019-01-16, in use",
            "      gdp.csv, line 12, column 2: '7175.71' × 100,000,000",
            "      Bureau of Statistics, read as years-across, GB18030, sha256 9c5c");
  }

  @Test
  void computedRateShowsFormulaValueAndBaseWithTheirCells() {
    List<String> lines = Explanation.of("GDP", trail("2018"));

    assertThat(lines)
        .contains(
            "      = value / base - 1",
            "      base 2017 = 653,003,000,000 (gdp.csv, line 12, column 3: '6530.03')")
        .anyMatch(line -> line.startsWith("  9.887857 %  YOY computed"));
  }

  @Test
  void printedRateKeepsItsBound() {
    assertThat(Explanation.of("GDP", trail("2018")))
        .anyMatch(line -> line.startsWith("  > 7 %  YOY printed, real, against 2017"));
  }

  @Test
  void sharedPlaceSaysWithHowMany() {
    assertThat(Explanation.of("GDP", trail("2018")))
        .anyMatch(line -> line.contains("2 of 4 (shared with 1)"));
  }

  @Test
  void periodWithoutAnyFigureIsNotThere() {
    Trail nothing =
        new Trail(
            "1901",
            NIGHT.rows(Tables.OBSERVATIONS),
            new Sheaf().rows(Tables.GROWTH_FIGURES),
            new Sheaf().rows(Tables.RANKING),
            new Sheaf().rows(Tables.ATTAINMENT),
            NIGHT.rows(Tables.SOURCES),
            measure -> Optional.empty());

    assertThat(Explanation.isThere(nothing)).isFalse();
    assertThat(Explanation.periods(nothing)).containsExactly("2017", "2018");
  }
}
