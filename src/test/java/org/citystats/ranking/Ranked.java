package org.citystats.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citystats.growth.Growth;
import org.citystats.model.Area;
import org.citystats.model.Direction;
import org.citystats.model.TieRule;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;

/** Rankings as tests ask for them. */
final class Ranked {

  private Ranked() {}

  static Rules rules(TieRule ties, Rules.Precision precision, String... measures) {
    return new Rules(List.of(measures), ties, precision, 0.8, Set.of(Rules.Detail.values()));
  }

  static Rules levels() {
    return rules(TieRule.MIN, Rules.Precision.FULL, "level");
  }

  /** All areas seen, of which some are listed. */
  static Peering all(Rules rules, Area... areas) {
    return new Peering(List.of(Circle.all()), new AreaTree(List.of(areas)), rules);
  }

  static Columns of(Peering peering, Panel panel) {
    return placed(peering, panel, Optional.empty()).places();
  }

  static Placed placed(Peering peering, Panel panel, Optional<Panel> before) {
    return new Ranking(peering, Direction.HIGHER).of(known(panel), before.map(Ranked::known));
  }

  private static Known known(Panel panel) {
    return new Known(panel, new Growth().of(panel));
  }

  static Area area(String code, String level, String parent) {
    return new Area(code, code, "", level, parent, 0, 9999, code, List.of(), true);
  }

  static List<String> texts(Columns rows, Concept concept) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      texts.add(rows.text(row, concept));
    }
    return texts;
  }

  static List<Long> wholes(Columns rows, Concept concept) {
    List<Long> wholes = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      wholes.add(rows.column(concept).isAbsent(row) ? null : rows.whole(row, concept));
    }
    return wholes;
  }

  static List<Double> numbers(Columns rows, Concept concept) {
    List<Double> numbers = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      numbers.add(rows.number(row, concept));
    }
    return numbers;
  }

  /** The row of an area in a period by a measure. */
  static int row(Columns rows, String measure, String period, String area) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.MEASURE).equals(measure)
          && rows.text(row, Concepts.TIME_PERIOD).equals(period)
          && rows.text(row, Concepts.REF_AREA).equals(area)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + measure + " " + period + " " + area);
  }
}
