package org.citystats.schema;

import static org.citystats.schema.Concepts.flag;
import static org.citystats.schema.Concepts.number;
import static org.citystats.schema.Concepts.text;
import static org.citystats.schema.Concepts.whole;

/** The concepts of verdicts beside those of figures: bases, methods, outlook, findings. */
public final class TargetConcepts {

  /** Level at the base. */
  public static final Concept BASE_VALUE =
      number("base_value", "Level at the base, in base units of the indicator");

  /** Of which period. */
  public static final Concept FIGURE_PERIOD =
      text("figure_period", "Period of the figure that is judged");

  /** Pace as an amount. */
  public static final Concept REQUIRED_AMOUNT =
      number("required_amount", "Amount a year needed for the rest");

  /** Best pace. */
  public static final Concept BEST_PACE =
      number("best_pace", "Best yearly change ever observed: a ratio, or an amount");

  /** Until when. */
  public static final Concept REACHABLE_UNTIL =
      whole("reachable_until", "Latest year in which the goal is still reachable at the best pace");

  /** Projection. */
  public static final Concept FORECAST =
      number("forecast", "Figure at the end if yearly changes go on as on average");

  /** Interval. */
  public static final Concept LOW_80 = number("low_80", "Low end of the 80 % interval at the end");

  /** Interval. */
  public static final Concept HIGH_80 =
      number("high_80", "High end of the 80 % interval at the end");

  /** Interval. */
  public static final Concept LOW_95 = number("low_95", "Low end of the 95 % interval at the end");

  /** Interval. */
  public static final Concept HIGH_95 =
      number("high_95", "High end of the 95 % interval at the end");

  /** Chance. */
  public static final Concept PROBABILITY =
      number("probability", "Probability that the goal is met at the end");

  /** Figure of a method. */
  public static final Concept METHOD_VALUE =
      number("method_value", "Figure that the method classifies");

  /** Class of a method. */
  public static final Concept METHOD_STATUS =
      text("method_status", "Class in the words of the method");

  /** Score of a method. */
  public static final Concept METHOD_SCORE = number("method_score", "Score of the method");

  /** Disagreement. */
  public static final Concept DISAGREES =
      flag("disagrees", "Whether methods differ on whether enough was done");

  /** What went in. */
  public static final Concept INPUTS =
      text("inputs", "What the verdict was computed from, name=value joined by ';'");

  /** Peers. */
  public static final Concept AMONG = whole("among", "Peers with a figure, where peers count");

  /** Change of a verdict. */
  public static final Concept FLIPPED =
      flag("flipped", "Whether the verdict differs from that of the row before");

  /** What is told of. */
  public static final Concept SUBJECT = text("subject", "Keys of what the finding is about");

  /** A figure found. */
  public static final Concept FOUND = number("found", "What was found, in unit_measure");

  /** A figure expected. */
  public static final Concept EXPECTED = number("expected", "What it was held against");

  /** Grade. */
  public static final Concept SEVERITY =
      text(
          "severity", "note: consistent or to know; doubt: look at it; conflict: cannot both hold");

  /** Sentence. */
  public static final Concept SAYS = text("says", "The finding in a sentence");

  /** Sentence. */
  public static final Concept SAYS_ZH = text("says_zh", "The same sentence in Chinese");

  /** Second figure of a kind. */
  public static final Concept OTHER = text("other", "Key of what it is held against");

  private TargetConcepts() {}
}
