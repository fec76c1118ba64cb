package org.citystats.growth;

import java.util.Optional;
import org.citystats.formula.Rates;
import org.citystats.model.WhyNot;

/**
 * The mean of the last yearly changes, each against the year before; all of them must be there.
 *
 * @param years how many changes
 */
record AverageChange(int years) implements GrowthMeasure {

  @Override
  public MethodNote note() {
    return new MethodNote(
        "AVG_CHANGE_" + years,
        "Average of the last " + years + " yearly changes",
        "(value - base) / "
            + years
            + ", base = the same period "
            + years
            + " years before; every year between has a value",
        "the unit of the indicator a year; pp for shares and rates",
        Obstacles.OF_CHANGES,
        "Federal Statistical Office of Germany, Sustainable Development in Germany, status of"
            + " indicators: average development of the last years");
  }

  @Override
  public Optional<String> unit(Subject subject) {
    return Units.changeOf(subject);
  }

  @Override
  public void of(Subject subject, Figures figures) {
    Window window = new Window(subject, years + 1);
    while (window.next()) {
      if (window.obstacle() == WhyNot.NONE) {
        double[] values = window.values();
        double mean = Rates.change(values[years], values[0]) / years;
        double slack = (window.slack(years) + window.slack(0)) / years;
        window.value(mean, window.open(figures)).rounded(mean - slack, mean + slack);
      } else {
        window.open(figures).none(window.obstacle());
      }
    }
  }

  @Override
  public Optional<GrowthMeasure> with(int number) {
    return number < 1 ? Optional.empty() : Optional.of(new AverageChange(number));
  }
}
