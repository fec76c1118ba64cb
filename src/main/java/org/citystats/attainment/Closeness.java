package org.citystats.attainment;

/** When two numbers are the same. */
enum Closeness {
  /** Published decimals are compared as they are. */
  AS_PUBLISHED {
    @Override
    boolean same(double one, double other) {
      return one == other;
    }
  },
  /** Computed figures are the same to nine significant digits. */
  NINE_DIGITS {
    @Override
    boolean same(double one, double other) {
      double larger = Math.max(Math.abs(one), Math.abs(other));
      return one == other || Double.isFinite(larger) && Math.abs(one - other) <= 5e-10 * larger;
    }
  };

  abstract boolean same(double one, double other);

  /** Negative, zero or positive as the first is less, the same or more. */
  int compare(double one, double other) {
    return same(one, other) ? 0 : Double.compare(one, other);
  }
}
