package org.citystats.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.model.Area;
import org.citystats.model.Bound;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.Operator;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Range;
import org.citystats.model.Strength;
import org.citystats.model.Target;
import org.citystats.model.WhyNot;
import org.citystats.panel.Entry;
import org.citystats.panel.SeriesKey;
import org.citystats.panel.Statement;
import org.citystats.schema.Column;
import org.citystats.schema.ColumnType;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.citystats.schema.TargetConcepts;
import org.junit.jupiter.api.Test;

/** What a careful reader notices about targets and their verdicts. */
class FindingsTest {

  private final List<Target> targets = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private Columns attainment = new Columns(Tables.ATTAINMENT);
  private Columns history = new Columns(Tables.VERDICT_HISTORY);

  private void promise(String id, String area, String measure, double goal, double last) {
    targets.add(
        new Target(
            id,
            new Target.Subject(area, "gdp", "", Period.year(2019), measure, PriceBasis.UNSTATED),
            new Target.Goal(
                Operator.AT_LEAST,
                goal,
                Double.NaN,
                Double.NaN,
                measure.equals("growth") ? "ratio" : "CNY",
                ""),
            new Target.Base("", last),
            Direction.HIGHER,
            Strength.EXPECTED,
            "",
            "",
            "",
            false,
            new Target.Origin("", "", "", "", "", "")));
  }

  private static Area area(String code, String parent) {
    return new Area(code, code, "", "", parent, 0, 9999, code, List.of(), true);
  }

  private Columns findings() {
    Indicator gdp =
        new Indicator(
            "gdp",
            "GDP",
            "",
            "CNY",
            Direction.HIGHER,
            "flow",
            PriceBasis.UNSTATED,
            true,
            List.of(),
            "",
            "",
            Range.OPEN);
    Evidence.Lists lists =
        new Evidence.Lists(
            List.of(gdp),
            List.of(area("city", ""), area("north", "city"), area("south", "city")),
            List.of());
    return Findings.of(
        new Evidence(
            new Evidence.Promises(targets, List.of()),
            statements,
            lists,
            new Evidence.Judged(attainment, history)),
        List.of());
  }

