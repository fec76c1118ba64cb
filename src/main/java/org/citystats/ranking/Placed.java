package org.citystats.ranking;

import org.citystats.schema.Columns;
import org.citystats.schema.RankTables;
import org.citystats.schema.Tables;

/**
 * What a ranking makes of scores.
 *
 * @param places rows of table {@code ranking}
 * @param changes rows of table {@code rank_changes}
 */
public record Placed(Columns places, Columns changes) {

  /** No rows yet. */
  static Placed none() {
    return new Placed(new Columns(Tables.RANKING), new Columns(RankTables.RANK_CHANGES));
  }

  /** The same rows in the order of their tables. */
  Placed sorted() {
    return new Placed(places.sorted(), changes.sorted());
  }
}
