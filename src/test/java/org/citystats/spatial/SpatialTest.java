package org.citystats.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Area;
import org.citystats.model.Lineage;
import org.citystats.panel.Observed;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;

class SpatialTest {

  private final Observed gdp = Observed.of("gdp", "CNY");

  @Test
  void oneDistrictHasNoSpread() {
    Columns rows = spread(gdp.area("a").year(2018, 5));

    assertThat(reason(rows, "GINI", "2018")).isEqualTo("too_few_parts");
  }

  @Test
  void valueBelowZeroHasNoLogarithmsAndNoShares() {
    Columns rows = spread(gdp.area("a").year(2018, 5).area("b").year(2018, -1));

    assertThat(reason(rows, "THEIL_T", "2018")).isEqualTo("not_positive");
  }

  @Test
  void weightedSpreadNeedsAWeightOfEveryDistrict() {
    Columns rows = spread(gdp.area("a").year(2018, 5).area("b").year(2018, 7));

    assertThat(reason(rows, "CV_WEIGHTED", "2018")).isEqualTo("no_weight");
    assertThat(reason(rows, "CV", "2018")).isEmpty();
  }

  @Test
  void districtsThatDrawNearerConverge() {
    gdp.area("a").year(2013, 1).year(2018, 4);
    gdp.area("b").year(2013, 10).year(2018, 11);
    gdp.area("c").year(2013, 5).year(2018, 8);

    Columns rows = spread(gdp);

    assertThat(value(rows, "SIGMA_5", "2018")).isNegative();
    assertThat(value(rows, "BETA_5", "2018")).isNegative();
  }

  @Test
  void convergenceLeavesOutDistrictsWhoseBoundaryMoved() {
    gdp.area("b").year(2013, 10).year(2018, 11);
    gdp.area("c").year(2013, 5).year(2018, 8);
    gdp.area("a").year(2013, 1).year(2018, 4).broken("boundary", "2016");

    Columns rows = spread(gdp);

    assertThat(reason(rows, "BETA_5", "2018")).isEqualTo("too_few_parts");
    assertThat(rows.whole(find(rows, "SIGMA_5", "2018"), Concepts.PARTS)).isEqualTo(2);
  }

  @Test
  void quotientOfOneIsTheShareOfAllDistricts() {
    gdp.area("a").year(2018, 10).area("b").year(2018, 30);
    gdp.breakdown("industry=farming").area("a").year(2018, 4).area("b").year(2018, 6);

    Columns rows = spread(gdp);

    assertThat(value(rows, "LOCATION_QUOTIENT", "2018")).isCloseTo(1.6, within(1e-12));
  }

  @Test
  void overlappingAreasAreNoDistricts() {
    gdp.area("a").year(2018, 5).area("b").year(2018, 7).area("zone").year(2018, 6);

    Columns rows = spread(gdp);

    assertThat(rows.whole(find(rows, "GINI", "2018"), Concepts.PARTS)).isEqualTo(2);
  }

  private static Columns spread(Observed observed) {
    List<Area> areas =
        List.of(area("a", true), area("b", true), area("c", true), area("zone", false));
    return new Spatial()
        .of(new Scene(observed.panel(), new Lineage(areas), true, Optional.empty()));
  }

  private static Area area(String code, boolean adds) {
    return new Area(code, code, "", "", "city", 0, 9999, code, List.of(), adds);
  }

  private static String reason(Columns rows, String measure, String year) {
    return rows.text(find(rows, measure, year), Concepts.WHY_NOT);
  }

  private static double value(Columns rows, String measure, String year) {
    return rows.number(find(rows, measure, year), Concepts.SPREAD);
  }

  private static int find(Columns rows, String measure, String year) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.MEASURE).equals(measure)
          && rows.text(row, Concepts.TIME_PERIOD).equals(year)) {
        return row;
      }
    }
    throw new AssertionError(measure + " in " + year);
  }
}