  private static int row(Columns rows, String code) {
    return IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, Concepts.CODE).equals(code))
        .findFirst()
        .orElse(-1);
  }

  private void stated(int year, double value) {
    Period period = Period.year(year);
    SeriesKey key = new SeriesKey("city", "", "level", PriceBasis.UNSTATED, period.cadence());
    Entry.Cell cell = new Entry.Cell("a.csv", 2, 1, 0, "");
    Entry entry =
        new Entry(period.ordinal(), "", value, ObsStatus.NORMAL, Bound.EXACT, WhyNot.NONE, cell);
    statements.add(new Statement("gdp", "CNY", key, period, entry));
  }

  private void lower(double goal, String comparator) {
    promise("L", "city", "level", goal, Double.NaN);
    Target up = targets.remove(targets.size() - 1);
    Target.Goal less =
        new Target.Goal(Operator.LESS_THAN, goal, Double.NaN, Double.NaN, "CNY", comparator);
    targets.add(
        new Target(
            up.id(),
            up.subject(),
            less,
            up.base(),
            Direction.LOWER,
            up.strength(),
            "",
            "",
            "",
            false,
            up.origin()));
  }

  @Test
  void goalOnLessGoesOnFromTheLastResult() {
    stated(2018, 15);
    lower(5, "");

    assertThat(row(findings(), "belongs_together")).isNotNegative();
  }

  @Test
  void goalThatIsTheFigureOfAnotherHasNoNumberToGoOnTo() {
    stated(2018, 15);
    lower(Double.NaN, "gdp.level@nation");

    assertThat(row(findings(), "belongs_together")).isNegative();
  }

  @Test
  void levelsOfDistrictsThatDoNotAddUpToTheCityAreAConflict() {
    promise("C", "city", "level", 100, Double.NaN);
    promise("N", "north", "level", 60, Double.NaN);
    promise("S", "south", "level", 30, Double.NaN);

    Columns rows = findings();

    int row = row(rows, "cascade_short");
    assertThat(rows.number(row, TargetConcepts.FOUND)).isEqualTo(90);
    assertThat(rows.text(row, TargetConcepts.SEVERITY)).isEqualTo("conflict");
    assertThat(rows.text(row, TargetConcepts.SAYS)).contains("0.9 times it");
  }

  @Test
  void growthOfDistrictsIsWeightedWithTheirLastLevels() {
    promise("C", "city", "growth", 0.07, 100);
    promise("N", "north", "growth", 0.10, 75);
    promise("S", "south", "growth", 0.06, 25);

    Columns rows = findings();

    int row = row(rows, "cascade_exceeds");
    assertThat(rows.number(row, TargetConcepts.FOUND)).isCloseTo(0.09, within());
    assertThat(rows.text(row, TargetConcepts.SAYS)).contains("1.286 times it");
  }

  @Test
  void districtsThatAddUpAreSaidToDoSo() {
    promise("C", "city", "level", 100, Double.NaN);
    promise("N", "north", "level", 60, Double.NaN);
    promise("S", "south", "level", 40.2, Double.NaN);

    assertThat(row(findings(), "cascade_adds_up")).isNotNegative();
  }

  @Test
  void targetBelowTheLastResultIsLessAmbitiousWhateverItsArea() {
    promise("N", "north", "level", 60, 80);

    Columns rows = findings();

    int row = row(rows, "less_ambitious");
    assertThat(rows.text(row, TargetConcepts.SUBJECT)).isEqualTo("N");
    assertThat(rows.text(row, TargetConcepts.SAYS)).contains("75% of it");
  }

  private void verdict(String id, double goal, double margin) {
    fill(
        attainment,
        Tables.ATTAINMENT,
        java.util.Map.of(
            Concepts.TARGET_ID, id,
            Concepts.TIME_PERIOD, "2019",
            Concepts.GOAL, goal,
            Concepts.MARGIN, margin,
            Concepts.IS_TARGET, true));
  }

  private static void fill(Columns rows, Table table, java.util.Map<Concept, Object> cells) {
    for (Concept concept : table.columns()) {
      Object cell = cells.get(concept);
      Column column = rows.column(concept);
      if (cell instanceof Double number) {
        column.add(number);
      } else if (cell instanceof Boolean flag) {
        column.add(flag);
      } else if (cell instanceof String text) {
        column.add(text);
      } else if (concept.type() == ColumnType.TEXT) {
        column.add("");
      } else {
        column.addAbsent();
      }
    }
  }

  @Test
  void resultsHeapedJustAboveTheirBoundsAreDoubtful() {
    for (int i = 0; i < 24; i++) {
      verdict("H" + i, 100, i < 22 ? 0.5 : -0.5);
    }

    Columns rows = findings();

    int row = row(rows, "heaping");
    assertThat(rows.number(row, TargetConcepts.FOUND)).isEqualTo(22);
    assertThat(rows.number(row, TargetConcepts.EXPECTED)).isEqualTo(12);
  }

  @Test
  void resultsOnBothSidesOfTheirBoundsAreNotHeaped() {
    for (int i = 0; i < 24; i++) {
      verdict("H" + i, 100, i < 14 ? 0.5 : -0.5);
    }

    assertThat(row(findings(), "heaping")).isNegative();
  }

  @Test
  void chanceOfSoManyHeadsIsThatOfAFairCoin() {
    assertThat(Heaping.atLeast(22, 24)).isCloseTo(301 / 16777216.0, within());
    assertThat(Heaping.atLeast(0, 24)).isCloseTo(1, within());
  }

  private void earlier(String vintage, double reached, String verdict) {
    fill(
        history,
        Tables.VERDICT_HISTORY,
        java.util.Map.of(
            Concepts.TARGET_ID,
            "T",
            Concepts.TIME_PERIOD,
            "2019",
            TargetConcepts.FIGURE_PERIOD,
            "2019",
            Concepts.VINTAGE,
            vintage,
            Concepts.REACHED,
            reached,
            Concepts.UNIT_MEASURE,
            "ratio",
            Concepts.VERDICT,
            verdict,
            TargetConcepts.FLIPPED,
            true));
  }

  @Test
  void laterPublicationThatTurnsAVerdictIsTold() {
    earlier("2020-01", 0.07, "achieved");
    earlier("2021-01", 0.055, "missed");

    Columns rows = findings();

    int row = row(rows, "vintage_flips");
    assertThat(rows.text(row, TargetConcepts.OTHER)).isEqualTo("2019@2021-01");
    assertThat(rows.text(row, TargetConcepts.SAYS))
        .contains("turns the verdict from 'achieved' to 'missed'");
  }

  @Test
  void revisionThatLeavesTheVerdictIsNoFinding() {
    earlier("2020-01", 0.07, "achieved");
    earlier("2021-01", 0.075, "achieved");

    assertThat(row(findings(), "vintage_flips")).isNegative();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-12);
  }
}
