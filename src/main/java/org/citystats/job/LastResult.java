package org.citystats.job;

import java.util.ArrayList;
import java.util.List;
import org.citystats.attainment.Ask;
import org.citystats.model.Period;
import org.citystats.panel.Entry;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;
import org.citystats.panel.Statement;
import org.citystats.panel.Vintages;

/** What is stated of the year before a target ends: what its ambition is held against. */
final class LastResult {

  private LastResult() {}

  /** The levels stated for the year before a target ends; none for what it is compared with. */
  static List<Statement> of(Ask ask, Panel panel, String asOf) {
    List<Statement> stated = new ArrayList<>();
    if (ask.role() != Ask.Role.OWN) {
      return stated;
    }
    Period last = Period.year(ask.what().period().endYear() - 1);
    for (Series series : panel.of(ask.what().area())) {
      boolean level = series.key().measure().equals(SeriesKey.LEVEL);
      boolean same = series.key().breakdown().equals(ask.what().breakdown());
      if (level && same && series.key().cadence().equals(last.cadence())) {
        for (Entry entry : series.entries()) {
          if (entry.ordinal() == last.ordinal() && Vintages.known(entry.vintage(), asOf)) {
            stated.add(new Statement(panel.indicator(), panel.unit(), series.key(), last, entry));
          }
        }
      }
    }
    return stated;
  }
}
