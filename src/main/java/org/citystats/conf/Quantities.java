package org.citystats.conf;

import java.util.Map;
import java.util.Set;
import org.citystats.model.Indicator;
import org.citystats.model.Nearest;
import org.citystats.model.Target;
import org.citystats.model.Trait;
import org.citystats.model.Unit;

/**
 * What can stand on either side of a comparison: measures of indicators, with their units.
 *
 * @param byCode indicators of which the unit is known
 * @param indicators codes of indicators
 * @param words words of targets
 */
record Quantities(Map<String, Indicator> byCode, Known indicators, TargetWords words) {

  private static final String COLUMN = "comparator";
  private static final String GAP = "gap";

  /** Refuses a comparator that is no quantity, or one in another unit than what is promised. */
  void inspect(CodeRow row, Target.Subject subject, String indicator, String measure) {
    Set<String> known = words.measures().keySet();
    if (!known.contains(measure)) {
      row.refuse(
          COLUMN,
          "'" + measure + "' is no measure, expected " + CodeRow.either(known),
          Nearest.question(measure, known, ""));
    } else if (measure.equals(GAP) || !words.has(measure, Trait.COMPARED)) {
      row.refuse(COLUMN, "'" + measure + "', expected a quantity such as level or growth", "");
    } else {
      units(row, subject, unit(indicator, measure));
    }
  }

  private void units(CodeRow row, Target.Subject subject, String other) {
    boolean distance = subject.measure().equals(GAP);
    String measure = distance ? measure(row) : subject.measure();
    String own = unit(subject.indicator(), measure);
    if (!own.isEmpty() && !other.isEmpty() && !Unit.alike(own, other)) {
      row.refuse(
          COLUMN,
          "'" + row.text(COLUMN) + "' is in " + other + ", expected a quantity in " + own,
          "compare like with like, such as two growth rates");
    }
  }

  private static String measure(CodeRow row) {
    String text = row.text(COLUMN);
    return text.substring(text.lastIndexOf('.', text.lastIndexOf('@')) + 1, text.lastIndexOf('@'));
  }

  /** The unit of a measure of an indicator, empty if it is not known. */
  private String unit(String indicator, String measure) {
    if (Measures.RATIOS.contains(measure) || words.has(measure, Trait.SHARE)) {
      return Indicator.RATIO;
    }
    if (Measures.PLACES.contains(measure)) {
      return "rank";
    }
    Indicator known = byCode.get(indicator);
    boolean amount = words.has(measure, Trait.AVERAGED) && !words.has(measure, Trait.DIRECTED);
    return known == null || !amount ? "" : known.unit();
  }
}
