package org.citystats.attainment;

import java.util.Optional;

/** How a target that runs over several years is meant to come about. */
public enum Path {
  /** No way is told. */
  NONE("none"),
  /** The same amount each year, {@code base + (goal - base) * elapsed / years}. */
  LINEAR("linear") {
    @Override
    double expected(Way way) {
      return way.elapsed() / way.years();
    }

    @Override
    double projected(Way way) {
      return way.base() + (way.now() - way.base()) * way.years() / way.elapsed();
    }
  },
  /** The same rate each year, {@code base * (goal / base)^(elapsed / years)}. */
  GEOMETRIC("geometric") {
    @Override
    double expected(Way way) {
      double multiple = way.goal() / way.base();
      return (StrictMath.pow(multiple, way.elapsed() / way.years()) - 1) / (multiple - 1);
    }

    @Override
    double projected(Way way) {
      return way.base() * StrictMath.pow(way.now() / way.base(), way.years() / way.elapsed());
    }
  },
  /** All at the end. */
  STEP("step") {
    @Override
    double expected(Way way) {
      return way.elapsed() < way.years() ? 0 : 1;
    }
  },
  /** Through milestones of its own, straight from one to the next. */
  EXPLICIT("explicit") {
    @Override
    double expected(Way way) {
      return way.stops().isEmpty()
          ? Double.NaN
          : (way.between() - way.base()) / (way.goal() - way.base());
    }

    @Override
    double projected(Way way) {
      return LINEAR.projected(way);
    }
  };

  private final String code;

  Path(String code) {
    this.code = code;
  }

  /** The word written in targets. */
  public String code() {
    return code;
  }

  /** The path of a word; empty if there is none. */
  public static Optional<Path> parse(String code) {
    for (Path path : values()) {
      if (path.code.equals(code)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** The share of the way that is due by now; {@code NaN} if the path does not tell. */
  double expected(Way way) {
    return Double.NaN;
  }

  /** The point at the end if it goes on like this; {@code NaN} if the path does not tell. */
  double projected(Way way) {
    return Double.NaN;
  }
}
