package org.citystats.spatial;

import java.util.List;

/** Every spatial measure that is computed. */
public final class SpatialMeasures {

  private static final int YEARS = 5;

  /** In the order in which they are told about. */
  public static final List<SpatialMeasure> ALL =
      List.of(
          new Variation(),
          new WeightedVariation(),
          new Gini(),
          new TheilIndex(),
          new LogDeviation(),
          new Hoover(),
          new LogSpread(),
          new Split(Split.Kind.THEIL_T),
          new Split(Split.Kind.MEAN_LOG_DEVIATION),
          new LocationQuotient(),
          new ShiftShare(ShiftShare.Form.STATIC, YEARS),
          new ShiftShare(ShiftShare.Form.DYNAMIC, YEARS),
          new SigmaConvergence(YEARS),
          new BetaConvergence(YEARS));

  private SpatialMeasures() {}

  /** The measures as a chapter of the method book, in Markdown. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append(
        """

        ## Spatial statistics

        Table `spatial` compares the parts of an area with one another: the areas that `areas.csv`
        lets belong to it, without overlapping ones. Weights are the indicator named as `weight` in
        `indicators.csv`. Parts without a value are left out; `parts` says how many have one.
        """);
    for (SpatialMeasure measure : ALL) {
      SpatialNote note = measure.note();
      page.append("\n### `%s` %s\n\n".formatted(note.code(), note.name()));
      page.append("    %s\n\n".formatted(note.formula()));
      page.append("Unit: %s.\nSource: %s.\n".formatted(note.unit(), note.source()));
      page.append("No figure: %s.\n".formatted(note.without()));
    }
    return page.toString();
  }
}
