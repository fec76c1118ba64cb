package org.citystats.report.format;

import java.math.BigDecimal;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Language;
import org.citystats.report.content.Rounding;

/**
 * From figures to numerals, for all formats.
 *
 * <ul>
 *   <li>Rates and shares are shown in per cent, their differences in percentage points: computed
 *       ones with one decimal, columns of small ones with up to three, published ones with one at
 *       most.
 *   <li>Money is shown in billions (Chinese: 亿), smaller sums in millions (万), small ones plainly.
 *   <li>Everything else is shown plainly with thousands separators.
 * </ul>
 */
final class Numerals {

  private final Language language;

  Numerals(Language language) {
    this.language = language;
  }

  /** The numeral of a figure that has a value. */
  Numeral of(Figure figure) {
    BigDecimal value = Decimals.of(figure.value());
    return switch (figure.unit()) {
      case Figure.RATIO -> rate(value.movePointRight(2), figure, UnitShown.mark("%"));
      case Figure.POINTS -> rate(value.movePointRight(2), figure, points());
      case Figure.TIMES -> new Numeral(value, 2, times(), figure.sign());
      default -> quantity(value, figure);
    };
  }

  private UnitShown points() {
    return language == Language.EN
        ? new UnitShown("", " percentage points", " percentage points", " pp", "pp")
        : UnitShown.mark("个百分点");
  }

  private UnitShown times() {
    return language == Language.EN
        ? new UnitShown("", " times", " times", "", "times")
        : new UnitShown("", "倍", "倍", "", "倍");
  }

  private static Numeral rate(BigDecimal scaled, Figure figure, UnitShown unit) {
    int decimals =
        switch (figure.precision()) {
          case AS_PRINTED -> asPrinted(scaled);
          case COMPUTED -> 1;
          case FINE -> Rounding.beside(figure.magnitude()).decimals();
        };
    return new Numeral(scaled, decimals, unit, figure.sign());
  }

  /** One decimal at most, and always where more of them were rounded: 2.95 is 3.0 and not 3. */
  private static int asPrinted(BigDecimal scaled) {
    boolean exact = Decimals.rounded(scaled, 1).compareTo(scaled) == 0;
    return exact ? Decimals.needed(scaled, 1) : 1;
  }

  private Numeral quantity(BigDecimal value, Figure figure) {
    double largest = Math.max(Math.abs(figure.value()), figure.magnitude());
    Scale scale = Scale.of(figure.unit(), largest, language);
    BigDecimal scaled = value.movePointLeft(scale.powerOfTen());
    int most = mostDecimals(Math.abs(largest) / Math.pow(10, scale.powerOfTen()), scale);
    boolean exact = figure.sign().isEmpty();
    boolean aligned = figure.magnitude() > 0 && scale.powerOfTen() > 0 && exact;
    int decimals = aligned ? most : Decimals.needed(scaled, most);
    return new Numeral(scaled, decimals, scale.unit(), figure.sign());
  }

  private int mostDecimals(double size, Scale scale) {
    if (scale.powerOfTen() > 0) {
      return size >= (language == Language.EN ? 10 : 100) ? 1 : 2;
    }
    return size >= 1000 ? 0 : size >= 10 ? 1 : 2;
  }
}
