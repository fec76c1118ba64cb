package org.citystats.ranking;

import java.util.List;
import org.citystats.formula.Places;
import org.citystats.model.Direction;
import org.citystats.model.WhyNot;

/** The members of a peer group with their scores on one board, and their places. */
final class League {

  /** Least number of members with a value. */
  private static final int FEWEST = 2;

  /** Least share of the members with a value. */
  private static final double COVERAGE = 0.8;

  private final List<Score> scores;
  private final Places places;

  /** Of scores in the order of the members. */
  League(List<Score> scores, Direction direction) {
    this.scores = scores;
    this.places = Places.of(scores.stream().mapToDouble(Score::value).toArray(), direction);
  }

  /** Whether no member has a value. */
  boolean isEmpty() {
    return places.peers() == 0;
  }

  /** The score of a member. */
  Score score(int member) {
    return scores.get(member);
  }

  /** The places; those of members that are {@link #ranked}. */
  Places places() {
    return places;
  }

  /** Whether a member has a place: it has a value and at least one peer. */
  boolean ranked(int member) {
    return covered() && places.ranked(member);
  }

  /** Why a member has no place, empty if it has one. */
  String whyNot(int member) {
    return covered() ? scores.get(member).whyNot() : WhyNot.TOO_FEW_PEERS.code();
  }

  /** Whether enough members have a value: at least two, and four fifths of all. */
  private boolean covered() {
    return places.peers() >= Math.max(FEWEST, Math.ceil(COVERAGE * scores.size()));
  }
}
