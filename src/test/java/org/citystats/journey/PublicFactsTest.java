package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.job.WholeRun;
import org.citystats.testing.LocalSpark;
import org.citystats.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What publishers print beside their levels, found again through whole runs: all rates and ranks of
 * a country's counties, two vintages of provinces, the growth of all cities; the Chinese samples.
 * Skipped where the files are not at hand.
 */
@ExtendWith(LocalSpark.class)
class PublicFactsTest {

  @TempDir private Path folder;

  private WholeRun.Ended run(SparkSession spark, String... words) throws IOException {
    WholeRun.Ended ended = WholeRun.of(spark, folder.resolve("out"), List.of(words));
    assertThat(ended.exit()).as(ended.err()).isZero();
    return ended;
  }

  private List<Map<String, String>> table(String name) throws IOException {
    Path export = folder.resolve("out/current/exports/" + name + ".csv");
    return Shared.table(Files.readString(export).lines());
  }

  private String conf(String settings, String sources) throws IOException {
    Path conf = Files.createDirectories(folder.resolve("conf"));
    Files.writeString(conf.resolve("citystats.yaml"), settings + "codes: .\n");
    Files.writeString(conf.resolve("sources.csv"), sources);
    return conf.resolve("citystats.yaml").toString();
  }

  private static BigDecimal tenthsOfPerCent(double rate) {
    return BigDecimal.valueOf(rate)
        .round(new java.math.MathContext(14))
        .movePointRight(2)
        .setScale(1, RoundingMode.HALF_UP);
  }

  @Test
  void allPrintedRatesAndRanksOfCountiesFollowFromTheirLevels(SparkSession spark)
      throws IOException {
    Path input = Shared.path("data/us-bea-county-income/lapi1119.csv");
    Path project = folder.resolve("mine");
    int made = JourneyNight.command("init", "-q", project.toString(), "--input", input.toString());
    Path settings = project.resolve("conf/citystats.yaml");
    Files.writeString(settings, "ranking:\n  groups: [province]\n", StandardOpenOption.APPEND);

    run(spark, "--conf", settings.toString());

    assertThat(made).isZero();
    Map<String, String> printedRates = new TreeMap<>();
    Map<String, String> printedRanks = new TreeMap<>();
    for (Map<String, String> row : table("observations")) {
      String key = row.get("ref_area") + " " + row.get("time_period");
      if (row.get("measure").equals("growth") && !row.get("obs_value").isEmpty()) {
        printedRates.put(key, row.get("value_text"));
      } else if (row.get("measure").equals("rank") && !row.get("obs_value").isEmpty()) {
        boolean growth = row.get("breakdown").equals("of=growth");
        printedRanks.put(key + (growth ? " growth" : " level"), row.get("value_text"));
      }
    }
    Map<String, BigDecimal> computed = computedRates();
    Map<String, String> differing = new TreeMap<>(printedRates);
    differing
        .entrySet()
        .removeIf(
            each -> computed.get(each.getKey()).compareTo(new BigDecimal(each.getValue())) == 0);
    assertThat(printedRates).hasSize(6328);
    assertThat(differing).isEmpty();
    assertThat(printedRanks).hasSize(2 * 3112);
    Map<String, String> found = foundRanks();
    printedRanks.entrySet().removeIf(each -> each.getValue().equals(found.get(each.getKey())));
    assertThat(printedRanks).as("ranks that are not found again").isEmpty();
  }

  private Map<String, BigDecimal> computedRates() throws IOException {
    Map<String, BigDecimal> computed = new TreeMap<>();
    for (Map<String, String> row : table("growth")) {
      boolean rate = row.get("measure").equals("YOY") && row.get("origin").equals("computed");
      if (rate && !row.get("growth").isEmpty()) {
        computed.put(
            row.get("ref_area") + " " + row.get("time_period"),
            tenthsOfPerCent(Double.parseDouble(row.get("growth"))));
      }
    }
    return computed;
  }

