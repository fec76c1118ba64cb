package org.citystats.formula;

import org.citystats.model.Direction;
import org.citystats.model.TieRule;

/**
 * Places of scores in a competition: one is best, equal scores share the best place and the places
 * they fill stay empty (1, 2, 2, 4).
 *
 * <ul>
 *   <li>Scores are equal if they agree to 15 significant digits, as printed decimals do.
 *   <li>A score of {@code NaN} has no place and is no peer; ask {@link #ranked} first.
 *   <li>The smallest score is best if less is better ({@link Direction#LOWER}), else the largest;
 *       with {@link Direction#NONE} the places are by size, largest first, and say nothing of
 *       merit.
 * </ul>
 */
public final class Places {

  private final double[] merits;
  private final SortedMerits field;
  private final int[] notBetter;

  /** The first position of the merit that so many are worse than or as good as. */
  private final int[] firstOf;

  private Places(double[] merits) {
    this.merits = merits;
    this.field = new SortedMerits(merits);
    this.notBetter = new int[merits.length];
    this.firstOf = new int[merits.length + 1];
    for (int position = merits.length - 1; position >= 0; position--) {
      if (ranked(position)) {
        notBetter[position] = field.notBetter(merits[position]);
        firstOf[notBetter[position]] = position;
      }
    }
  }

