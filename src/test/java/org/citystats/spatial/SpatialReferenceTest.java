package org.citystats.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.citystats.formula.Inequality;
import org.citystats.formula.Shift;
import org.citystats.model.Area;
import org.citystats.model.Lineage;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.testing.SharedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Spatial statistics of 36 districts of 8 cities against values computed by PySAL inequality and
 * the R package REAT.
 */
class SpatialReferenceTest {

  private static final String FOLDER = "goldens/spatial/";

  private final Map<String, Double> gva = new LinkedHashMap<>();
  private final Map<String, Double> people = new LinkedHashMap<>();
  private final TreeSet<String> districts = new TreeSet<>();
  private final TreeSet<String> cities = new TreeSet<>();
  private final List<String> industries = new ArrayList<>();

  @BeforeEach
  void read() {
    for (List<String> row : body("input_district_gva.csv")) {
      cities.add(row.get(1));
      districts.add(row.get(2));
      gva.put(row.get(0) + row.get(2) + row.get(3), Double.valueOf(row.get(4)));
      if (!row.get(5).isEmpty()) {
        people.put(row.get(0) + row.get(2), Double.valueOf(row.get(5)));
      }
      if (!industries.contains(row.get(3))) {
        industries.add(row.get(3));
      }
    }
  }

  private static List<List<String>> body(String file) {
    List<List<String>> rows = SharedTable.rows(FOLDER + file);
    return rows.subList(1, rows.size());
  }

  @Test
  void tableAgreesWithPysalOnTheilAndGini() {
    Columns rows = new Spatial().of(scene(perHead(), false));

    for (List<String> row : body("pysal_inequality_expected.csv")) {
      String code =
          switch (row.get(2)) {
            case "theil_t" -> "THEIL_T_ALL";
            case "theil_t_between_cities" -> "THEIL_T_BETWEEN";
            case "theil_t_within_cities" -> "THEIL_T_WITHIN";
            default -> "";
          };
      if (row.get(1).equals("gdp_per_capita") && !code.isEmpty()) {
        close(find(rows, "ALL", row.get(0), code), row.get(3));
      }
      if (row.get(1).equals("gdp_per_capita") && row.get(2).equals("gini")) {
        close(Inequality.gini(values(row.get(0), true)), row.get(3));
      }
      if (row.get(1).equals("gdp_total") && row.get(2).equals("gini")) {
        close(Inequality.gini(values(row.get(0), false)), row.get(3));
      }
      if (row.get(1).equals("gdp_total") && row.get(2).equals("theil_t")) {
        close(Inequality.theil(values(row.get(0), false)), row.get(3));
      }
    }
  }

  @Test
  void formulasAgreeWithReat() {
    for (List<String> row : body("reat_dispersion_expected.csv")) {
      String year = row.get(0);
      double[] heads = values(year, true);
      double[] weights = districts.stream().mapToDouble(area -> people.get(year + area)).toArray();
      double found =
          switch (row.get(1)) {
            case "gini" -> Inequality.gini(heads);
            case "cv_population" -> Inequality.variation(heads);
            case "williamson_weighted_mean" -> Inequality.weightedVariation(heads, weights);
            case "hoover_gdp_vs_population" -> Inequality.hoover(values(year, false), weights);
            case "mean_log_deviation" -> Inequality.meanLogDeviation(heads);
            case "sd_log_population" -> Inequality.deviationOfLogs(heads);
            default -> Double.NaN;
          };
      if (!Double.isNaN(found)) {
        close(found, row.get(2));
      }
    }
  }

  @Test
  void weightedDispersionOfTheTableIsThatOfReat() {
    Columns rows = new Spatial().of(new Scene(totals("C"), flat(), true, Optional.of(weights())));

    for (List<String> row : body("reat_dispersion_expected.csv")) {
      String code =
          switch (row.get(1)) {
            case "williamson_weighted_mean" -> "CV_WEIGHTED";
            case "hoover_gdp_vs_population" -> "HOOVER";
            default -> "";
          };
      if (!code.isEmpty()) {
        close(find(rows, "ALL", row.get(0), code), row.get(2));
      }
    }
  }

  @Test
  void shiftSharesAgreeWithReat() {
    for (List<String> row : body("reat_shiftshare_expected.csv")) {
      String reference = row.get(1).equals("ALL") ? "C" : row.get(1);
      Shift shift =
          Shift.of(
              new double[][] {table("2018", row.get(0)), table("2024", row.get(0))},
              new double[][] {table("2018", reference), table("2024", reference)});
      double found =
          switch (row.get(3)) {
            case "National share" -> shift.national();
            case "Industrial mix" -> shift.mix();
            case "Regional share" -> row.get(2).equals("Dunn") ? shift.regional() : shift.esteban();
            case "Allocation effect" -> shift.allocation();
            default -> Double.NaN;
          };
      if (!Double.isNaN(found)) {
        close(found, row.get(4));
      }
    }
  }

