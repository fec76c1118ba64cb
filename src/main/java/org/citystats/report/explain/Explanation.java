package org.citystats.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.citystats.schema.Concepts;

/**
 * One figure back to the cells it came from: what is printed where, how it was converted, what was
 * computed from it, its places and verdicts.
 */
public final class Explanation {

  private static final List<ExplainedPart> PARTS =
      List.of(new PrintedFigures(), new GrowthFigures(), new PlacesTaken(), new VerdictsGiven());

  private Explanation() {}

  /**
   * The explanation, a line each; a part of which the tables hold nothing is left out.
   *
   * @param title what is explained
   */
  public static List<String> of(String title, Trail trail) {
    List<String> text = new ArrayList<>();
    text.add(title);
    for (ExplainedPart part : PARTS) {
      List<String> lines = part.lines(trail);
      if (!lines.isEmpty()) {
        text.add("");
        text.add(part.title());
        lines.forEach(line -> text.add("  " + line));
      }
    }
    return text;
  }

  /** Whether the tables hold anything of the period. */
  public static boolean isThere(Trail trail) {
    return PARTS.stream().anyMatch(part -> !part.lines(trail).isEmpty());
  }

  /** The periods of which there are observations, sorted. */
  public static List<String> periods(Trail trail) {
    List<String> all = trail.observations().column(Concepts.TIME_PERIOD).words().all();
    return List.copyOf(new TreeSet<>(all));
  }
}
