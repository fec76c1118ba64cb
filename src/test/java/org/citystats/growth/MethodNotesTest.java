package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MethodNotesTest {

  @Test
  void everyMeasureHasAChapter() {
    assertThat(MethodNotes.markdown())
        .contains("### `YOY` Growth on the year before")
        .contains("### `CHANGE` Change on the year before")
        .contains("### `CAGR_5` Compound annual growth rate over 5 years")
        .contains("    (value / base)^(1 / 10) - 1, base = the same period 10 years before");
  }

  @Test
  void everyReasonForAMissingRateIsTold() {
    assertThat(MethodNotes.markdown()).contains("- `zero_base`: the base is zero.");
  }

  @Test
  void pageDoesNotDependOnTheLocale() {
    String page = MethodNotes.markdown();
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(MethodNotes.markdown()).isEqualTo(page);
    } finally {
      Locale.setDefault(usual);
    }
  }
}