  @Test
  void shiftsOfSingleIndustriesAgreeWithReat() {
    for (List<String> row : body("reat_shiftshare_by_industry_expected.csv")) {
      String reference = row.get(1).equals("ALL") ? "C" : row.get(1);
      int industry = industries.indexOf(row.get(2));
      double[][] region = single(row.get(0), industry);
      Shift shift = Shift.of(region, single(reference, industry));
      double found =
          switch (row.get(3)) {
            case "Growth (t1-t)" -> region[1][0] - region[0][0];
            case "National share" -> shift.national() + shift.mix();
            default -> shift.regional();
          };
      close(found, row.get(4));
    }
  }

  private double[][] single(String region, int industry) {
    return new double[][] {{table("2018", region)[industry]}, {table("2024", region)[industry]}};
  }

  @Test
  void shiftSharesOfTheTableAddUpToTheGrowthOfEachCity() {
    Columns rows =
        new Spatial(List.of(new ShiftShare(ShiftShare.Form.STATIC, 6)))
            .of(new Scene(byIndustry(), flat(), true, Optional.empty()));

    for (String district : districts) {
      double sum = 0;
      for (String part : List.of("NATIONAL", "MIX", "REGIONAL")) {
        sum += find(rows, district, "2024", "SHIFT_6_" + part);
      }
      double grown = sum(table("2024", district)) - sum(table("2018", district));
      assertThat(sum).isCloseTo(grown, within(1e-8));
    }
  }

  @Test
  void yearlyShiftsAddUpToTheSameGrowthByAnotherMix() {
    Columns rows =
        new Spatial(List.of(new ShiftShare(ShiftShare.Form.DYNAMIC, 6)))
            .of(new Scene(byIndustry(), flat(), true, Optional.empty()));
    String district = districts.first();
    Shift yearly = Shift.NONE;
    for (int year = 2018; year < 2024; year++) {
      yearly =
          yearly.plus(
              Shift.of(
                  new double[][] {
                    table(Integer.toString(year), district),
                    table(Integer.toString(year + 1), district)
                  },
                  new double[][] {
                    table(Integer.toString(year), "C"), table(Integer.toString(year + 1), "C")
                  }));
    }

    assertThat(find(rows, district, "2024", "DYNAMIC_SHIFT_6_MIX"))
        .isCloseTo(yearly.mix(), within(1e-9));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private double[] table(String year, String region) {
    return industries.stream()
        .mapToDouble(
            industry ->
                districts.stream()
                    .filter(district -> district.startsWith(region))
                    .mapToDouble(district -> gva.get(year + district + industry))
                    .sum())
        .toArray();
  }

  private double[] values(String year, boolean perHead) {
    return districts.stream()
        .mapToDouble(area -> sum(table(year, area)) / (perHead ? people.get(year + area) : 1))
        .toArray();
  }

  private Panel perHead() {
    Observed heads = Observed.of("gdp_per_capita", "CNY");
    for (String district : districts) {
      for (int year = 2018; year <= 2024; year++) {
        double people10 = people.get(year + district);
        heads.area(district).year(year, sum(table(Integer.toString(year), district)) / people10);
      }
    }
    return heads.panel();
  }

  private Panel totals(String start) {
    Observed totals = Observed.of("gdp", "CNY");
    for (String district : districts) {
      for (int year = 2018; year <= 2024 && district.startsWith(start); year++) {
        totals.area(district).year(year, sum(table(Integer.toString(year), district)));
      }
    }
    return totals.panel();
  }

  private Panel byIndustry() {
    Observed parts = Observed.of("gdp", "CNY");
    for (String district : districts) {
      for (String industry : industries) {
        parts.area(district).breakdown("industry=" + industry);
        for (int year = 2018; year <= 2024; year++) {
          parts.year(year, gva.get(year + district + industry));
        }
      }
    }
    return parts.panel();
  }

  private Panel weights() {
    Observed weights = Observed.of("population", "person");
    people.forEach(
        (key, value) ->
            weights.area(key.substring(4)).year(Integer.parseInt(key.substring(0, 4)), value));
    return weights.panel();
  }

  private Scene scene(Panel panel, boolean additive) {
    List<Area> areas = new ArrayList<>();
    cities.forEach(city -> areas.add(area(city, "ALL")));
    districts.forEach(district -> areas.add(area(district, district.substring(0, 3))));
    return new Scene(panel, new Lineage(areas), additive, Optional.empty());
  }

  private Lineage flat() {
    return new Lineage(districts.stream().map(district -> area(district, "ALL")).toList());
  }

  private static Area area(String code, String parent) {
    return new Area(code, code, "", "", parent, 0, 9999, code, List.of(), true);
  }

  private static double find(Columns rows, String area, String year, String measure) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.REF_AREA).equals(area)
          && rows.text(row, Concepts.TIME_PERIOD).equals(year)
          && rows.text(row, Concepts.MEASURE).equals(measure)) {
        return rows.number(row, Concepts.SPREAD);
      }
    }
    throw new AssertionError(measure + " of " + area + " in " + year);
  }

  private static void close(double found, String expected) {
    double value = Double.parseDouble(expected);
    assertThat(found).isCloseTo(value, within(1e-8 + 1e-8 * Math.abs(value)));
  }
}
