package org.citystats.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.citystats.model.Fault;
import org.citystats.panel.Observed;
import org.junit.jupiter.api.Test;

class SeriesRemarksTest {

  private final Observed gdp = Observed.of("gdp", "CNY");

  @Test
  void aSlippedCommaInACalmSeriesIsToldWithItsCell() {
    gdp.year(2014, 100.0).year(2015, 104.0).year(2016, 109.0).year(2017, 1130.0);

    assertThat(SeriesRemarks.of(gdp.year(2018, 118.0).year(2019, 122.0).panel()))
        .extracting(Fault::code, Fault::times, Fault::reason)
        .containsExactly(
            tuple(
                "unit_jump",
                2L,
                "a.csv, line 5, column 3: gdp of 220100 is about 10 times more than the figure of"
                    + " 2016; did the unit change?"));
  }

  @Test
  void aSeriesThatGrowsInLeapsMayGrowTenfold() {
    gdp.year(2014, 1.0).year(2015, 3.0).year(2016, 30.0).year(2017, 41.0);

    assertThat(SeriesRemarks.of(gdp.year(2018, 90.0).year(2019, 91.0).panel())).isEmpty();
  }

  @Test
  void aShortSeriesDoesNotTellWhetherItIsCalm() {
    assertThat(SeriesRemarks.of(gdp.year(2014, 1.0).year(2015, 10.0).panel())).isEmpty();
  }

  @Test
  void aLeapByTenThousandIsToldInAnySeries() {
    assertThat(SeriesRemarks.of(gdp.year(2014, 1.0).year(2015, 11_000.0).panel()))
        .extracting(Fault::code)
        .containsExactly("unit_jump");
  }
}
