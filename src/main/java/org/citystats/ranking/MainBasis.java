package org.citystats.ranking;

import java.util.HashMap;
import java.util.Map;
import org.citystats.model.Cadence;
import org.citystats.model.PriceBasis;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * Which levels stand for an area: those in current prices or without a stated price basis.
 *
 * <ul>
 *   <li>If an area has both, the first in the order of series keys: without a stated basis.
 *   <li>Levels in constant prices or of comparable scope are not ranked.
 * </ul>
 */
final class MainBasis {

  /** A series but for its price basis. */
  private record Line(String area, String breakdown, Cadence cadence) {}

  private final Map<Line, String> chosen = new HashMap<>();

  /** As the series of a panel have it. */
  MainBasis(Panel panel) {
    for (Series series : panel.series()) {
      SeriesKey key = series.key();
      boolean plain = key.basis() == PriceBasis.UNSTATED || key.basis() == PriceBasis.NOMINAL;
      if (key.isLevel() && plain) {
        Line line = new Line(key.area(), key.breakdown(), key.cadence());
        chosen.putIfAbsent(line, key.basis().code());
      }
    }
  }

  /** Whether the levels of a basis are the ones that stand for an area. */
  boolean is(String basis, String area, String breakdown, Cadence cadence) {
    return basis.equals(chosen.get(new Line(area, breakdown, cadence)));
  }
}
