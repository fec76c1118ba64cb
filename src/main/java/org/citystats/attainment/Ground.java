package org.citystats.attainment;

/**
 * On which ground a target walks from its base to its goal: the quantity of each measure as a point
 * of a way, and back.
 */
public enum Ground {
  /** There is no way: the measure looks at one period only. */
  NONE {
    @Override
    double start(double base) {
      return Double.NaN;
    }
  },
  /** From the base level to the promised one. */
  LEVEL {
    @Override
    double start(double base) {
      return base;
    }

    @Override
    double level(double quantity, double base, double years) {
      return quantity;
    }

    @Override
    double quantity(double level, double base, double years) {
      return level;
    }
  },
  /** From the place at the base to the promised one; no way unless one is declared. */
  PLACE {
    @Override
    double start(double base) {
      return base;
    }

    @Override
    Path usualPath() {
      return Path.NONE;
    }
  },
  /** Changes, which begin at nothing. */
  AMOUNT {
    @Override
    double start(double base) {
      return 0;
    }

    @Override
    double level(double quantity, double base, double years) {
      return base + quantity;
    }

    @Override
    double quantity(double level, double base, double years) {
      return level - base;
    }
  },
  /** Sums, which begin at nothing and have no level of their own. */
  SUM {
    @Override
    double start(double base) {
      return 0;
    }
  },
  /** Multiples of the base. */
  INDEX {
    @Override
    double start(double base) {
      return 1;
    }

    @Override
    double level(double quantity, double base, double years) {
      return base * quantity;
    }

    @Override
    double quantity(double level, double base, double years) {
      return level / base;
    }
  },
  /** Rates against the base; the way is that of the index. */
  RATE {
    @Override
    double start(double base) {
      return 1;
    }

    @Override
    double point(double value, double years) {
      return 1 + value;
    }

    @Override
    double value(double point, double years) {
      return point - 1;
    }

    @Override
    double level(double quantity, double base, double years) {
      return base * (1 + quantity);
    }

    @Override
    double quantity(double level, double base, double years) {
      return level / base - 1;
    }
  },
  /** Yearly rates; the way is that of the index, and geometric. */
  YEARLY_RATE {
    @Override
    double start(double base) {
      return 1;
    }

    @Override
    double point(double value, double years) {
      return StrictMath.pow(1 + value, years);
    }

    @Override
    double value(double point, double years) {
      return StrictMath.pow(point, 1 / years) - 1;
    }

    @Override
    double level(double quantity, double base, double years) {
      return base * StrictMath.pow(1 + quantity, years);
    }

    @Override
    double quantity(double level, double base, double years) {
      return StrictMath.pow(level / base, 1 / years) - 1;
    }
  };

  /** The point at which the way begins, given the level of the base. */
  abstract double start(double base);

  /** The point of a quantity after so many years. */
  double point(double value, double years) {
    return value;
  }

  /** The quantity of a point after so many years. */
  double value(double point, double years) {
    return point;
  }

  /** The level that a quantity stands for, {@code NaN} if it stands for none. */
  double level(double quantity, double base, double years) {
    return Double.NaN;
  }

  /** The quantity that a level stands for, {@code NaN} if it stands for none. */
  double quantity(double level, double base, double years) {
    return Double.NaN;
  }

  /** The path taken if none is declared. */
  Path usualPath() {
    return this == YEARLY_RATE ? Path.GEOMETRIC : Path.LINEAR;
  }
}
