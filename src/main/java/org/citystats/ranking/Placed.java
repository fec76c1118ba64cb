package org.citystats.ranking;

import org.citystats.schema.Columns;

/**
 * What a ranking makes of one indicator.
 *
 * @param places rows of table {@code ranking}
 * @param changes rows of table {@code rank_changes}
 */
public record Placed(Columns places, Columns changes) {}
