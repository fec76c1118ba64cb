package org.citystats.composite;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.formula.SobolSums;

/**
 * What draws come to: how often each unit had each place, how often it beat its neighbours, and
 * sums for sensitivities, block by block. Counts of several tasks are added in any order.
 */
public final class Tally implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int units;
  private final int[] histogram;
  private final long[] halvesUp;
  private final long[] halvesStay;
  private final TreeMap<Integer, SobolSums> sums = new TreeMap<>();
  private long draws;

  /** No draws yet over so many units. */
  Tally(int units) {
    this.units = units;
    this.histogram = new int[units * (units + 1)];
    this.halvesUp = new long[units];
    this.halvesStay = new long[units];
  }

  /** Counts a draw; place 0 is none, and behind all others. */
  void count(int[] places, Trials.Standing standing) {
    draws++;
    int[] better = standing.better();
    int[] worse = standing.worse();
    for (int unit = 0; unit < units; unit++) {
      histogram[unit * (units + 1) + places[unit]]++;
      halvesUp[unit] += halves(places, unit, better[unit]);
      halvesStay[unit] += halves(places, unit, worse[unit]);
    }
  }

  /** Half wins against another: two if better, one if equal or if there is no other. */
  private static int halves(int[] places, int unit, int other) {
    int ahead = behind(places[other < 0 ? unit : other]) - behind(places[unit]);
    return 1 + (ahead >> 31) - (-ahead >> 31);
  }

  /** A place, none being behind all others. */
  private static int behind(int place) {
    return place - 1 & Integer.MAX_VALUE;
  }

  /** Keeps the sums of a block. */
  void keep(int block, SobolSums ofBlock) {
    sums.put(block, ofBlock);
  }

  /** This tally with that of other blocks. */
  public Tally add(Tally other) {
    draws += other.draws;
    for (int at = 0; at < histogram.length; at++) {
      histogram[at] += other.histogram[at];
    }
    for (int unit = 0; unit < units; unit++) {
      halvesUp[unit] += other.halvesUp[unit];
      halvesStay[unit] += other.halvesStay[unit];
    }
    sums.putAll(other.sums);
    return this;
  }

  long draws() {
    return draws;
  }

  /** How often a unit had each place; none at all is place 0. */
  int[] counts(int unit) {
    return Arrays.copyOfRange(histogram, unit * (units + 1), (unit + 1) * (units + 1));
  }

  double up(int unit) {
    return halvesUp[unit] / 2.0 / draws;
  }

  double stay(int unit) {
    return halvesStay[unit] / 2.0 / draws;
  }

  /** The sums by block, in the order of blocks. */
  Map<Integer, SobolSums> sums() {
    return sums;
  }
}
