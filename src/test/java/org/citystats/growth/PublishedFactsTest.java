package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.PriceBasis;
import org.citystats.panel.Observed;
import org.citystats.panel.SeriesKey;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.testing.SharedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth in files of statistics offices, against facts worked out without this project. */
class PublishedFactsTest {

  /** The publisher's figures were compared to six decimals of a per cent. */
  private static final double SIX_DECIMALS = 1e-8;

  private static final String TOTAL = "Population on the 1st of January, total";

  @Test
  void worldBankGivesLogarithmsForCountriesAndRatiosForAggregates() {
    Observed both = Observed.of("population", "person").vintage("2018-04-20").step(1);
    Map<String, Boolean> countries = new HashMap<>();
    SharedTable.rows(SharedTable.only("data/worldbank-wdi", "Metadata_Country"))
        .forEach(row -> countries.put(row.get(0), row.size() > 1 && !row.get(1).isEmpty()));
    levels(both, "data/worldbank-wdi/API_SP.POP.TOTL_DS2_en_csv_v2.csv", 1);
    both.measure(SeriesKey.GROWTH, PriceBasis.UNSTATED).vintage("2018-04-20");
    levels(both, "data/worldbank-wdi/API_SP.POP.GROW_DS2_en_csv_v2.csv", 100);

    Columns rows = growth(both, "DISCREPANCY");
    int logs = count(rows, "logarithmic", countries, true);
    int plain = count(rows, "equal_within_rounding", countries, false);

    assertThat(rows.text(find(rows, "CHN", "2016"), Concepts.REMARK)).isEqualTo("logarithmic");
    assertThat(logs).isBetween(11_653, 12_000);
    assertThat(plain).isBetween(1_300, 1_437);
    assertThat(count(rows, "logarithmic", countries, false)).isZero();
    assertThat(count(rows, "equal_within_rounding", countries, true)).isLessThan(100);
  }

  private static int count(
      Columns rows, String remark, Map<String, Boolean> countries, boolean country) {
    int count = 0;
    for (int row = 0; row < rows.size(); row++) {
      boolean its = countries.getOrDefault(rows.text(row, Concepts.REF_AREA), false);
      if (rows.text(row, Concepts.REMARK).equals(remark) && its == country) {
        count++;
      }
    }
    return count;
  }

  private static void levels(Observed into, String file, double divisor) {
    List<List<String>> rows = SharedTable.rows(file);
    List<String> head = rows.get(4);
    for (List<String> row : rows.subList(5, rows.size())) {
      into.area(row.get(1));
      for (int column = 4; column < Math.min(row.size(), head.size()); column++) {
        if (!row.get(column).isEmpty() && head.get(column).matches("\\d{4}")) {
          BigDecimal printed = new BigDecimal(row.get(column));
          into.step(divisor > 1 ? SIX_DECIMALS : 1);
          into.year(Integer.parseInt(head.get(column)), printed.doubleValue() / divisor);
        }
      }
    }
  }

  @Test
  void allRatesOfTheBureauOfEconomicAnalysisAgreeWithinRounding() {
    Observed income = Observed.of("income", "USD");
    List<List<String>> lines = SharedTable.rows("data/us-bea-county-income/lapi1119.csv");
    int printed = 0;
    for (int line = 4; line < lines.size(); line++) {
      List<String> row = lines.get(line);
      if (row.size() >= 8 && row.get(7).matches("-?[0-9.]+")) {
        income.area("line " + line).measure(SeriesKey.LEVEL, PriceBasis.NOMINAL).step(1);
        for (int year = 2016; year <= 2018; year++) {
          income.year(year, Double.parseDouble(row.get(year - 2014).replace(",", "")));
        }
        income.measure(SeriesKey.GROWTH, PriceBasis.NOMINAL).step(0.001);
        income.year(2017, new BigDecimal(row.get(6)).movePointLeft(2).doubleValue());
        income.year(2018, new BigDecimal(row.get(7)).movePointLeft(2).doubleValue());
        printed += 2;
      }
    }

    Columns rows = growth(income, "DISCREPANCY");

    assertThat(printed).isEqualTo(6_328);
    int agreeing = 0;
    for (int row = 0; row < rows.size(); row++) {
      agreeing += rows.text(row, Concepts.REMARK).equals("equal_within_rounding") ? 1 : 0;
    }
    assertThat(agreeing).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0} {2} by {1}: {3}")
  @CsvSource({
    "长春, YOY, 2018, 0.098879",
    "长春, YOY, 2011, 0.202487",
    "长春, CAGR_10, 2018, 0.108486",
    "太原, YOY, 2018, 0.148514",
    "石家庄, YOY, 2018, -0.058546",
    "合肥, CAGR_10, 2018, 0.167346",
    "贵阳, CAGR_10, 2018, 0.166960",
    "沈阳, CAGR_10, 2018, 0.050068"
  })
  void citiesOfChinaGrewAsWorkedOut(String city, String measure, String year, double expected) {
    Columns rows = growth(chinese(SharedTable.only("data/china-nbs/cities-gdp", "主要")), measure);

    assertThat(rows.number(find(rows, city, year), Concepts.GROWTH))
        .isCloseTo(expected, within(6e-7));
  }

