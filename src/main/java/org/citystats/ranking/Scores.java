package org.citystats.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;

/**
 * Places by the scores of composite indices and of their pillars, larger being better.
 *
 * <ul>
 *   <li>In: rows of tables {@code composite} and {@code composite_nodes}. Out: rows of tables
 *       {@code ranking} and {@code rank_changes} with measure {@code score}; the code of the index
 *       stands in {@code indicator}, that of a pillar as {@code node=size} in {@code breakdown}.
 *       The indicators of an index have rankings of their own.
 *   <li>Peers are the members of a group that the index is about. Least and most possible place
 *       rest on column {@code score_slack}; they are not told where it is not known.
 *   <li>Without a score there is no place, and the reason of the score stands instead.
 * </ul>
 *
 * @see org.citystats.formula.Places
 */
public final class Scores {

  /** The word of what is ranked. */
  public static final String MEASURE = "score";

  /** The unit of a score, which has none of the world. */
  private static final String UNIT = "score";

  private final Peering peering;

  /** Within these circles and by these rules. */
  public Scores(Peering peering) {
    this.peering = peering;
  }

  /** What is joined from others: the part that its places are about, by index and node. */
  private record Joint(String index, String node) {}

  /** The places; none if scores are not asked for. */
  public Placed of(Columns composite, Columns nodes) {
    if (!peering.rules().measures().contains(MEASURE)) {
      return Placed.none();
    }
    Map<Joint, String> joints = joints(nodes);
    List<Scored> scored = new ArrayList<>();
    for (int row = 0; row < composite.size(); row++) {
      String part = joints.get(joint(composite, row));
      if (part != null) {
        scored.add(scored(composite, row, part));
      }
    }
    return new Scoreboard(peering).of(scored);
  }

  private static Joint joint(Columns rows, int row) {
    return new Joint(rows.text(row, IndexConcepts.INDEX), rows.text(row, IndexConcepts.NODE));
  }

  private static Map<Joint, String> joints(Columns nodes) {
    Map<Joint, String> joints = new HashMap<>();
    for (int row = 0; row < nodes.size(); row++) {
      if (isEmpty(nodes.text(row, Concepts.INDICATOR))) {
        Joint joint = joint(nodes, row);
        boolean top = isEmpty(nodes.text(row, IndexConcepts.NODE_ABOVE));
        joints.put(joint, top ? "" : "node=" + joint.node());
      }
    }
    return joints;
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }

  private static Scored scored(Columns rows, int row, String part) {
    Period period = Period.parse(rows.text(row, Concepts.TIME_PERIOD)).orElseThrow();
    double score = rows.number(row, Concepts.SCORE);
    String whyNot = rows.text(row, Concepts.WHY_NOT);
    return new Scored(
        new Scored.What(rows.text(row, IndexConcepts.INDEX), part, MEASURE, period),
        rows.text(row, Concepts.REF_AREA),
        new Scored.Score(
            score,
            UNIT,
            isEmpty(whyNot) ? WhyNot.NONE : WhyNot.of(whyNot),
            rows.text(row, Concepts.OBS_STATUS),
            rows.number(row, IndexConcepts.SCORE_SLACK)));
  }
}
