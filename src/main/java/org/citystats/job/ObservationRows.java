package org.citystats.job;

import java.util.List;
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
    List<Entry> entries = series.entries();
    identify(series, entries.size());
    for (Entry entry : entries) {
      date(series, entry);
      qualify(series, entry);
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

  private void identify(Series series, int times) {
    rows.column(Concepts.REF_AREA).repeat(series.key().area(), times);
    rows.column(Concepts.INDICATOR).repeat(panel.indicator(), times);
    rows.column(Concepts.BREAKDOWN).repeat(series.key().breakdown(), times);
    rows.column(Concepts.MEASURE).repeat(series.key().measure(), times);
    rows.column(Concepts.BASIS).repeat(series.key().basis().code(), times);
    rows.column(Concepts.UNIT_MEASURE).repeat(unit(panel.unit(), series.key().measure()), times);
  }

  private void date(Series series, Entry entry) {
    rows.column(Concepts.TIME_PERIOD)
        .add(series.period(entry.ordinal() - series.period(0).ordinal()).code());
    rows.column(Concepts.VINTAGE).add(entry.vintage());
  }

  private void qualify(Series series, Entry entry) {
    boolean missing = entry.absent() != WhyNot.NONE;
    byte status = missing ? (byte) (entry.status() | ObsStatus.MISSING) : entry.status();
    rows.column(Concepts.OBS_VALUE).add(entry.value());
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
