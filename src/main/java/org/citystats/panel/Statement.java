package org.citystats.panel;

import java.io.Serializable;
import org.citystats.model.Period;

/**
 * One figure by itself, with everything that names it: what a source says.
 *
 * @param indicator code of the indicator
 * @param unit base unit of the indicator
 * @param key the series it belongs to
 * @param period its period
 * @param entry the figure
 */
public record Statement(String indicator, String unit, SeriesKey key, Period period, Entry entry)
    implements Serializable {

  /** Whether it is a plain value: a level, neither bounded nor absent. */
  public boolean isLevel() {
    return key.isLevel() && !Double.isNaN(entry.value());
  }

  /** File and line, for sentences. */
  public String place() {
    return entry.cell().file() + ", line " + entry.cell().line();
  }
}
