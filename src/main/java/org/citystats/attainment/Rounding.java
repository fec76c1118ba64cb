package org.citystats.attainment;

import java.math.BigDecimal;
import org.citystats.panel.Entry;

/** How far a printed figure may be from the true one, because it is rounded. */
final class Rounding {

  private Rounding() {}

  /** Half a unit of the last printed decimal, in base units; 0 if the text is no number. */
  static double of(Entry entry) {
    double printed = number(entry.cell().text());
    double scale = printed == 0 ? 0.01 : Math.abs(entry.value() / printed);
    return Double.isNaN(scale) ? 0 : 0.5 * StrictMath.pow(10, -entry.cell().decimals()) * scale;
  }

  /** Half a unit of the last printed decimal as a share of the figure. */
  static double share(Entry entry) {
    return entry.value() == 0 ? 0 : of(entry) / Math.abs(entry.value());
  }

  private static double number(String text) {
    String digits = text.replaceAll("[^0-9.-]", "");
    boolean plain = digits.matches("-?[0-9]+(\\.[0-9]+)?");
    return plain ? new BigDecimal(digits).doubleValue() : Double.NaN;
  }
}
