package org.citystats.schema;

import static org.citystats.schema.Concepts.BREAKDOWN;
import static org.citystats.schema.Concepts.INDICATOR;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.PEER_GROUP;
import static org.citystats.schema.Concepts.RANK;
import static org.citystats.schema.Concepts.REF_AREA;
import static org.citystats.schema.Concepts.TIME_PERIOD;
import static org.citystats.schema.Concepts.WHY_NOT;

/** The tables beside {@code ranking}. */
public final class RankTables {

  /** Why places changed. */
  public static final Table RANK_CHANGES =
      Table.named("rank_changes", "Why a place changed since the year before, in places gained")
          .identifiedBy(PEER_GROUP, INDICATOR, BREAKDOWN, MEASURE, TIME_PERIOD, REF_AREA)
          .sortedBy(INDICATOR, PEER_GROUP, BREAKDOWN, MEASURE, TIME_PERIOD, REF_AREA)
          .measuring(
              RANK,
              RankConcepts.RANK_BEFORE,
              RankConcepts.CHANGE_TOTAL,
              RankConcepts.CHANGE_OWN,
              RankConcepts.CHANGE_OTHERS,
              RankConcepts.CHANGE_ENTRIES,
              RankConcepts.CHANGE_REVISIONS,
              RankConcepts.CHANGE_VINTAGE)
          .describedBy(WHY_NOT);

  private RankTables() {}
}
