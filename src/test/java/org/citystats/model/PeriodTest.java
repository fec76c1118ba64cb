package org.citystats.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest(name = "{0} is written {1} and ends in {2}")
  @CsvSource({
    "2019, 2019, 2019",
    "2019-Q1, 2019-Q1, 2019",
    "2019-03, 2019-03, 2019",
    "2019-12, 2019-12, 2019",
    "2019-01/2019-06, 2019-01/2019-06, 2019",
    "2018-H1, 2018-01/2018-06, 2018",
    "2017-Q1/2017-Q3, 2017-01/2017-09, 2017",
    "2019-01/2019-12, 2019, 2019",
    "2018/19, 2018/19, 2018",
    "1999/00, 1999/00, 1999",
    "2016/2020, 2016/2020, 2020",
    "2016/2016, 2016, 2016"
  })
  void aCodeIsReadAndWritten(String read, String written, int endYear) {
    Period period = Period.parse(read).orElseThrow();

    assertThat(period.code()).isEqualTo(written);
    assertThat(period.endYear()).isEqualTo(endYear);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "19",
        "2019-13",
        "2019-00",
        "2019-Q5",
        "2018/20",
        "2020/2016",
        "2019-02/2019-06"
      })
  void whatIsNoPeriodIsNotRead(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void theSameMonthsOfTheYearBeforeAreTwelvePositionsAway() {
    Period half = Period.yearToDate(2019, 6);

    assertThat(half.minus(half.cadence().perYear()).code()).isEqualTo("2018-01/2018-06");
  }

  @Test
  void statusLettersAreASetInFixedOrder() {
    byte both = ObsStatus.parse("EB").orElseThrow();

    assertThat(ObsStatus.letters(both)).isEqualTo("BE");
    assertThat(ObsStatus.letters(ObsStatus.derived(both, ObsStatus.PROVISIONAL))).isEqualTo("EP");
  }
}
