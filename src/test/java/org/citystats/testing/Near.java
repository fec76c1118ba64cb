package org.citystats.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Columns that agree to 1e-8, absolute and relative together; what is absent is absent in both. */
public final class Near {

  private static final double TOLERANCE = 1e-8;

  private Near() {}

  /** Compares a figure. */
  public static void figure(double found, double expected, String what) {
    if (Double.isNaN(expected)) {
      assertThat(found).as(what).isNaN();
    } else {
      double allowed = TOLERANCE + TOLERANCE * Math.abs(expected);
      assertThat(found).as(what).isCloseTo(expected, within(allowed));
    }
  }

  /** Compares columns figure by figure. */
  public static void columns(double[] found, double[] expected, String what) {
    assertThat(found).as(what).hasSameSizeAs(expected);
    for (int row = 0; row < found.length; row++) {
      figure(found[row], expected[row], what + ", row " + row);
    }
  }
}
