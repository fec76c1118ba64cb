package org.citystats.ranking;

import java.util.Set;
import org.citystats.model.ObsStatus;
import org.citystats.panel.Entry;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/** The plain values of a panel as scores. */
final class LevelScores {

  private final MainBasis basis;
  private final Set<String> areas;

  /** Of some areas only. */
  LevelScores(MainBasis basis, Set<String> areas) {
    this.basis = basis;
    this.areas = areas;
  }

  /** Adds the values in use, and the reasons where there are none. */
  void of(Panel panel, Scores scores) {
    for (Series series : panel.series()) {
      SeriesKey key = series.key();
      boolean stands = basis.is(key.basis().code(), key.area(), key.breakdown(), key.cadence());
      if (key.isLevel() && stands && areas.contains(key.area())) {
        add(series, scores);
      }
    }
  }

  private static void add(Series series, Scores scores) {
    for (int position = 0; position < series.length(); position++) {
      if (series.knows(position)) {
        String breakdown = series.key().breakdown();
        Board board = new Board(Board.LEVEL, breakdown, series.period(position));
        scores.add(board, series.key().area(), score(series.entry(position)));
      }
    }
  }

  private static Score score(Entry entry) {
    return Double.isNaN(entry.value())
        ? Score.none(entry.absent().code())
        : Score.of(entry.value(), entry.bound(), ObsStatus.letters(entry.status()));
  }
}
