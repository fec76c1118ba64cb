package org.citystats.formula;

import java.util.Arrays;
import org.citystats.model.Direction;

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
  private final double[] ascending;

  private Places(double[] merits, double[] ascending) {
    this.merits = merits;
    this.ascending = ascending;
  }

  /** The places of scores, {@code NaN} where there is none; they are asked for by position. */
  public static Places of(double[] scores, Direction direction) {
    double[] merits = new double[scores.length];
    int peers = 0;
    for (int i = 0; i < scores.length; i++) {
      double printed = SignificantDigits.round(scores[i]) + 0.0;
      merits[i] = direction == Direction.LOWER ? 0.0 - printed : printed;
      peers += Double.isNaN(printed) ? 0 : 1;
    }
    double[] ascending = merits.clone();
    Arrays.sort(ascending);
    return new Places(merits, Arrays.copyOf(ascending, peers));
  }

  /** How many scores have a place. */
  public int peers() {
    return ascending.length;
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
    return peers() - notBetter(position) + 1;
  }

  /** How many other scores share the place; only where {@link #ranked}. */
  public int tied(int position) {
    return notBetter(position) - worse(position) - 1;
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
    int better = notBetter(position);
    return better == peers()
        ? Double.NaN
        : SignificantDigits.difference(ascending[better], merits[position]);
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

  /** How many scores are worse than the one at a position. */
  private int worse(int position) {
    int low = 0;
    int high = peers();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < merits[position]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many scores are worse than or equal to the one at a position. */
  private int notBetter(int position) {
    int low = 0;
    int high = peers();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= merits[position]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
