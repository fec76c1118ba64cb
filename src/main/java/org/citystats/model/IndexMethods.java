package org.citystats.model;

import java.util.List;

/**
 * How the figures of an index become scores.
 *
 * @param scale onto which scale
 * @param gaps what becomes of missing figures
 * @param outliers what becomes of outliers
 * @param weighting where the weights come from
 * @param size code of the indicator of size that the audit looks for, empty if none
 */
public record IndexMethods(
    Scale scale, Gaps gaps, OutlierRule outliers, Weighting weighting, String size) {

  /**
   * A scale.
   *
   * @param normalisation how values are brought to it, unless an indicator says otherwise
   * @param low score of the worst
   * @param high score of the best
   * @param reference code of the area that others are set against, empty if none
   * @param beyond what a value beyond a target or a reference counts
   * @param bounds over which periods its ends are looked for
   */
  public record Scale(
      Normalisation normalisation,
      double low,
      double high,
      String reference,
      Beyond beyond,
      Bounds bounds) {

    /** From the worst to the best of each period, 0 to 100. */
    public static final Scale USUAL =
        new Scale(Normalisation.MINMAX, 0, 100, "", Beyond.COUNTS, Bounds.PERIOD);
  }

  /** What a value beyond a target or a reference counts. */
  public enum Beyond {
    /** More than the target. */
    COUNTS,
    /** As much as the target. */
    CAPPED
  }

  /** Over which periods the ends of a scale are looked for. */
  public enum Bounds {
    /** Over each period alone. */
    PERIOD,
    /** Over all periods together, so that scores of unlike periods can be compared. */
    ALL
  }

  /**
   * What becomes of missing figures.
   *
   * @param imputation what stands in for them
   * @param within codes of the peer groups that groups are made of; none for the parents of areas
   * @param reach how many years a value may be carried forward
   * @param screen least share of its indicators that an area must have
   */
  public record Gaps(Imputation imputation, List<String> within, int reach, double screen) {

    /** Nothing stands in; four in five indicators are needed. */
    public static final Gaps USUAL = new Gaps(Imputation.NONE, List.of(), 100, 0.8);
  }

  /**
   * What becomes of outliers.
   *
   * @param treatment what is done about a column that fails the test
   * @param most how many values are drawn in at most
   * @param skewness size of the skewness from which the test may fail
   * @param kurtosis excess kurtosis from which the test may fail
   */
  public record OutlierRule(Treatment treatment, int most, double skewness, double kurtosis) {

    /** Nothing is done. */
    public static final OutlierRule USUAL = new OutlierRule(Treatment.NONE, 5, 2, 3.5);
  }

  /** What holds if nobody says otherwise. */
  public static final IndexMethods USUAL =
      new IndexMethods(Scale.USUAL, Gaps.USUAL, OutlierRule.USUAL, Weighting.GIVEN, "");
}
