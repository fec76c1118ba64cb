package org.citystats.schema;

import static org.citystats.schema.Concepts.number;
import static org.citystats.schema.Concepts.text;
import static org.citystats.schema.Concepts.whole;

/** The concepts of places: how they came about, how sure they are and why they changed. */
public final class RankConcepts {

  /** Place that is not whole. */
  public static final Concept PLACE =
      number("place", "Place where ties share the middle of theirs, so that it may end in .5");

  /** Way to the best. */
  public static final Concept DISTANCE_TO_BEST =
      number("distance_to_best", "Difference to the best score; 0 for the best");

  /** Way to the middle. */
  public static final Concept DISTANCE_TO_MEDIAN =
      number(
          "distance_to_median", "How much better than the median of the peers; negative if worse");

  /** Who is next. */
  public static final Concept BETTER_PEER =
      text("better_peer", "Code of the area with the next better score; empty for the best");

  /** Best place. */
  public static final Concept RANK_BEST =
      whole("rank_best", "Best possible place, given the rounding of printed figures");

  /** Worst place. */
  public static final Concept RANK_WORST =
      whole("rank_worst", "Worst possible place, given rounding and peers without a value");

  /** Who is missing. */
  public static final Concept PEERS_MISSING =
      whole("peers_missing", "How many peers have no value");

  /** By which rules. */
  public static final Concept RULE =
      text("rule", "Direction (none: by size), precision and tie rule, name=value joined by ';'");

  /** Place before. */
  public static final Concept RANK_BEFORE =
      whole("rank_before", "Place one year before, as known now");

  /** The whole change. */
  public static final Concept CHANGE_TOTAL =
      number("change_total", "Places gained: own, others and entries together");

  /** Own part. */
  public static final Concept CHANGE_OWN =
      number("change_own", "Places gained by the own score, all others keeping theirs");

  /** Part of others. */
  public static final Concept CHANGE_OTHERS =
      number("change_others", "Places gained by the scores of others");

  /** Part of entries. */
  public static final Concept CHANGE_ENTRIES =
      number("change_entries", "Places gained by areas that are ranked in one of the periods only");

  /** Part of revisions. */
  public static final Concept CHANGE_REVISIONS =
      number("change_revisions", "Places gained a year before by what the newest vintage revised");

  /** Change on the vintage before. */
  public static final Concept CHANGE_VINTAGE =
      number("change_vintage", "Places gained on what was known before the newest vintage");

  private RankConcepts() {}
}