  /** The places of scores, {@code NaN} where there is none; they are asked for by position. */
  public static Places of(double[] scores, Direction direction) {
    double[] merits = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      double printed = SignificantDigits.round(scores[i]) + 0.0;
      merits[i] = direction == Direction.LOWER ? 0.0 - printed : printed;
    }
    return new Places(merits);
  }

  /**
   * The place by a tie rule; only where {@link #ranked}.
   *
   * <ul>
   *   <li>Unit: places; a half only by {@link TieRule#AVERAGE}.
   * </ul>
   *
   * @see TieRule
   */
  public double place(int position, TieRule rule) {
    return placeOf(merits[position], position, rule);
  }

  /**
   * The place that the score at a position would get if it were as good as that of another field,
   * all others staying as they are.
   *
   * @param merit as good as this, see {@link #merit}
   * @see TieRule
   */
  public double placeOf(double merit, int position, TieRule rule) {
    double own = merits[position];
    int better = peers() - field.notBetter(merit) - (own > merit ? 1 : 0);
    int equal = field.notBetter(merit) - field.worse(merit) - (own == merit ? 1 : 0);
    int before = rule == TieRule.FIRST && equal > 0 ? equalBefore(merit, position) : 0;
    int scores = rule == TieRule.DENSE ? scoresAbove(merit, own) : 0;
    return rule.place(new TieRule.Company(better, equal, before, scores));
  }

  private int equalBefore(double merit, int position) {
    int before = 0;
    for (int other = 0; other < position; other++) {
      before += merits[other] == merit ? 1 : 0;
    }
    return before;
  }

  /** How many distinct scores of others are better than a merit. */
  private int scoresAbove(double merit, double own) {
    int scores = 0;
    for (int from = field.notBetter(merit), to; from < peers(); from = to) {
      to = field.notBetter(field.at(from));
      scores += field.at(from) == own && to - from == 1 ? 0 : 1;
    }
    return scores;
  }

  /** The places among those only that have a place in another field of the same areas. */
  Places among(Places other) {
    double[] common = merits.clone();
    for (int i = 0; i < common.length; i++) {
      common[i] = other.ranked(i) ? common[i] : Double.NaN;
    }
    return new Places(common);
  }

  /** How good the score at a position is: larger is better whatever the direction. */
  public double merit(int position) {
    return merits[position];
  }

  /** The score of the best, as a merit; {@code NaN} if nobody has a place. */
  private double best() {
    return peers() == 0 ? Double.NaN : field.at(peers() - 1);
  }

  /**
   * The distance to the best score, {@code |best - own|}; 0 for the best itself.
   *
   * <ul>
   *   <li>Unit: that of the scores; only where {@link #ranked}.
   * </ul>
   *
   * @see Rates#change
   */
  public double distanceToBest(int position) {
    return SignificantDigits.difference(best(), merits[position]);
  }

  /**
   * How much better than the median of the peers a score is, {@code own - median} in the wanted
   * direction; negative if it is worse.
   *
   * <ul>
   *   <li>Unit: that of the scores; only where {@link #ranked}.
   *   <li>The median of an even number of peers is the mean of the two in the middle.
   * </ul>
   *
   * @see Rates#change
   */
  public double distanceToMedian(int position) {
    int middle = peers() / 2;
    double median =
        peers() % 2 == 1 ? field.at(middle) : (field.at(middle - 1) + field.at(middle)) / 2;
    return SignificantDigits.round(merits[position] - median);
  }

  /** The first position of the next better score, -1 for the best; only where {@link #ranked}. */
  public int nextBetter(int position) {
    int better = notBetter[position];
    return better == peers() ? -1 : firstOf[field.notBetter(field.at(better))];
  }

  /** How many scores have a place. */
  public int peers() {
    return field.size();
  }

  /** Whether the score at a position has a place. */
  public boolean ranked(int position) {
    return !Double.isNaN(merits[position]);
  }

  /**
   * The competition rank, {@code 1 + number of better scores}.
   *
   * <ul>
   *   <li>Unit: places, from 1 to the number of peers.
   *   <li>No place for a score of {@code NaN}: only where {@link #ranked}.
   * </ul>
   *
   * @see <a
   *     href="https://commons.apache.org/proper/commons-statistics/commons-statistics-ranking/apidocs/org/apache/commons/statistics/ranking/TiesStrategy.html">Apache
   *     Commons Statistics, TiesStrategy: MINIMUM</a>
   */
  public int rank(int position) {
    return peers() - notBetter[position] + 1;
  }

  /** How many other scores share the place; only where {@link #ranked}. */
  public int tied(int position) {
    return notBetter[position] - field.worse(merits[position]) - 1;
  }

  /**
   * The percentile of the place, see {@link #percentile(int, int)}; only where {@link #ranked}.
   *
   * @see <a href="https://bluefoxr.github.io/COINr/articles/normalise.html">COINr, normalisation:
   *     percentile ranks</a>
   */
  public double percentile(int position) {
    return percentile(rank(position), peers());
  }

  /** The quartile of the place, see {@link #quartile(int, int)}; only where {@link #ranked}. */
  public int quartile(int position) {
    return quartile(rank(position), peers());
  }

  /**
   * The distance to the next better score, {@code |better - own|}.
   *
   * <ul>
   *   <li>Unit: that of the scores; never negative.
   *   <li>{@code NaN} for the best score, and for those that share its place.
   * </ul>
   *
   * @see Rates#change
   */
  public double distanceToNext(int position) {
    int better = notBetter[position];
    return better == peers()
        ? Double.NaN
        : SignificantDigits.difference(field.at(better), merits[position]);
  }

  /**
   * The share of the other peers that are placed behind, {@code (peers - rank) / (peers - 1)}.
   *
   * <ul>
   *   <li>Unit: ratio; 1 is best, 0 is last.
   *   <li>{@code NaN} for fewer than two peers.
   * </ul>
   *
   * @see <a href="https://bluefoxr.github.io/COINr/articles/normalise.html">COINr, normalisation:
   *     percentile ranks</a>
   */
  public static double percentile(int rank, int peers) {
    return peers < 2 ? Double.NaN : (double) (peers - rank) / (peers - 1);
  }

  /**
   * The quarter of the places that a place lies in, {@code 1 + floor(4 (rank - 1) / peers)}.
   *
   * <ul>
   *   <li>Unit: quarters, 1 is the best one; the first place always lies in it.
   *   <li>With fewer than four peers some quarters stay empty.
   * </ul>
   *
   * @see <a
   *     href="https://learn.microsoft.com/en-us/sql/t-sql/functions/ntile-transact-sql">NTILE(4) of
   *     SQL for places without ties whose number is a multiple of four</a>
   */
  public static int quartile(int rank, int peers) {
    return 1 + (int) (4L * (rank - 1) / peers);
  }
}
