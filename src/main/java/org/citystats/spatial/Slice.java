package org.citystats.spatial;

import java.util.List;
import org.citystats.model.WhyNot;

/**
 * The values of areas in one period.
 *
 * @param areas codes of those that have one
 * @param values their values
 * @param weights what they are weighted by, {@code NaN} where it is not known
 * @param status status of what is derived from them
 * @param listed how many areas there are, with or without a value
 */
record Slice(List<String> areas, double[] values, double[] weights, byte status, int listed) {

  private static final int FEWEST = 2;

  /** Whether there are too few to be compared, or {@link WhyNot#NONE}. */
  WhyNot tooFew() {
    return areas.size() < FEWEST ? WhyNot.TOO_FEW_PARTS : WhyNot.NONE;
  }

  /** The first thing in the way of logarithms and shares of them, or {@link WhyNot#NONE}. */
  WhyNot notPositive() {
    for (double value : values) {
      if (value <= 0) {
        return WhyNot.NOT_POSITIVE;
      }
    }
    return tooFew();
  }

  /** The first thing in the way of weighting them, or {@link WhyNot#NONE}. */
  WhyNot notWeighted() {
    for (double weight : weights) {
      if (!(weight > 0)) {
        return WhyNot.NO_WEIGHT;
      }
    }
    return notPositive();
  }

  /** Values per unit of weight where they add up, else as they are. */
  double[] perHead(Mosaic mosaic) {
    double[] heads = values.clone();
    for (int i = 0; i < heads.length && mosaic.additive(); i++) {
      heads[i] /= weights[i];
    }
    return heads;
  }

  /** Values as they are where they add up, else times their weights. */
  double[] totals(Mosaic mosaic) {
    double[] totals = values.clone();
    for (int i = 0; i < totals.length && !mosaic.additive(); i++) {
      totals[i] *= weights[i];
    }
    return totals;
  }
}
