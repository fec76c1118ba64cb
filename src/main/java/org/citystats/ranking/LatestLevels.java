package org.citystats.ranking;

import java.util.Map;
import java.util.TreeMap;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;

/** How large areas are: the newest level of each, of the total. */
public final class LatestLevels {

  private LatestLevels() {}

  /** The newest value in use by area; areas without one are left out. */
  public static Map<String, Double> of(Panel panel) {
    Map<String, Double> levels = new TreeMap<>();
    MainBasis basis = new MainBasis(panel);
    for (Series series : panel.series()) {
      boolean stands =
          series.key().isLevel()
              && series.key().breakdown().isEmpty()
              && basis.is(
                  series.key().basis().code(), series.key().area(), "", series.key().cadence());
      for (int position = series.length() - 1; stands && position >= 0; position--) {
        if (!Double.isNaN(series.at(position))) {
          levels.putIfAbsent(series.key().area(), series.at(position));
          break;
        }
      }
    }
    return levels;
  }
}
