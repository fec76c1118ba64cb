package org.citystats.schema;

import static org.citystats.schema.Concepts.AS_OF;
import static org.citystats.schema.Concepts.BASE_PERIOD;
import static org.citystats.schema.Concepts.BASIS;
import static org.citystats.schema.Concepts.BREAKDOWN;
import static org.citystats.schema.Concepts.CODE;
import static org.citystats.schema.Concepts.EXPECTED_PROGRESS;
import static org.citystats.schema.Concepts.GOAL;
import static org.citystats.schema.Concepts.GROUP_ID;
import static org.citystats.schema.Concepts.INDICATOR;
import static org.citystats.schema.Concepts.IS_TARGET;
import static org.citystats.schema.Concepts.MARGIN;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.METHOD;
import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.OP;
import static org.citystats.schema.Concepts.PROGRESS;
import static org.citystats.schema.Concepts.PROJECTED;
import static org.citystats.schema.Concepts.RATIO;
import static org.citystats.schema.Concepts.REACHED;
import static org.citystats.schema.Concepts.REASON;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.REMARK;
import static org.citystats.schema.Concepts.REQUIRED_PACE;
import static org.citystats.schema.Concepts.SOURCE_FILE;
import static org.citystats.schema.Concepts.SOURCE_LINE;
import static org.citystats.schema.Concepts.TARGET_ID;
import static org.citystats.schema.Concepts.TIME_PERIOD;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.Concepts.VERDICT;
import static org.citystats.schema.Concepts.VINTAGE;
import static org.citystats.schema.ListConcepts.COMPARATOR;
import static org.citystats.schema.ListConcepts.DIRECTION;
import static org.citystats.schema.ListConcepts.GOAL_HIGH;
import static org.citystats.schema.ListConcepts.GROUP_RULE;
import static org.citystats.schema.ListConcepts.QUOTE;
import static org.citystats.schema.ListConcepts.SET_ON;
import static org.citystats.schema.ListConcepts.SOURCE;
import static org.citystats.schema.ListConcepts.STRENGTH;
import static org.citystats.schema.TargetConcepts.AMONG;
import static org.citystats.schema.TargetConcepts.BASE_VALUE;
import static org.citystats.schema.TargetConcepts.BEST_PACE;
import static org.citystats.schema.TargetConcepts.DISAGREES;
import static org.citystats.schema.TargetConcepts.EXPECTED;
import static org.citystats.schema.TargetConcepts.FIGURE_PERIOD;
import static org.citystats.schema.TargetConcepts.FLIPPED;
import static org.citystats.schema.TargetConcepts.FORECAST;
import static org.citystats.schema.TargetConcepts.FOUND;
import static org.citystats.schema.TargetConcepts.HIGH_80;
import static org.citystats.schema.TargetConcepts.HIGH_95;
import static org.citystats.schema.TargetConcepts.INPUTS;
import static org.citystats.schema.TargetConcepts.LOW_80;
import static org.citystats.schema.TargetConcepts.LOW_95;
import static org.citystats.schema.TargetConcepts.METHOD_SCORE;
import static org.citystats.schema.TargetConcepts.METHOD_STATUS;
import static org.citystats.schema.TargetConcepts.METHOD_VALUE;
import static org.citystats.schema.TargetConcepts.OTHER;
import static org.citystats.schema.TargetConcepts.PROBABILITY;
import static org.citystats.schema.TargetConcepts.REACHABLE_UNTIL;
import static org.citystats.schema.TargetConcepts.REQUIRED_AMOUNT;
import static org.citystats.schema.TargetConcepts.SAYS;
import static org.citystats.schema.TargetConcepts.SAYS_ZH;
import static org.citystats.schema.TargetConcepts.SEVERITY;
import static org.citystats.schema.TargetConcepts.SUBJECT;

/** The tables of targets, verdicts and findings. */
final class TargetTables {

  /** Verdicts on targets. */
  public static final Table ATTAINMENT =
      Table.named("attainment", "A verdict on a target or on a group of targets")
          .identifiedBy(TARGET_ID, TIME_PERIOD, METHOD)
          .measuring(
              REACHED, GOAL, MARGIN, RATIO, PROGRESS, EXPECTED_PROGRESS, REQUIRED_PACE, PROJECTED)
          .describedBy(
              REF_AREA,
              INDICATOR,
              BREAKDOWN,
              MEASURE,
              OP,
              UNIT_MEASURE,
              VERDICT,
              REASON,
              REMARK,
              OBS_STATUS,
              GROUP_ID,
              IS_TARGET,
              AS_OF,
              BASE_PERIOD,
              BASE_VALUE,
              FIGURE_PERIOD,
              REQUIRED_AMOUNT,
              BEST_PACE,
              REACHABLE_UNTIL,
              FORECAST,
              LOW_80,
              HIGH_80,
              LOW_95,
              HIGH_95,
              PROBABILITY,
              METHOD_VALUE,
              METHOD_STATUS,
              METHOD_SCORE,
              DISAGREES,
              INPUTS,
              AMONG);

  /** What was said of targets earlier. */
  public static final Table VERDICT_HISTORY =
      Table.named(
              "verdict_history", "A verdict on a target in an earlier year or state of knowledge")
          .identifiedBy(TARGET_ID, TIME_PERIOD, FIGURE_PERIOD, VINTAGE)
          .measuring(REACHED, GOAL, MARGIN)
          .describedBy(UNIT_MEASURE, VERDICT, REASON, FLIPPED);

  /** What does not fit together, or is good to know. */
  public static final Table FINDINGS =
      Table.named("findings", "What statements and targets say about one another")
          .identifiedBy(CODE, SUBJECT, OTHER)
          .measuring(FOUND, EXPECTED)
          .describedBy(
              SEVERITY,
              REF_AREA,
              INDICATOR,
              TIME_PERIOD,
              UNIT_MEASURE,
              SOURCE_FILE,
              SOURCE_LINE,
              SAYS,
              SAYS_ZH);

  /** Targets as read. */
  public static final Table TARGETS =
      Table.named("targets", "A target as read")
          .identifiedBy(TARGET_ID)
          .measuring(GOAL, GOAL_HIGH)
          .describedBy(
              REF_AREA,
              INDICATOR,
              BREAKDOWN,
              TIME_PERIOD,
              MEASURE,
              BASIS,
              OP,
              UNIT_MEASURE,
              COMPARATOR,
              BASE_PERIOD,
              DIRECTION,
              STRENGTH,
              GROUP_ID,
              GROUP_RULE,
              IS_TARGET,
              SET_ON,
              SOURCE,
              QUOTE);

  private TargetTables() {}
}