  @ParameterizedTest(name = "{0}: {3} grew by {4} in {5}")
  @CsvSource({
    "provinces-gdp-export-2018, 分省, YOY, 吉林省, 0.011351, 2017",
    "provinces-gdp-export-2026, 分省, YOY, 吉林省, 0.045221, 2017",
    "city-shanghai, 主要, YOY, 房地产开发投资额(亿元), 0.049142, 2019",
    "city-shanghai, 主要, CAGR_19, 房地产开发投资额(亿元), 0.111669, 2019"
  })
  void everyExportHasItsOwnGrowth(
      String folder, String start, String measure, String area, double expected, String year) {
    Columns rows = growth(chinese(SharedTable.only("data/china-nbs/" + folder, start)), measure);

    assertThat(rows.number(find(rows, area, year), Concepts.GROWTH))
        .isCloseTo(expected, within(6e-7));
  }

  @ParameterizedTest(name = "Lhasa {0}: {1}")
  @CsvSource({"2010, no_value", "2011, gap"})
  void lhasaHasNoGrowthAroundItsGap(String year, String reason) {
    Columns rows = growth(chinese(SharedTable.only("data/china-nbs/cities-gdp", "主要")), "YOY");

    assertThat(rows.text(find(rows, "拉萨", year), Concepts.WHY_NOT)).isEqualTo(reason);
  }

  private static Observed chinese(String file) {
    Observed gdp = Observed.of("gdp", "CNY");
    List<List<String>> rows = SharedTable.rows(file, "GB18030", ',');
    List<String> head = rows.get(3);
    for (List<String> row : rows.subList(4, rows.size())) {
      if (row.size() == head.size()) {
        gdp.area(row.get(0));
        for (int column = 1; column < row.size(); column++) {
          if (!row.get(column).isEmpty()) {
            int year = Integer.parseInt(head.get(column).replace("年", ""));
            gdp.year(year, new BigDecimal(row.get(column)).scaleByPowerOfTen(8).doubleValue());
          }
        }
      }
    }
    return gdp;
  }

  @Test
  void districtsOfGermanyThatBeginOrEndHaveReasons() {
    Observed people = Observed.of("population", "person");
    List<List<String>> rows =
        SharedTable.rows("data/germany-destatis-kreise/12411-0015.csv", "ISO-8859-1", ';');
    for (List<String> row : rows) {
      if (row.size() == 7 && row.get(0).matches("\\d{5}")) {
        people.area(row.get(0));
        for (int column = 2; column < 7; column++) {
          if (row.get(column).matches("\\d+")) {
            people.year(2012 + column, Double.parseDouble(row.get(column)));
          } else {
            people.year(2012 + column, org.citystats.model.WhyNot.NOT_APPLICABLE);
          }
        }
      }
    }

    Columns growth = growth(people, "YOY");

    assertThat(growth.number(find(growth, "14713", "2018"), Concepts.GROWTH))
        .isCloseTo(0.010098, within(6e-7));
    assertThat(growth.number(find(growth, "03159", "2017"), Concepts.GROWTH))
        .isCloseTo(0.002969, within(6e-7));
    assertThat(growth.number(find(growth, "03159", "2016"), Concepts.GROWTH)).isNaN();
    assertThat(growth.number(find(growth, "03159", "2018"), Concepts.GROWTH)).isNaN();
  }

  @Test
  void zeroBranchesInTheUnitedKingdomGiveNoGrowthFromThem() {
    Observed branches = Observed.of("branches", "per_adult");
    for (List<String> row :
        SharedTable.rows("data/uk-ons-local-authorities/indicator_8-10-1.csv")) {
      if (row.size() == 10 && !row.get(4).isEmpty() && row.get(0).matches("\\d{4}")) {
        branches
            .area(row.get(4))
            .year(Integer.parseInt(row.get(0)), Double.parseDouble(row.get(9)));
      }
    }

    Columns rows = growth(branches, "YOY");

    assertThat(rows.number(find(rows, "Bristol, City of", "2021"), Concepts.GROWTH))
        .isCloseTo(-0.152214, within(6e-7));
    assertThat(rows.text(find(rows, "Bolsover", "2021"), Concepts.WHY_NOT)).isEqualTo("zero_base");
  }

