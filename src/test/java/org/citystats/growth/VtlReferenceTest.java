package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Area;
import org.citystats.model.Lineage;
import org.citystats.model.WhyNot;
import org.citystats.panel.Observed;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.testing.SharedTable;
import org.junit.jupiter.api.Test;

/**
 * Flows, stocks and shares against Trevas 1.10.0, whose running total of a missing flow is not
 * followed; and a panel that COINr 1.1.14 fills forward, which growth must not.
 */
class VtlReferenceTest {

  @Test
  void changesAreTheFlowsOfAStock() {
    Columns rows = growth(observed("flow_input.csv"), "CHANGE", Surroundings.UNKNOWN);

    for (List<String> row : body("goldens/vtl-trevas/stock_to_flow_expected.csv")) {
      if (!row.get(2).isEmpty() && follows(row.get(0), row.get(1))) {
        close(find(rows, row.get(0), row.get(1)), row.get(2));
      }
    }
  }

  /**
   * Trevas counts the first figure as a flow and bridges what is missing; a change does neither.
   */
  private static boolean follows(String area, String year) {
    return area.equals("A") ? List.of("2019", "2022").contains(year) : year.equals("2022");
  }

  @Test
  void changesRestOnTheValueOfTheYearBefore() {
    Columns rows = growth(observed("analytic_input.csv"), "CHANGE", Surroundings.UNKNOWN);

    for (List<String> row : body("goldens/vtl-trevas/lag_expected.csv")) {
      if (row.get(3).isEmpty()) {
        assertThat(find(rows, row.get(0), row.get(1))).as(row.get(0)).isNaN();
      } else {
        double change = Double.parseDouble(row.get(2)) - Double.parseDouble(row.get(3));
        assertThat(find(rows, row.get(0), row.get(1))).isCloseTo(change, within(1e-8));
      }
    }
  }

  @Test
  void whatDistrictsLeaveOpenOfTheGrowthOfTheirCityIsNeverFilledWithZero() {
    Columns rows =
        growth(
            districts(),
            "CONTRIBUTION_RESIDUAL",
            new Surroundings(
                new Lineage(areas("CITY", "D1", "D2", "D3")), true, java.util.Optional.empty()));

    double base = Double.NaN;
    double before = Double.NaN;
    for (List<String> row : body("goldens/vtl-trevas/hierarchy_check_by_hand_expected.csv")) {
      double open = row.get(4).isEmpty() ? Double.NaN : Double.parseDouble(row.get(4));
      double expected = (open - before) / base;
      double found = find(rows, "CITY", row.get(0));
      if (Double.isNaN(expected)) {
        assertThat(found).as(row.get(0)).isNaN();
      } else {
        assertThat(found).as(row.get(0)).isCloseTo(expected, within(1e-8));
      }
      before = open;
      base = Double.parseDouble(row.get(1));
    }
  }

  @Test
  void missingFlowHasNoRunningTotal() {
    Columns rows = growth(observed("flow_input.csv"), "RUNNING_TOTAL", Surroundings.UNKNOWN);

    for (List<String> row : body("goldens/vtl-trevas/flow_to_stock_expected.csv")) {
      boolean trap = row.get(0).equals("A") && row.get(1).equals("2020");
      if (trap) {
        assertThat(find(rows, row.get(0), row.get(1))).isNaN();
      } else if (!row.get(2).isEmpty()) {
        close(find(rows, row.get(0), row.get(1)), row.get(2));
      }
    }
  }

  @Test
  void sharesAreThoseOfTheWhole() {
    Observed cities = observed("analytic_input.csv");
    cities.area("all").year(2022, 320).year(2023, 100);
    List<Area> areas = areas("all", "A", "B", "C", "D", "E");
    Columns rows =
        growth(
            cities,
            "SHARE",
            new Surroundings(new Lineage(areas), true, java.util.Optional.empty()));

    for (List<String> row : body("goldens/vtl-trevas/ratio_to_report_expected.csv")) {
      if (row.get(2).isEmpty() || row.get(3).isEmpty()) {
        assertThat(find(rows, row.get(0), row.get(1))).isNaN();
      } else {
        close(find(rows, row.get(0), row.get(1)), row.get(3));
      }
    }
  }

  @Test
  void missingYearIsNeverFilledForward() {
    Observed panel = Observed.of("x", "CNY");
    for (List<String> row : body("goldens/coinr/impute_panel_small.csv")) {
      panel.area(row.get(1));
      if (row.get(2).isEmpty()) {
        panel.year(Integer.parseInt(row.get(0)), WhyNot.NO_VALUE);
      } else {
        panel.year(Integer.parseInt(row.get(0)), Double.parseDouble(row.get(2)));
      }
    }

    Columns rows = growth(panel, "YOY", Surroundings.UNKNOWN);

    for (int row = 0; row < rows.size(); row++) {
      assertThat(rows.text(row, Concepts.WHY_NOT)).isIn("no_value", "no_base", "gap");
    }
  }

  private static List<Area> areas(String whole, String... parts) {
    List<Area> areas = new ArrayList<>();
    for (String part : parts) {
      areas.add(new Area(part, part, "", "", whole, 0, 9999, part, List.of(), true));
    }
    return areas;
  }

  private static List<List<String>> body(String file) {
    List<List<String>> rows = SharedTable.rows(file);
    return rows.subList(1, rows.size());
  }

  private static Observed observed(String file) {
    Observed observed = Observed.of("flow", "CNY");
    for (List<String> row : body("goldens/vtl-trevas/" + file)) {
      observed.area(row.get(0));
      if (row.get(2).isEmpty()) {
        observed.year(Integer.parseInt(row.get(1)), WhyNot.NO_VALUE);
      } else {
        observed.year(Integer.parseInt(row.get(1)), Double.parseDouble(row.get(2)));
      }
    }
    return observed;
  }

  private static Observed districts() {
    Observed observed = Observed.of("stock", "CNY");
    for (List<String> row : body("goldens/vtl-trevas/hierarchy_input.csv")) {
      int year = Integer.parseInt(row.get(0));
      observed.area(row.get(1));
      if (row.get(2).isEmpty()) {
        observed.year(year, WhyNot.NO_VALUE);
      } else {
        observed.year(year, Double.parseDouble(row.get(2)));
      }
    }
    return observed;
  }

  private static Columns growth(Observed observed, String measure, Surroundings around) {
    return new Growth(GrowthMeasures.of(List.of(measure)), around).of(observed.panel());
  }

  private static double find(Columns rows, String area, String year) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.REF_AREA).equals(area)
          && rows.text(row, Concepts.TIME_PERIOD).equals(year)) {
        return rows.number(row, Concepts.GROWTH);
      }
    }
    return Double.NaN;
  }

  private static void close(double found, String expected) {
    double value = Double.parseDouble(expected);
    assertThat(found).isCloseTo(value, within(1e-8 + 1e-8 * Math.abs(value)));
  }
}
