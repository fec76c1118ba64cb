package org.citystats.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalTextTest {

  @Test
  void decimalsAreWrittenAsTheyArePrinted() {
    assertThat(DecimalText.of(7175, 1)).isEqualTo("717.5");
    assertThat(DecimalText.of(-5, 2)).isEqualTo("-0.05");
    assertThat(DecimalText.of(0, 0)).isEqualTo("0");
    assertThat(DecimalText.of(0, 3)).isEqualTo("0.000");
    assertThat(DecimalText.of(12, -2)).isEqualTo("1200");
    assertThat(DecimalText.of(Long.MAX_VALUE, 18)).isEqualTo("9.223372036854775807");
    assertThat(DecimalText.of(Long.MIN_VALUE, 0)).isEqualTo("-9223372036854775808");
  }

  @Test
  void everyDecimalIsWrittenLikeTheExactOne() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);

    for (int round = 0; round < 20_000; round++) {
      long digits = random.nextLong() >> random.nextInt(64);
      int decimals = random.nextInt(-3, 25);

      assertThat(DecimalText.of(digits, decimals))
          .as("seed %d", seed)
          .isEqualTo(BigDecimal.valueOf(digits, decimals).toPlainString());
    }
  }
}
