package org.citystats.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Language;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private static final Sentence TITLE = FramePhrases.SENTENCES.plain();

  private static Chart.Year year(String when, double growth, boolean afterBreak) {
    return new Chart.Year(
        new Word.When(when),
        Figure.printed(100, "person"),
        Figure.printed(growth, "ratio"),
        afterBreak);
  }

  private static int count(String drawn, String part) {
    return drawn.split(part, -1).length - 1;
  }

  private static String drawn(Chart chart) {
    return new Drawing(new Wording(Language.EN)).of(chart);
  }

  @Test
  void lineHasAGapWhereAYearHasNoRate() {
    Chart chart =
        new Chart.YearBars(
            "x",
            TITLE,
            List.of(
                year("2015", 0.06, false),
                year("2016", 0.07, false),
                year("2017", Double.NaN, false),
                year("2018", 0.08, false)));

    String drawn = drawn(chart);

    assertThat(count(drawn, "class=\"growth\"")).isEqualTo(1);
    assertThat(count(drawn, "class=\"point\"")).isEqualTo(3);
  }

  @Test
  void lineIsNotDrawnAcrossABreakAndTheBreakIsMarkedInWords() {
    Chart chart =
        new Chart.YearBars(
            "x", TITLE, List.of(year("2017", 0.06, false), year("2018", 0.07, true)));

    String drawn = drawn(chart);

    assertThat(count(drawn, "class=\"growth\"")).isZero();
    assertThat(drawn).contains("class=\"break\"").contains(">not comparable</text>");
  }

  @Test
  void ladderHasNoStepOverAPeriodWithoutAPlace() {
    Chart chart =
        new Chart.Ladder(
            "x",
            TITLE,
            List.of(new Word.When("2016"), new Word.When("2017"), new Word.When("2018")),
            List.of(new Chart.Climber(new Word.Text("A"), true, List.of(1L, 0L, 2L))));

    assertThat(drawn(chart)).doesNotContain("class=\"climb own\"").contains(">A</text>");
  }

  @Test
  void verdictStandsInWordsBesideItsColour() {
    Chart chart =
        new Chart.Bullets(
            "x",
            TITLE,
            List.of(
                new Chart.Bullet(
                    new Word.Text("<GDP>"),
                    Figure.printed(0.02, "ratio"),
                    Figure.printed(0.07, "ratio"),
                    new Word.Badge("missed", FramePhrases.KEY))));

    assertThat(drawn(chart))
        .contains("class=\"fill v-missed\"")
        .contains("2% · target 7%")
        .contains("&lt;GDP&gt;")
        .contains(">Key</text>");
  }

  @Test
  void coordinatesAreTheSameInEveryLocale() {
    assertThat(Svg.number(1234.56)).isEqualTo("1234.6");
    assertThat(Svg.number(-0.24)).isEqualTo("-0.2");
    assertThat(Svg.number(3.02)).isEqualTo("3");
  }
}
