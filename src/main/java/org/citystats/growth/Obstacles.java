package org.citystats.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.citystats.model.WhyNot;

/** When measures have no figure, told from the reasons themselves. */
final class Obstacles {

  /** Of every comparison within a series. */
  static final List<String> OF_CHANGES =
      told(
          Stream.of(
              WhyNot.NO_VALUE,
              WhyNot.NO_BASE,
              WhyNot.GAP,
              WhyNot.LEVEL_BREAK,
              WhyNot.BOUNDARY_CHANGE,
              WhyNot.DIFFERENT_VINTAGE,
              WhyNot.BOUND));

  /** Of rates, which need a base to divide by as well. */
  static final List<String> OF_RATES =
      both(OF_CHANGES, told(Stream.of(WhyNot.ZERO_BASE, WhyNot.NEGATIVE_BASE, WhyNot.SIGN_CHANGE)));

  private Obstacles() {}

  private static List<String> told(Stream<WhyNot> reasons) {
    return reasons.map(reason -> "`" + reason.code() + "`: " + reason.sentence()).toList();
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
