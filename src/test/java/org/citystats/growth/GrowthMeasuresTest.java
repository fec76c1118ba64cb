package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.citystats.panel.Observed;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthMeasuresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"YOY", "CAGR_3", "INDEX_2015", "CAGR_SINCE_2010", "TREND_7", "THEIL_SEN_4"})
  void measureIsFoundByItsCode(String code) {
    assertThat(GrowthMeasures.find(code)).map(measure -> measure.note().code()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YOX", "YOY_3", "CAGR_0", "TREND_1", "INDEX_12", "AVG_CHANGE_0", ""})
  void wordsThatAreNoMeasureAreNotFound(String code) {
    assertThat(GrowthMeasures.find(code)).isEmpty();
  }

  @Test
  void onlyWhatIsAskedForIsComputed() {
    Columns rows =
        new Growth(GrowthMeasures.of(List.of("YOY", "INDEX_2016")), Surroundings.UNKNOWN)
            .of(Observed.of("gdp", "CNY").year(2016, 100).year(2017, 110).panel());

    assertThat(codes(rows)).containsExactly("INDEX_2016", "YOY");
  }

  @Test
  void everyMeasureIsAskedForByOneWord() {
    assertThat(GrowthMeasures.of(List.of("all"))).isEqualTo(GrowthMeasures.ALL);
    assertThat(GrowthMeasures.of(List.of())).isEqualTo(GrowthMeasures.USUAL);
  }

  @Test
  void tenThousandMonthsAreWalkedInOneGo() {
    Observed months = Observed.of("jobs", "person");
    for (int month = 0; month < 10_000; month++) {
      int year = 1500 + month / 12;
      months.period("%d-%02d".formatted(year, month % 12 + 1), 1000 + month % 97);
    }

    Columns rows = new Growth(GrowthMeasures.ALL, Surroundings.UNKNOWN).of(months.panel());

    assertThat(codes(rows)).contains("YOY", "CAGR_10", "THEIL_SEN_10", "RECORD_HIGH");
    assertThat(rows.size()).isGreaterThan(150_000);
  }

  private static Set<String> codes(Columns rows) {
    Set<String> codes = new TreeSet<>();
    for (int row = 0; row < rows.size(); row++) {
      codes.add(rows.text(row, Concepts.MEASURE));
    }
    return codes;
  }
}
