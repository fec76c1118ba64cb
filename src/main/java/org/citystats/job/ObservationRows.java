package org.citystats.job;

import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;
import org.citystats.panel.Entry;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;

/**
 * The rows of table {@code observations}: every vintage of a panel, with the cell it comes from.
 */
final class ObservationRows {

  private final Columns rows = new Columns(Tables.OBSERVATIONS);
  private final Panel panel;

  private ObservationRows(Panel panel) {
    this.panel = panel;
  }

  /** The observations of a panel, in the order of the table. */
  static Columns of(Panel panel) {
    ObservationRows made = new ObservationRows(panel);
    panel.series().forEach(made::add);
    return made.rows.sorted();
  }

  private void add(Series series) {
    String unit = unit(panel.unit(), series.key().measure());
    for (Entry entry : series.entries()) {
      identify(panel.indicator(), series, entry);
      qualify(unit, series, entry);
      place(entry.cell());
    }
  }

  /** Unit of a measure of an indicator: rates are ratios, changes of shares points. */
  static String unit(String base, String measure) {
    return switch (measure) {
      case "growth", "avg_growth" -> "ratio";
      case "change" -> base.equals("ratio") ? "pp" : base;
      case "rank" -> "rank";
      case "streak" -> "month";
      default -> base;
    };
  }

  private void identify(String indicator, Series series, Entry entry) {
    rows.column(Concepts.REF_AREA).add(series.key().area());
    rows.column(Concepts.INDICATOR).add(indicator);
    rows.column(Concepts.BREAKDOWN).add(series.key().breakdown());
    rows.column(Concepts.MEASURE).add(series.key().measure());
    rows.column(Concepts.BASIS).add(series.key().basis().code());
    rows.column(Concepts.TIME_PERIOD)
        .add(series.period(entry.ordinal() - series.period(0).ordinal()).code());
    rows.column(Concepts.VINTAGE).add(entry.vintage());
  }

  private void qualify(String unit, Series series, Entry entry) {
    boolean missing = entry.absent() != WhyNot.NONE;
    byte status = missing ? (byte) (entry.status() | ObsStatus.MISSING) : entry.status();
    rows.column(Concepts.OBS_VALUE).add(entry.value());
    rows.column(Concepts.UNIT_MEASURE).add(unit);
    rows.column(Concepts.OBS_STATUS).add(ObsStatus.letters(status));
    rows.column(Concepts.BOUND).add(entry.bound().code());
    rows.column(Concepts.VALUE_TEXT).add(entry.cell().text());
    rows.column(Concepts.IN_USE).add(series.uses(entry));
    rows.column(Concepts.WHY_NOT).add(entry.absent().code());
  }

  private void place(Entry.Cell cell) {
    rows.column(Concepts.SOURCE_FILE).add(cell.file());
    rows.column(Concepts.SOURCE_LINE).add(cell.line());
    rows.column(Concepts.SOURCE_COLUMN).add(cell.column());
  }
}
