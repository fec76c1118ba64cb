package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.Bound;
import org.citystats.model.WhyNot;

/**
 * For how many periods in a row the figure has been above that of the year before, or, as a
 * negative number, below it; the base is where the run began.
 */
record Streak() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "STREAK",
        "Periods in a row of rise or fall",
        "periods in a row in which the value is above (+) or below (-) that of the year before, up"
            + " to this one; base = the period from which the run counts; a run that reaches back"
            + " to the first period, a gap or a break is at least so long (bound)",
        "year, quarter or month; 0 for an unchanged value",
        Obstacles.OF_CHANGES,
        "Own; the reading of 'fell for n months in a row'");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.periods(subject);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Comparison pair = Comparison.yearsBefore(subject, 1);
    Run run = new Run();
    while (pair.next()) {
      WhyNot obstacle = pair.bound() == Bound.EXACT ? pair.obstacle() : WhyNot.BOUND;
      if (obstacle == WhyNot.NONE) {
        run.go(Double.compare(Rates.change(pair.value(), pair.base()), 0));
        figures
            .open(pair.position(), pair.position() - Math.max(1, Math.abs(run.length)))
            .value(run.length, pair.status(), pair.vintage())
            .bound(run.bound());
      } else {
        run.stop();
        pair.open(figures).none(obstacle);
      }
    }
  }

  /** A run so far. */
  private static final class Run {

    private int length;
    private boolean unknown = true;
    private boolean open;

    void go(int sign) {
      if (sign == 0 || sign != Integer.signum(length)) {
        length = sign;
        open = unknown;
      } else {
        length += sign;
      }
      unknown = false;
    }

    void stop() {
      length = 0;
      unknown = true;
    }

    Bound bound() {
      boolean firm = !open || length == 0;
      return firm ? Bound.EXACT : length > 0 ? Bound.AT_LEAST : Bound.AT_MOST;
    }
  }
}