  @Test
  void cleanTechnologyJobsOfCanadaGrewMostOnPrinceEdwardIsland() {
    Observed jobs = Observed.of("jobs", "job");
    SharedTable.rows("data/canada-indicator-framework/data/indicator_8-6-1.csv").stream()
        .skip(1)
        .filter(row -> row.size() == 4 && !row.get(3).isEmpty())
        .forEach(
            row ->
                jobs.area(row.get(1))
                    .year(Integer.parseInt(row.get(0)), Double.parseDouble(row.get(3))));

    TreeMap<Double, String> order = order(growth(jobs, "YOY"), "2024");

    assertThat(order.lastEntry().getValue()).isEqualTo("data.Prince Edward Island");
    assertThat(order.lastKey()).isCloseTo(0.171271, within(6e-7));
    assertThat(order.firstKey()).isCloseTo(-0.160156, within(6e-7));
  }

  @Test
  void citiesOfEuropeAreFalseGrowthWhereTheirBoundaryMoved() {
    Observed people = Observed.of("population", "person");
    Map<String, Integer> seen = new HashMap<>();
    List<List<String>> rows =
        SharedTable.rows("data/eurostat-cities/export-b-flags/urb_cpop1_1_Data.csv");
    for (List<String> row : rows) {
      if (row.size() > 3 && row.get(2).equals(TOTAL)) {
        seen.merge(row.get(1) + row.get(0), 1, Integer::sum);
      }
    }
    for (List<String> row : rows) {
      boolean total = row.size() > 3 && row.get(2).equals(TOTAL);
      if (total && row.get(3).matches("\\d+") && seen.get(row.get(1) + row.get(0)) == 1) {
        people.area(row.get(1)).year(Integer.parseInt(row.get(0)), Double.parseDouble(row.get(3)));
      }
    }

    TreeMap<Double, String> order = order(growth(people, "MULTIPLE_2010"), "2016");

    assertThat(order.lastEntry().getValue()).startsWith("Oulu");
    assertThat(order.lastKey()).isCloseTo(1.426872, within(6e-7));
    assertThat(order.lowerKey(order.lastKey())).isCloseTo(1.381993, within(6e-7));
    assertThat(order.firstEntry().getValue()).isEqualTo("Torrevieja");
    assertThat(order.firstKey()).isCloseTo(84213.0 / 101091.0, within(1e-12));
  }

  @ParameterizedTest(name = "births in {0}: {1}")
  @CsvSource({"R01100, -0.068068", "R14100, -0.047363"})
  void birthsOfTwoEditionsMakeOneSeries(String city, double expected) {
    Observed births = Observed.of("births", "person");
    for (int year = 2021; year <= 2022; year++) {
      List<List<String>> rows =
          SharedTable.rows(
              "data/japan-ssdse-municipalities/SSDSE-A-" + (year + 3) + ".csv", "MS932", ',');
      int column = rows.get(0).indexOf("A4101");
      for (List<String> row : rows.subList(3, rows.size())) {
        births.area(row.get(0)).year(year, Double.parseDouble(row.get(column)));
      }
    }

    Columns rows = growth(births, "YOY");

    assertThat(rows.number(find(rows, city, "2022"), Concepts.GROWTH))
        .isCloseTo(expected, within(6e-7));
    assertThat(reasons(rows, "zero_base")).isEqualTo(2);
  }

  private static long reasons(Columns rows, String reason) {
    long count = 0;
    for (int row = 0; row < rows.size(); row++) {
      count += rows.text(row, Concepts.WHY_NOT).equals(reason) ? 1 : 0;
    }
    return count;
  }

  private static Columns growth(Observed observed, String measure) {
    return new Growth(GrowthMeasures.of(List.of(measure)), Surroundings.UNKNOWN)
        .of(observed.panel());
  }

  private static TreeMap<Double, String> order(Columns rows, String year) {
    TreeMap<Double, String> order = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      double growth = rows.number(row, Concepts.GROWTH);
      if (rows.text(row, Concepts.TIME_PERIOD).equals(year) && !Double.isNaN(growth)) {
        order.put(growth, rows.text(row, Concepts.REF_AREA));
      }
    }
    return order;
  }

  /** The computed row of an area and a year, -1 if there is none. */
  private static int find(Columns rows, String area, String year) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.REF_AREA).equals(area)
          && rows.text(row, Concepts.TIME_PERIOD).equals(year)
          && rows.text(row, Concepts.ORIGIN).equals("computed")) {
        return row;
      }
    }
    throw new AssertionError("no row of " + area + " in " + year);
  }
}
