package org.citystats.formula;

import java.math.BigDecimal;

/** Round numbers: one digit followed by noughts. */
public final class RoundNumbers {

  private RoundNumbers() {}

  /**
   * The largest round number up to a figure, {@code d * 10^k} with {@code d} from 1 to 9.
   *
   * <ul>
   *   <li>Unit: that of the figure.
   *   <li>No figure: {@code NaN} for zero, figures below it and {@code NaN}.
   *   <li>Limits: exact; a figure that is round itself gives itself.
   * </ul>
   *
   * @see <a href="https://doi.org/10.1109/IEEESTD.2019.8766229">IEEE 754-2019, section 5.12.2</a>
   */
  public static double stepBelow(double figure) {
    if (!(figure > 0) || Double.isInfinite(figure)) {
      return Double.NaN;
    }
    BigDecimal decimal = BigDecimal.valueOf(figure).stripTrailingZeros();
    int digits = decimal.precision();
    long first = decimal.unscaledValue().toString().charAt(0) - '0';
    return BigDecimal.valueOf(first, decimal.scale() - digits + 1).doubleValue();
  }
}
