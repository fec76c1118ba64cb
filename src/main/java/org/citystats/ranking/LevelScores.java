package org.citystats.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citystats.model.ObsStatus;
import org.citystats.panel.Entry;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;
import org.citystats.panel.Vintages;

/** The plain values of a panel as scores. */
final class LevelScores {

  private final MainBasis basis;
  private final Set<String> areas;

  /** Of some areas only. */
  LevelScores(MainBasis basis, Set<String> areas) {
    this.basis = basis;
    this.areas = areas;
  }

  /**
   * Adds the values, and the reasons where there are none. Areas are compared within the vintage
   * that holds most of them for the period; an area that it does not hold counts with its newest.
   */
  void of(Panel panel, Scores scores) {
    List<Series> ranked = panel.series().stream().filter(this::isRanked).toList();
    Map<Board, Map<String, Integer>> vintages = new HashMap<>();
    ranked.forEach(series -> count(series, vintages));
    ranked.forEach(series -> add(series, vintages, scores));
  }

  private boolean isRanked(Series series) {
    SeriesKey key = series.key();
    return key.isLevel()
        && areas.contains(key.area())
        && basis.is(key.basis().code(), key.area(), key.breakdown(), key.cadence());
  }

  private static void count(Series series, Map<Board, Map<String, Integer>> vintages) {
    for (int position = 0; position < series.length(); position++) {
      for (Entry entry : series.known(position)) {
        if (!Double.isNaN(entry.value())) {
          vintages
              .computeIfAbsent(
                  board(series, position), none -> new TreeMap<>(Vintages.OLDEST_FIRST))
              .merge(entry.vintage(), 1, Integer::sum);
        }
      }
    }
  }

  private static Board board(Series series, int position) {
    return new Board(Board.LEVEL, series.key().breakdown(), series.period(position));
  }

  private static void add(Series series, Map<Board, Map<String, Integer>> vintages, Scores scores) {
    for (int position = 0; position < series.length(); position++) {
      if (series.knows(position)) {
        Board board = board(series, position);
        String common = common(vintages.getOrDefault(board, Map.of()));
        Entry entry =
            series.known(position).stream()
                .filter(known -> known.vintage().equals(common) && !Double.isNaN(known.value()))
                .findFirst()
                .orElse(series.entry(position));
        scores.add(board, series.key().area(), score(entry));
      }
    }
  }

  /** The vintage that holds most areas, the newer one of equals. */
  private static String common(Map<String, Integer> counts) {
    String common = "";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= most) {
        common = count.getKey();
        most = count.getValue();
      }
    }
    return common;
  }

  private static Score score(Entry entry) {
    return Double.isNaN(entry.value())
        ? Score.none(entry.absent().code())
        : Score.of(entry.value(), entry.bound(), ObsStatus.letters(entry.status()));
  }
}