  /** Ranks within states; a state of one county has a first one only. */
  private Map<String, String> foundRanks() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Map<String, String> row : table("ranking")) {
      String rank = row.get("why_not").equals("too_few_peers") ? "1" : row.get("rank");
      found.put(
          row.get("ref_area") + " " + row.get("time_period") + " " + row.get("measure"), rank);
    }
    return found;
  }

  @ParameterizedTest(name = "as of \"{0}\"")
  @ValueSource(strings = {"", "2019-01-01"})
  void noGrowthMixesTwoVintagesOfAnyProvince(String asOf, SparkSession spark) throws IOException {
    Path older = Shared.path("data/china-nbs/provinces-gdp-export-2018");
    Path newer = Shared.path("data/china-nbs/provinces-gdp-export-2026");
    String conf =
        conf(
            "input: [\"%s\", \"%s\"]\nas-of: \"%s\"\n".formatted(older, newer, asOf),
            "source,file,known_on\nolder,**2018/*.csv,2018-12-31\nnewer,**2026/*.csv,2026-03\n");

    run(spark, "--conf", conf);

    Map<String, TreeMap<String, Double>> levels = new TreeMap<>();
    for (Map<String, String> row : table("observations")) {
      levels
          .computeIfAbsent(
              row.get("ref_area") + " " + row.get("time_period"), any -> new TreeMap<>())
          .put(row.get("vintage"), Double.valueOf(row.get("obs_value")));
    }
    int compared = 0;
    for (Map<String, String> row : table("growth")) {
      if (row.get("measure").equals("YOY") && !row.get("growth").isEmpty()) {
        int year = Integer.parseInt(row.get("time_period"));
        TreeMap<String, Double> now = levels.get(row.get("ref_area") + " " + year);
        TreeMap<String, Double> before = levels.get(row.get("ref_area") + " " + (year - 1));
        TreeSet<String> both = new TreeSet<>(now.keySet());
        both.retainAll(before.keySet());
        both.removeIf(vintage -> !asOf.isEmpty() && vintage.compareTo(asOf) > 0);
        String newest = both.last();
        assertThat(Double.parseDouble(row.get("growth")))
            .as(row.toString())
            .isCloseTo(now.get(newest) / before.get(newest) - 1, within(1e-12));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(31 * (asOf.isEmpty() ? 2024 - 1993 : 2017 - 1993));
    jilin(asOf.isEmpty() ? 0.045221 : 0.011351);
  }

  private void jilin(double rate) throws IOException {
    assertThat(table("growth"))
        .filteredOn(
            row ->
                row.get("ref_area").equals("吉林省")
                    && row.get("time_period").equals("2017")
                    && row.get("measure").equals("YOY"))
        .singleElement()
        .satisfies(
            row -> assertThat(Double.parseDouble(row.get("growth"))).isCloseTo(rate, within(5e-7)));
  }

  @Test
  void theGrowthOfAllCitiesIsThatOfTheDescription(SparkSession spark) throws IOException {
    Path input = Shared.path("data/eurostat-cities/export-a");
    Set<String> doubled =
        Set.of(
            "Madrid",
            "Barcelona",
            "Valencia",
            "Sevilla",
            "Bilbao",
            "Granada",
            "Elda",
            "Igualada",
            "Pamplona/Iruña",
            "Puerto de la Cruz",
            "Santa Cruz de Tenerife",
            "Liverpool",
            "Southampton",
            "Bournemouth",
            "Blackpool",
            "Brighton and Hove",
            "Stoke-on-trent",
            "Rushmoor");

    run(
        spark,
        "--conf",
        conf(
            "input: \"" + input + "\"\n",
            "source,file,encoding\nurb,urb_cpop1_1_Data.csv,windows-1252\n"));

    Map<String, Map<String, Double>> levels = new HashMap<>();
    for (Map<String, String> row : table("observations")) {
      boolean total = row.get("indicator").equals("Population on the 1st of January, total");
      if (total && !row.get("obs_value").isEmpty() && !doubled.contains(row.get("ref_area"))) {
        levels
            .computeIfAbsent(row.get("ref_area"), any -> new HashMap<>())
            .put(row.get("time_period"), Double.valueOf(row.get("obs_value")));
      }
    }
    levels.values().removeIf(years -> !years.keySet().containsAll(Set.of("2010", "2016")));
    List<String> order = new ArrayList<>(levels.keySet());
    order.sort(
        Comparator.comparingDouble(
            area -> -levels.get(area).get("2016") / levels.get(area).get("2010")));
    assertThat(order).hasSize(592);
    assertThat(order.subList(0, 5))
        .containsExactly(
            "Oulu",
            "Derry & Strabane Local Government District",
            "Milano (greater city)",
            "Luxembourg",
            "Tower Hamlets");
    assertThat(order.get(591)).isEqualTo("Torrevieja");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-nbs-annual-gbk", "2-monthly-cumulative-utf8bom", "3-bulletin-table-utf8bom",
        "4-yearbook-districts-gb18030", "5-city-yearbook-two-scopes-gbk", "6-platform-long-utf8"
      })
  void aChineseSampleGivesItsExpectedRows(String sample, SparkSession spark) throws IOException {
    Path input = Shared.path("csv-formats/" + sample + ".csv");
    List<String> expected = new ArrayList<>();
    for (Map<String, String> row : Shared.rows("csv-formats/expected/" + sample + ".csv")) {
      boolean gaveWay = row.get("note").equals("vintage 2021 estimate") && level(row);
      if (!gaveWay) {
        expected.add(row(row.get("period"), row.get("measure"), row.get("value_base"), bound(row)));
      }
    }

    run(spark, "--input", input.toString());

    List<String> found = new ArrayList<>();
    for (Map<String, String> row : table("observations")) {
      String bound = row.get("bound").isEmpty() ? row.get("why_not") : row.get("bound");
      found.add(row(row.get("time_period"), row.get("measure"), row.get("obs_value"), bound));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean level(Map<String, String> row) {
    return row.get("measure").equals("level");
  }

  /** The bound or the reason that stands for a status of the expected rows. */
  private static String bound(Map<String, String> row) {
    return switch (row.get("status")) {
      case "lower_bound" -> ">=";
      case "not_applicable" -> "not_applicable";
      case "not_published" -> "suppressed";
      case "below_unit" -> "below_unit";
      case "missing", "suspect_zero" -> "no_value";
      default -> "";
    };
  }

  /** December counts the whole year; January alone counts from January on. */
  private static String row(String period, String measure, String value, String bound) {
    String whole =
        period.replace("2019-01/2019-12", "2019").replaceFirst("^2019-01$", "2019-01/2019-01");
    String number = value.isEmpty() ? "" : "%.8e".formatted(Double.parseDouble(value));
    return String.join(" ", whole, measure, number, bound);
  }

  @Test
  void aPageInDisguiseIsRefusedInOneSentence(SparkSession spark) throws IOException {
    Path input = Shared.path("csv-formats/7-html-in-disguise.csv");

    WholeRun.Ended ended =
        WholeRun.of(spark, folder.resolve("out"), List.of("--input", input.toString()));

    assertThat(ended.exit()).isEqualTo(65);
    assertThat(ended.err())
        .contains("the file is a web page (HTML), expected CSV; fetch the table itself");
  }
}
