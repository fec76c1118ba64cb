package org.citystats.growth;

import java.util.Optional;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;

/**
 * The points that a part adds to the growth of its total, or an area to that of the area it belongs
 * to; of indicators whose parts add up.
 */
record Contribution() implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "CONTRIBUTION",
        "Contribution to the growth of the whole",
        "(value - base) / base of the whole, base = the same period of the year before; all from"
            + " one vintage",
        "pp (0.012 = 1.2 points)",
        Obstacles.both(
            Obstacles.OF_CHANGES,
            Obstacles.told(WhyNot.NO_WHOLE, WhyNot.ZERO_BASE, WhyNot.NEGATIVE_BASE)),
        "Eurostat, Handbook on quarterly national accounts (2013), contributions to growth");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    Optional<String> unit = Units.relative(subject, Unit.POINTS);
    return unit.filter(points -> new Whole(subject).exists());
  }

  @Override
  public void of(Subject subject, Figures figures) {
    int lag = subject.perYear();
    Series series = subject.series();
    Whole whole = new Whole(subject);
    Comparison pair = Comparison.yearsBefore(subject, 1);
    while (pair.next()) {
      PartOfGrowth part = PartOfGrowth.of(series, whole.at(pair.position()), pair.position(), lag);
      if (part.obstacle() == WhyNot.NONE) {
        pair.open(figures)
            .value(part.figure(), part.status(), part.vintage())
            .rounded(part.low(), part.high());
      } else {
        pair.open(figures).none(part.obstacle());
      }
    }
  }
}
