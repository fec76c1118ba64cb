package org.citystats.growth;

import java.util.List;
import java.util.stream.Stream;
import org.citystats.model.WhyNot;

/** When measures have no figure, told from the reasons themselves. */
final class Obstacles {

  /** Of a figure without a base. */
  static final List<String> OF_LEVELS =
      told(WhyNot.NO_VALUE, WhyNot.SUPPRESSED, WhyNot.BELOW_UNIT, WhyNot.NOT_APPLICABLE);

  /** Of every comparison within a series. */
  static final List<String> OF_CHANGES =
      both(
          OF_LEVELS,
          told(
              WhyNot.NO_BASE,
              WhyNot.GAP,
              WhyNot.LEVEL_BREAK,
              WhyNot.BOUNDARY_CHANGE,
              WhyNot.DIFFERENT_VINTAGE,
              WhyNot.DIFFERENT_BASIS,
              WhyNot.DIFFERENT_UNIT,
              WhyNot.BOUND));

  /** Of rates, which need a base to divide by as well. */
  static final List<String> OF_RATES =
      both(OF_CHANGES, told(WhyNot.ZERO_BASE, WhyNot.NEGATIVE_BASE, WhyNot.SIGN_CHANGE));

  private Obstacles() {}

  /** The sentences of some reasons. */
  static List<String> told(WhyNot... reasons) {
    return Stream.of(reasons)
        .map(reason -> "`" + reason.code() + "`: " + reason.sentence())
        .toList();
  }

  /** Some sentences and those of more reasons. */
  static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
