package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.testing.Shared;
import org.junit.jupiter.api.Test;

/**
 * How often intervals held what came: real yearly series, cut at every year from the eighth on,
 * projected one to five years ahead.
 */
class ForesightBacktestTest {

  private static final int FIRST_CUT = 8;
  private static final int FARTHEST = 5;

  @Test
  void aboutFourInFiveIntervalsOfEightyPerCentHold() throws IOException {
    Map<String, TreeMap<Integer, Double>> series = new TreeMap<>();
    add(series, "goldens/opensdg/ons_headline_series.csv", "series_id");
    add(series, "goldens/germany-dns/dns_series.csv", "indicator");
    int held = 0;
    int all = 0;

    for (TreeMap<Integer, Double> each : series.values()) {
      double[] levels = levels(each);
      for (int cut = FIRST_CUT; cut < levels.length; cut++) {
        Optional<Drift> drift = drift(levels, cut);
        for (int ahead = 1; ahead <= FARTHEST && cut - 1 + ahead < levels.length; ahead++) {
          double came = levels[cut - 1 + ahead];
          if (drift.isPresent() && !Double.isNaN(came)) {
            boolean inside =
                came >= drift.get().low(ahead, 0.8) && came <= drift.get().high(ahead, 0.8);
            held += inside ? 1 : 0;
            all++;
          }
        }
      }
    }

    assertThat((double) held / all).as("%d of %d", held, all).isBetween(0.75, 0.85);
  }

  private static Optional<Drift> drift(double[] levels, int cut) {
    double[] known = Arrays.copyOf(levels, cut);
    return Drift.of(known, Drift.Scale.usual(known));
  }

  private static void add(Map<String, TreeMap<Integer, Double>> series, String table, String key)
      throws IOException {
    for (Map<String, String> row : Shared.rows(table)) {
      if (!row.get("value").isEmpty()) {
        series
            .computeIfAbsent(table + row.get(key), id -> new TreeMap<>())
            .put(Integer.parseInt(row.get("year")), Double.parseDouble(row.get("value")));
      }
    }
  }

  private static double[] levels(TreeMap<Integer, Double> series) {
    double[] levels = new double[series.lastKey() - series.firstKey() + 1];
    Arrays.fill(levels, Double.NaN);
    series.forEach((year, value) -> levels[year - series.firstKey()] = value);
    return levels;
  }
}
