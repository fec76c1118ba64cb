package org.citystats.ranking;

import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;

/**
 * What an area brings to a ranking: a value, or the reason why it has none.
 *
 * @param value value, {@code NaN} if there is none
 * @param whyNot code of the reason, empty if there is a value
 * @param status status letters
 */
public record Score(double value, String whyNot, String status) {

  /** Nothing is known of the area. */
  static final Score UNKNOWN = none(WhyNot.NO_VALUE.code());

  /** A figure as far as it can be ranked: one that is only bounded cannot. */
  static Score of(double value, Bound bound, String status) {
    return bound.open() ? none(WhyNot.BOUND.code()) : new Score(value, "", status);
  }

  /** No value, for a reason. */
  static Score none(String whyNot) {
    return new Score(Double.NaN, whyNot, ObsStatus.letters(ObsStatus.MISSING));
  }
}
