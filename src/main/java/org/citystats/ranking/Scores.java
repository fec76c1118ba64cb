package org.citystats.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of areas by what is ranked; whoever has something to rank adds to them. */
public final class Scores {

  private final Map<Board, Map<String, Score>> scores = new TreeMap<>();

  /** Adds the score of an area; the first one stands. */
  void add(Board board, String area, Score score) {
    scores.computeIfAbsent(board, any -> new HashMap<>()).putIfAbsent(area, score);
  }

  /** Everything that is ranked, in order. */
  Iterable<Board> boards() {
    return List.copyOf(scores.keySet());
  }

  /** The score of an area; one without a value if nothing is known. */
  Score of(Board board, String area) {
    return scores.getOrDefault(board, Map.of()).getOrDefault(area, Score.UNKNOWN);
  }
}
