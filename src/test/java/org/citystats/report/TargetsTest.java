package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citystats.schema.Concepts.BASIS;
import static org.citystats.schema.Concepts.GOAL;
import static org.citystats.schema.Concepts.GROUP_ID;
import static org.citystats.schema.Concepts.GROWTH;
import static org.citystats.schema.Concepts.IS_TARGET;
import static org.citystats.schema.Concepts.MARGIN;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.OP;
import static org.citystats.schema.Concepts.REACHED;
import static org.citystats.schema.Concepts.REASON;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.REMARK;
import static org.citystats.schema.Concepts.TARGET_ID;

import java.util.List;
import java.util.stream.Stream;
import org.citystats.report.content.Language;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

class TargetsTest {

  private static Sheaf targets() {
    return Printed.city()
        .verdict("A", "gdp", "achieved", REACHED, 0.07, GOAL, 0.07, MARGIN, 0.0)
        .verdict("B", "gdp", "not measurable", GOAL, 0.08, REASON, "no_actual")
        .verdict("C", "gdp", "missed", REACHED, 0.02, GOAL, 0.07, MARGIN, -0.05)
        .verdict("D", "gdp", "nearly", REACHED, 0.065, GOAL, 0.07, MARGIN, -0.005)
        .verdict(
            "E", "gdp", "not measurable", GOAL, 20.0, REASON, "programme_name", IS_TARGET, false)
        .verdict("F", "gdp", "not measurable", GOAL, 0.08, REASON, "no_actual")
        .verdict(
            "G", "gdp", "missed", MEASURE, "", OP, "", REMARK, "group", GROUP_ID, "G", IS_TARGET,
            false)
        .verdict(
            "H", "gdp", "missed", REACHED, 0.01, GOAL, 0.09, REMARK, "superseded", IS_TARGET, false)
        .verdict("G1", "gdp", "missed", REACHED, 0.01, GOAL, 0.07, MARGIN, -0.06, GROUP_ID, "G")
        .verdict("G2", "gdp", "not measurable", GOAL, 0.07, REASON, "no_base", GROUP_ID, "G")
        .verdict("X", "gdp", "missed", REACHED, 0.01, GOAL, 0.07, REF_AREA, "999999");
  }

  @Test
  void summaryCountsTargetsButNeitherGroupsNorNamesOfProgrammes() {
    String text = Printed.text(targets(), Language.EN);

    assertThat(text)
        .contains(
            "Of 7 targets for 2019, 4 could be judged: 0 exceeded, 1 met, 1 nearly, 2 missed; 3"
                + " could not be judged. Most of these, 2, because: no outcome is published in the"
                + " data.")
        .contains("**Not counted: another target replaces this one (1)**")
        .contains("Numbers that belong to names of programmes, listed and not counted: 1.")
        .contains("Verdicts on other areas or periods, in tables/attainment: 1.");
    assertThat(Printed.text(targets(), Language.ZH))
        .contains("共7项目标，可评价4项：超额完成0项，完成1项，基本完成1项，未完成2项；无法评价3项。其中2项的原因是：数据中无公布结果。");
  }

  @Test
  void whatFellShortStandsFirstAndPartsStandBelowTheirGroup() {
    List<String> keys =
        Stream.of(Printed.text(targets(), Language.EN).split("\n"))
            .filter(line -> line.matches("\\| (↳ )?[a-z ]+ \\| [A-H]\\d? \\|.*"))
            .map(line -> line.split(" \\| ")[1])
            .toList();

    assertThat(keys).containsExactly("C", "G", "G1", "G2", "D", "A", "B", "F", "E", "H");
  }

  @Test
  void headingsAddUpToTheSummary() {
    String text = Printed.text(targets(), Language.EN);

    assertThat(headings(text))
        .containsExactly(
            "missed (2)",
            "nearly met (1)",
            "met (1)",
            "Not measurable: no outcome is published in the data (2)",
            "Not measurable: no value is published for the base period (1; shown in groups under"
                + " other headings: 1)",
            "Not counted: the number belongs to the name of a programme (1)",
            "Not counted: another target replaces this one (1)");
    assertThat(Printed.text(targets(), Language.ZH))
        .contains("**无法评价：未公布基期数据（1，其中1项列于其他评价的目标组内）**");
  }

  @Test
  void groupIsNotCountedBesideItsTargets() {
    Sheaf sheaf =
        Printed.city()
            .verdict(
                "G", "gdp", "achieved", REMARK, "group", GROUP_ID, "G", IS_TARGET, false, OP, "")
            .verdict("G1", "gdp", "achieved", REACHED, 0.07, GOAL, 0.07, GROUP_ID, "G")
            .verdict("G2", "gdp", "achieved", REACHED, 0.07, GOAL, 0.06, GROUP_ID, "G");

    assertThat(headings(Printed.text(sheaf, Language.EN))).containsExactly("met (2)");
  }

  private static List<String> headings(String text) {
    return Stream.of(text.split("\n"))
        .filter(line -> line.matches("\\| \\*\\*.*\\(\\d+.*\\)\\*\\* \\|.*"))
        .map(line -> line.split("\\*\\*")[1])
        .toList();
  }

  @Test
  void summaryNamesTheYearOfATargetAndTheBasisOfWhatWasReached() {
    Sheaf sheaf =
        Printed.city()
            .verdict("A", "gdp", "missed", REACHED, 0.02, GOAL, 0.07, OBS_STATUS, "E")
            .verdict("B", "urban_share", "missed", REACHED, 0.02, GOAL, 0.07)
            .row(Tables.TARGETS, TARGET_ID, "B", GOAL, 0.07, BASIS, "real")
            .growth("printed", "220100", "gdp", "2019", GROWTH, 0.02);

    assertThat(Printed.text(sheaf, Language.EN))
        .contains("- Of 2 targets for 2019, 2 could be judged")
        .contains(
            "- In 2019, gross regional product rose by 2% in real terms (estimate): the target of"
                + " growth of 7% or more was missed.\n")
        .contains("- In 2019, urban share rose by 2% in real terms: the target");
    assertThat(Printed.text(sheaf, Language.ZH))
        .contains("- 2019年，地区生产总值增长2%（按可比价格计算）（预计数），未完成增长7%以上的目标。\n");
  }

  @Test
  void basisOfTheTargetIsNotSaidOfAFigureOnAnotherBasis() {
    Sheaf sheaf =
        Printed.city()
            .verdict("A", "gdp", "missed", REACHED, 0.02, GOAL, 0.07, REMARK, "basis_differs")
            .row(Tables.TARGETS, TARGET_ID, "A", GOAL, 0.07, BASIS, "real");

    assertThat(Printed.text(sheaf, Language.EN)).doesNotContain("2% in real terms");
  }

  @Test
  void openTargetsStandUnderTheirReason() {
    String text = Printed.text(targets(), Language.EN);

    assertThat(text)
        .contains("**Not measurable: no outcome is published in the data (2)**")
        .contains("**Not counted: the number belongs to the name of a programme (1)**");
  }

  @Test
  void sentencesLeadToTheRowsTheyAreMadeFrom() {
    String html = Printed.html(Printed.report(targets(), Language.EN));

    assertThat(html).contains("<tr id=\"row-C\"").contains("href=\"#row-C\"");
  }
}
