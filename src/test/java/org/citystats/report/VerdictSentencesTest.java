package org.citystats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citystats.schema.Concepts.EXPECTED_PROGRESS;
import static org.citystats.schema.Concepts.GOAL;
import static org.citystats.schema.Concepts.MARGIN;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.OP;
import static org.citystats.schema.Concepts.PROGRESS;
import static org.citystats.schema.Concepts.RATIO;
import static org.citystats.schema.Concepts.REACHED;
import static org.citystats.schema.Concepts.REASON;
import static org.citystats.schema.Concepts.REQUIRED_PACE;
import static org.citystats.schema.Concepts.TARGET_ID;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.ListConcepts.COMPARATOR;

import org.citystats.report.content.Language;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

/** One sentence a verdict, in both languages; figures of the work reports of 2019 and 2020. */
class VerdictSentencesTest {

  private static void told(Sheaf sheaf, String english, String chinese) {
    assertThat(Printed.text(sheaf, Language.EN)).contains("\n- " + english + "\n");
    assertThat(Printed.text(sheaf, Language.ZH)).contains("\n- " + chinese + "\n");
  }

  @Test
  void missedTargetSaysByHowManyPointsAndThatItIsAnEstimate() {
    Sheaf sheaf =
        Printed.city()
            .verdict(
                "O001", "gdp", "missed", REACHED, 0.02, GOAL, 0.07, MARGIN, -0.05, OBS_STATUS, "E");

    told(
        sheaf,
        "Gross regional product rose by 2% (estimate): the target of growth of 7% or more was"
            + " missed by 5.0 percentage points.",
        "地区生产总值增长2%（预计数），未完成增长7%以上的目标，相差5.0个百分点。");
  }

  @Test
  void exceededTargetSaysByHowMuchAndHowManyTimes() {
    Sheaf sheaf =
        Printed.city()
            .verdict(
                "O052",
                "urban_new_jobs",
                "exceeded",
                MEASURE,
                "level",
                OP,
                "=",
                UNIT_MEASURE,
                "person",
                REACHED,
                98000.0,
                GOAL,
                90000.0,
                MARGIN,
                8000.0,
                RATIO,
                98.0 / 90);

    told(
        sheaf,
        "New urban jobs stood at 98,000 persons: the target of 90,000 persons was exceeded by"
            + " 8,000 persons (1.09 times the target).",
        "城镇新增就业为98,000人，超额完成90,000人的目标，超出8,000人（为目标的1.09倍）。");
  }

  @Test
  void equalityMeetsTheTargetAndIsNotToldAsAMargin() {
    Sheaf sheaf =
        Printed.city().verdict("O017", "gdp", "achieved", REACHED, 0.085, GOAL, 0.085, MARGIN, 0.0);

    told(
        sheaf,
        "Gross regional product rose by 8.5%: the target of growth of 8.5% or more was met.",
        "地区生产总值增长8.5%，完成增长8.5%以上的目标。");
  }

  @Test
  void nearlyMetShareIsShortInPointsNotPerCent() {
    Sheaf sheaf =
        Printed.city()
            .verdict(
                "S1",
                "urban_share",
                "nearly",
                MEASURE,
                "level",
                REACHED,
                0.593,
                GOAL,
                0.6,
                MARGIN,
                -0.007);

    told(
        sheaf,
        "Urban share stood at 59.3%: the target of 60% or more was nearly met, 0.7 percentage"
            + " points short.",
        "常住人口城镇化率为59.3%，基本完成60%以上的目标，相差0.7个百分点。");
  }

  @Test
  void runningTargetTellsTheWayDoneTheWayDueAndThePace() {
    Sheaf sheaf =
        Printed.city()
            .verdict(
                "P1",
                "gdp",
                "off track",
                MEASURE,
                "avg_growth",
                REACHED,
                0.06,
                GOAL,
                0.065,
                PROGRESS,
                0.52,
                EXPECTED_PROGRESS,
                0.6,
                REQUIRED_PACE,
                0.0726);

    told(
        sheaf,
        "Gross regional product rose by 6% a year on average; the target is growth of 6.5% or more"
            + " a year: 52.0% of the way is done, 60.0% was due, off track; 7.3% a year is needed"
            + " from now.",
        "地区生产总值年均增长6%，目标是年均增长6.5%以上：完成总进度52.0%，时序进度60.0%，滞后；剩余年份年均需7.3%。");
  }

  @Test
  void onTrackIsSaidWithoutAWayWhereThereIsNone() {
    Sheaf sheaf =
        Printed.city()
            .verdict("P2", "urban_share", "on track", MEASURE, "level", REACHED, 0.58, GOAL, 0.6);

    told(
        sheaf,
        "Urban share stood at 58%; the target is 60% or more: on track.",
        "常住人口城镇化率为58%，目标是60%以上：符合进度。");
  }

  @Test
  void whatCannotBeJudgedSaysWhy() {
    Sheaf sheaf =
        Printed.city().verdict("O002", "gdp", "not measurable", GOAL, 0.08, REASON, "no_actual");

    told(
        sheaf,
        "Gross regional product, target growth of 8% or more: cannot be judged because no outcome"
            + " is published in the data.",
        "地区生产总值，目标是增长8%以上，无法评价：数据中无公布结果。");
  }

  @Test
  void aFallIsAskedAndReachedWithoutAMinusSign() {
    Sheaf sheaf =
        Printed.city()
            .verdict(
                "E1", "gdp", "achieved", OP, "<=", REACHED, -0.034, GOAL, -0.03, MARGIN, 0.004);

    told(
        sheaf,
        "Gross regional product fell by 3.4%: the target of a fall of 3% or more was met.",
        "地区生产总值下降3.4%，完成下降3%以上的目标。");
  }

  @Test
  void keepingPaceNamesWhatItIsComparedWith() {
    Sheaf sheaf =
        Printed.city()
            .verdict("O006", "gdp", "achieved", OP, "~", REACHED, 0.07, GOAL, 0.02, MARGIN, 0.055)
            .row(Tables.TARGETS, TARGET_ID, "O006", COMPARATOR, "gdp.growth@220100");

    told(
        sheaf,
        "Gross regional product rose by 7%: the target of keeping pace with growth of Gross"
            + " regional product (2%) was met.",
        "地区生产总值增长7%，完成与地区生产总值增速（2%）同步的目标。");
  }

  @Test
  void rankTargetSpeaksOfPlaces() {
    Sheaf sheaf =
        Printed.city()
            .verdict(
                "R1",
                "gdp",
                "missed",
                MEASURE,
                "rank",
                OP,
                "<=",
                UNIT_MEASURE,
                "rank",
                REACHED,
                5.0,
                GOAL,
                3.0,
                MARGIN,
                -2.0);

    told(
        sheaf,
        "Gross regional product: place 5: the target of one of the first 3 places was missed by 2"
            + " places.",
        "地区生产总值列第5位，未完成前3位的目标，相差2位。");
  }
}
