package org.citystats.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.citystats.attainment.TargetMeasures;
import org.citystats.model.Direction;
import org.citystats.model.Operator;
import org.citystats.model.Target;
import org.junit.jupiter.api.Test;

/**
 * Targets that are not written as a list: metadata of Open SDG, and sheets with a column a year.
 */
class TargetFormsTest {

  private static final TargetWords WORDS =
      new TargetWords(TargetMeasures.traits(), Set.of("ALL", "ANY", "EACH_YEAR", "MILESTONES"));

  private static Targets read(String path, String... lines) {
    return Targets.read(List.of(path), new TextFiles().with(path, lines), CodeLists.NONE, WORDS);
  }

  private static List<String> faults(String path, String... lines) {
    return TextFiles.faults(() -> read(path, lines));
  }

  private static String[] metadata(String... options) {
    String[] lines = {
      "---",
      "indicator_name: Share of",
      "  something",
      "computation_units: Percentage",
      "auto_progress_calculation: true",
      "progress_calculation_options:",
      String.join("\n", options),
      "---",
      "A text: with *signs* that is no YAML"
    };
    return lines;
  }

  @Test
  void targetOfMetadataIsALevelInTheUnitOfTheIndicator() {
    Targets read =
        read(
            "meta/6-5-1.md",
            metadata("- direction: positive", "  target: 85", "  target_year: 2028"));

    Target target = read.targets().get(0);
    assertThat(target.id()).isEqualTo("6-5-1");
    assertThat(target.subject().indicator()).isEqualTo("indicator_6-5-1");
    assertThat(target.subject().area()).isEqualTo("total");
    assertThat(target.subject().period().code()).isEqualTo("2028");
    assertThat(target.goal().operator()).isEqualTo(Operator.AT_LEAST);
    assertThat(target.goal().low()).isEqualTo(0.85);
    assertThat(target.direction()).isEqualTo(Direction.HIGHER);
    assertThat(target.base().period()).isEqualTo("2015+");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.described().get(0).indicator().nameEn()).isEqualTo("Share of something");
  }

  @Test
  void whatMetadataLeaveToOpenSdgIsTakenAndTold() {
    Targets read = read("1-1-1.md", metadata("- target: 7.25"));

    Target target = read.targets().get(0);
    assertThat(target.direction()).isEqualTo(Direction.LOWER);
    assertThat(target.subject().period().code()).isEqualTo("2030");
    assertThat(read.warnings())
        .containsExactly(
            "1-1-1.md, line 7: '1-1-1' does not say everything; taken as usual in Open SDG:"
                + " direction: negative, target_year: 2030; write it down if it is meant");
  }

  @Test
  void seriesWithoutATargetPromisesADirectionUpToItsLimit() {
    Targets read =
        read(
            "9-c-1.yml",
            "computation_units: Percentage",
            "auto_progress_calculation: true",
            "progress_calculation_options: [{direction: positive, limit: 100, target_year: 2030}]");

    Target.Goal goal = read.targets().get(0).goal();
    assertThat(goal.operator()).isEqualTo(Operator.UP);
    assertThat(goal.high()).isEqualTo(1);
  }

  @Test
  void eachSeriesOfAnIndicatorIsATargetOfItsPart() {
    Targets read =
        read(
            "8-8-1.md",
            metadata(
                "- {series: Lost time, direction: negative, target: 5, target_year: 2030}",
                "- group:",
                "  - {series: Fatal, direction: negative, target: 1, target_year: 2030,",
                "     disaggregation: [{field: Gender, value: Men}]}"));

    assertThat(read.targets()).extracting(Target::id).containsExactly("8-8-1#1", "8-8-1#2");
    assertThat(read.targets())
        .extracting(target -> target.subject().breakdown())
        .containsExactly("Series=Lost time", "Gender=Men;Series=Fatal");
  }

  @Test
  void metadataThatAskForNoProgressHoldNoTarget() {
    Targets read = read("1-2-1.yml", "indicator_name: x", "progress_calculation_options: []");

    assertThat(read.targets()).isEmpty();
  }

  @Test
  void faultsOfMetadataNameFileLineAndKey() {
    assertThat(faults("1-1-1.md", metadata("- {direction: down, target: many, target_year: soon}")))
        .containsExactly(
            "1-1-1.md, line 7, column 'direction': 'down', expected positive or negative",
            "1-1-1.md, line 7, column 'target_year': 'soon', expected a period such as 2019,"
                + " 2019-Q1, 2019-03 or 2016/2020",
            "1-1-1.md, line 7, column 'target': 'many', expected a number such as 6.5");
    assertThat(faults("1-1-1.md", "no metadata"))
        .containsExactly(
            "1-1-1.md: no metadata, expected them between two lines of --- at its top");
    assertThat(faults("1-1-1.yml", "a: [1")).hasSize(1).first().asString().startsWith("1-1-1.yml");
  }

  @Test
  void eachYearOfASheetIsATargetAndTogetherTheyAreMilestones() {
    Targets read = read("sheet.csv", "indicator,unit,2025,2030", "zev,%,25,>=80", "jobs,,,1000");

    assertThat(read.targets())
        .extracting(Target::id)
        .containsExactly("zev-2025", "zev-2030", "jobs-2030");
    Target first = read.targets().get(0);
    assertThat(first.goal().low()).isEqualTo(0.25);
    assertThat(first.goal().operator()).isEqualTo(Operator.PLAN);
    assertThat(first.groupRule()).isEqualTo("MILESTONES");
    assertThat(read.targets().get(1).goal().operator()).isEqualTo(Operator.AT_LEAST);
    assertThat(read.targets().get(2).group()).isEmpty();
  }

  @Test
  void columnsOfAListHoldForAllYearsOfARowOfASheet() {
    Targets read =
        read(
            "s.csv",
            "indicator_code,area,measure,op,direction,2019,2020",
            "gdp,A,growth,>=,higher,7%,6%");

    assertThat(read.targets())
        .extracting(Target::id)
        .containsExactly("gdp-growth-2019", "gdp-growth-2020");
    assertThat(read.targets()).allMatch(target -> target.subject().area().equals("A"));
    assertThat(read.targets()).allMatch(target -> target.group().isEmpty());
    assertThat(read.targets())
        .extracting(target -> target.goal().low())
        .containsExactly(0.07, 0.06);
  }

  @Test
  void faultsOfASheetNameTheYear() {
    assertThat(faults("s.csv", "indicator,2019,2020", "gdp,many,1", "gdp,,2"))
        .containsExactly(
            "s.csv, line 2, column '2019': 'many', expected a number such as 6.5",
            "s.csv, line 3, column 'indicator_code': 'gdp-2020' occurs again, expected each once; it"
                + " is already in line 2");
  }
}
