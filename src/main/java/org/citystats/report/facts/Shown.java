package org.citystats.report.facts;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.citystats.model.Period;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;

/**
 * The rows of large tables about the areas of a report.
 *
 * @param tables the published tables
 * @param focus what the report is about
 */
record Shown(PublishedTables tables, Focus focus) {

  /** The rows about the area of the report, in every period. */
  Columns area(Table table) {
    return tables.rows(table, Selection.ALL.where(Concepts.REF_AREA, focus.headline().area()));
  }

  /** The rows about its districts and their parent, in the period and the year before. */
  Columns others(Table table) {
    Set<String> areas = new TreeSet<>(focus.districts());
    areas.add(focus.headline().parent());
    areas.remove(focus.headline().area());
    Selection rows =
        Selection.ALL
            .where(Concepts.REF_AREA, areas.toArray(String[]::new))
            .where(Concepts.TIME_PERIOD, periods());
    return tables.rows(table, rows);
  }

  private String[] periods() {
    String period = focus.headline().period();
    Optional<Period> before = Period.parse(period).map(own -> own.minus(own.cadence().perYear()));
    return before.map(own -> new String[] {own.code(), period}).orElse(new String[] {period});
  }
}
