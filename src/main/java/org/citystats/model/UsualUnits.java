package org.citystats.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Unit words that mean the same everywhere and are no {@link Multiples}; they hold where a project
 * has no list of units. What a word counts that means households here and enterprises there stays
 * that word.
 */
public final class UsualUnits {

  /** All of them. */
  public static final List<Unit> ALL =
      List.of(
          hundredths("%"),
          hundredths("％"),
          hundredths("percent"),
          hundredths("Percent"),
          hundredths("per cent"),
          hundredths("Per cent"),
          hundredths("percentage"),
          hundredths("Percentage"),
          hundredths("Prozent"),
          hundredths("PERCENT"),
          hundredths("PC"),
          new Unit("‰", Indicator.RATIO, BigDecimal.ONE, BigDecimal.valueOf(1000)),
          times("人次", "person_time", 1),
          times("万人次", "person_time", 10_000),
          times("户", "户", 1),
          times("万户", "户", 10_000),
          times("亿斤", "t", 50_000),
          times("上年=100", Unit.PREVIOUS_YEAR, 1),
          times("上年＝100", Unit.PREVIOUS_YEAR, 1),
          times("上年同期=100", Unit.PREVIOUS_YEAR, 1),
          times("上年同月=100", Unit.PREVIOUS_YEAR, 1),
          times("previous year=100", Unit.PREVIOUS_YEAR, 1),
          times("preceding year=100", Unit.PREVIOUS_YEAR, 1),
          times("Vorjahr=100", Unit.PREVIOUS_YEAR, 1),
          acres("亩", 1),
          acres("万亩", 10_000));

  private UsualUnits() {}

  private static Unit hundredths(String word) {
    return new Unit(word, Indicator.RATIO, BigDecimal.ONE, BigDecimal.valueOf(100));
  }

  /** Fifteen of them are a hectare. */
  private static Unit acres(String word, long factor) {
    return new Unit(word, "ha", BigDecimal.valueOf(factor), BigDecimal.valueOf(15));
  }

  private static Unit times(String word, String base, long factor) {
    return new Unit(word, base, BigDecimal.valueOf(factor), BigDecimal.ONE);
  }
}
