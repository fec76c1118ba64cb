package org.citystats.schema;

import static org.citystats.schema.Concepts.number;
import static org.citystats.schema.Concepts.text;
import static org.citystats.schema.Concepts.whole;

/** The concepts of composite indices. */
public final class IndexConcepts {

  /** Which index. */
  public static final Concept INDEX = text("index", "Code of the index");

  /** Which part of it. */
  public static final Concept NODE =
      text("node", "Code of the index itself, a pillar or an indicator of it");

  /** Low end of the places. */
  public static final Concept RANK_LOW =
      number("rank_low", "Place that is undercut in 5 % of the draws; empty without draws");

  /** High end of the places. */
  public static final Concept RANK_HIGH =
      number("rank_high", "Place that is exceeded in 5 % of the draws; empty without draws");

  /** How much is there. */
  public static final Concept SHARE_PRESENT =
      number("share_present", "Share of the indicators below that have a figure of their own");

  /** What is scored. */
  public static final Concept VALUE =
      number("value", "The figure that is scored, divided and filled in; empty but for indicators");

  /** What stands in. */
  public static final Concept IMPUTED =
      text(
          "imputed",
          "What stands in for a missing figure: mean, group_mean, carry_forward:year, linear, ...;"
              + " any for nodes above such figures");

  /** What was done about outliers. */
  public static final Concept TREATED =
      text("treated", "What changed the figure before it was scored: winsorise:n, log, box_cox:p");

  /** How an area stands in it. */
  public static final Concept STANDING =
      text(
          "standing",
          "strength or weakness: in the best or worst quarter, and better or worse than the area's"
              + " place in the index");

  /** Middle of the places. */
  public static final Concept RANK_MEDIAN =
      number("rank_median", "Median place over the draws; empty without draws");

  /** Mean of the places. */
  public static final Concept RANK_MEAN =
      number("rank_mean", "Mean place over the draws; empty without draws");

  /** Among the best. */
  public static final Concept CHANCE_TOP =
      number("chance_top", "Share of the draws in which it is among the top places");

  /** Ahead of the next better. */
  public static final Concept CHANCE_UP =
      number(
          "chance_up",
          "Share of the draws in which it beats the area with the next better score, ties half");

  /** Ahead of the next worse. */
  public static final Concept CHANCE_STAY =
      number(
          "chance_stay",
          "Share of the draws in which it beats the area with the next worse score, ties half");

  /** How far off the score may be. */
  public static final Concept SCORE_SLACK =
      number(
          "score_slack",
          "By how much the score may be off because the figures below it are rounded, scale and"
              + " weights standing still; empty where scores come from comparing areas");

  /** What is above. */
  public static final Concept NODE_ABOVE = text("parent_node", "Code of the node above");

  /** Weight. */
  public static final Concept WEIGHT =
      number("weight", "Weight among the nodes beside it; they add up to 1");

  /** Effective weight. */
  public static final Concept WEIGHT_EFFECTIVE =
      number("weight_effective", "Weight in the index: the product of the weights up to it");

  /** How parts are joined. */
  public static final Concept MEAN = text("mean", "How the scores below become its own");

  /** How values are scaled. */
  public static final Concept NORMALISATION =
      text("normalisation", "How the values of an indicator are brought to the scale");

  /** Treatment of the whole column. */
  public static final Concept TREATMENT =
      text(
          "treatment",
          "What was done about outliers: winsorise:n, log, box_cox:p; empty if nothing");

  /** Skewness before. */
  public static final Concept SKEWNESS_BEFORE =
      number("skewness_before", "Skewness of the figures, adjusted for the sample");

  /** Kurtosis before. */
  public static final Concept KURTOSIS_BEFORE =
      number("kurtosis_before", "Excess kurtosis of the figures, adjusted for the sample");

  /** Skewness after. */
  public static final Concept SKEWNESS_AFTER =
      number("skewness_after", "Skewness after the treatment");

  /** Kurtosis after. */
  public static final Concept KURTOSIS_AFTER =
      number("kurtosis_after", "Excess kurtosis after the treatment");

  /** How many have a figure. */
  public static final Concept PRESENT =
      whole("present", "How many areas have a figure of their own");

  /** How many are filled in. */
  public static final Concept FILLED = whole("filled", "How many areas have one that stands in");

  /** How parts go together. */
  public static final Concept ALPHA =
      number("alpha", "Cronbach's alpha of the parts of the node; empty for fewer than two");

  /** How it goes with the index. */
  public static final Concept INFLUENCE =
      number("influence", "Correlation of its scores with those of the index");

  /** What is uncertain. */
  public static final Concept FACTOR =
      text("factor", "What is uncertain: weights, normalisation, mean, imputation, treatment, ...");

  /** Share of one doubt alone. */
  public static final Concept FIRST =
      number(
          "first",
          "Share of the variance of the mean shift of places that would vanish if it were known");

  /** Its lower end. */
  public static final Concept FIRST_LOW = number("first_low", "Lower end of its 95 % interval");

  /** Its upper end. */
  public static final Concept FIRST_HIGH = number("first_high", "Upper end of its 95 % interval");

  /** Share of a doubt with all others. */
  public static final Concept TOTAL =
      number("total", "Share of that variance that would stay if all other doubts were settled");

  /** Its lower end. */
  public static final Concept TOTAL_LOW = number("total_low", "Lower end of its 95 % interval");

  /** Its upper end. */
  public static final Concept TOTAL_HIGH = number("total_high", "Upper end of its 95 % interval");

  /** Between what is chosen. */
  public static final Concept CHOICES =
      text("choices", "What is drawn: a distribution, or choices of equal chance");

  /** How many draws. */
  public static final Concept DRAWS = whole("draws", "How many draws places are counted over");

  /** How many draws for sensitivities. */
  public static final Concept SENSITIVITY_DRAWS =
      whole("sensitivity_draws", "How many draws the shares come from");

  /** How many places are the top. */
  public static final Concept TOP = whole("top", "How many places count as the top");

  /** Seed. */
  public static final Concept SEED = whole("seed", "Seed of the draws");

  /** Places gained without a part. */
  public static final Concept RANK_SHIFT =
      whole("rank_shift", "Places gained against the place with all parts; negative if lost");

  /** What a finding is about. */
  public static final Concept SUBJECT =
      text("subject", "Code of the node or area that the finding is about");

  /** What is set beside it. */
  public static final Concept OTHER =
      text("other", "Code of the node or area beside it; empty if there is none");

  /** The figure that shows it. */
  public static final Concept SHOWN_BY =
      number("shown_by", "The correlation, alpha or count that shows it");

  /** From where on it is told. */
  public static final Concept LIMIT = number("limit", "From which figure on it is told");

  private IndexConcepts() {}
}
