package org.citystats.ranking;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citystats.model.TieRule;

/**
 * How places are given and what is told about them.
 *
 * @param measures words of what is ranked, as in {@link RankedMeasures}
 * @param ties which places equal scores get
 * @param precision on which figures places rest
 * @param coverage least share of the members that must have a value, 0 to 1
 * @param details what is told beside the places
 */
public record Rules(
    List<String> measures, TieRule ties, Precision precision, double coverage, Set<Detail> details)
    implements Serializable {

  /** Levels and growth; the best place for equals; full precision; four fifths; all details. */
  public static final Rules USUAL =
      new Rules(
          List.of("growth", "growth_printed", "level"),
          TieRule.MIN,
          Precision.FULL,
          0.8,
          Set.of(Detail.values()));

  /** On which figures places rest. */
  public enum Precision {
    /** As published or computed, 15 significant digits. */
    FULL,
    /** Rates and shares rounded to what a report prints: a tenth of one per cent. */
    PRINTED;

    /** The word used in settings and tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is told beside the places, each at a cost. */
  public enum Detail {
    /** Best and worst possible place. */
    BOUNDS,
    /** Why the place changed. */
    CHANGES;

    /** The word used in settings. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps its own copies. */
  public Rules {
    measures = List.copyOf(measures);
    details = Set.copyOf(details);
  }

  /** Whether a detail is told. */
  boolean tell(Detail detail) {
    return details.contains(detail);
  }
}
