package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Json;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Verification;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.citystats.schema.TargetConcepts;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bundled case from files to tables and report. Expected growth rates and places of the 36
 * cities were worked out from the same figures with awk and Python; verdicts by hand from the
 * report of January 2020.
 */
@ExtendWith(LocalSpark.class)
class BundledNightTest {

  private static final String CHANGCHUN = "220100";

  @TempDir private static Path out;

  private static Snapshot snapshot;

  @BeforeAll
  static void aNight(SparkSession spark) throws IOException {
    snapshot = JourneyNight.run(spark, out, "--conf", JourneyNight.bundled());
  }

  private static Published table(Table table) throws IOException {
    return Published.of(snapshot, table);
  }

  private static Published growth(String area, String year, String measure) throws IOException {
    return table(Tables.GROWTH_FIGURES)
        .where(Concepts.REF_AREA, area)
        .where(Concepts.INDICATOR, "gdp")
        .where(Concepts.TIME_PERIOD, year)
        .where(Concepts.MEASURE, measure)
        .where(Concepts.ORIGIN, "computed");
  }

  @Test
  void changchunGrewByNearlyTenPerCentIn2018() throws IOException {
    assertThat(growth(CHANGCHUN, "2018", "YOY").number(Concepts.GROWTH))
        .isCloseTo(0.098879, within(5e-7));
    assertThat(growth(CHANGCHUN, "2018", "CAGR_10").number(Concepts.GROWTH))
        .isCloseTo(0.108486, within(5e-7));
  }

  @ParameterizedTest(name = "by {0} Changchun is {1}th of 36")
  @CsvSource({"level, 20", "growth, 10"})
  void changchunHasItsPlaceAmong36Cities(String measure, long rank) throws IOException {
    Published place =
        table(Tables.RANKING)
            .where(Concepts.PEER_GROUP, "major-36")
            .where(Concepts.INDICATOR, "gdp")
            .where(Concepts.MEASURE, measure)
            .where(Concepts.TIME_PERIOD, "2018")
            .where(Concepts.REF_AREA, CHANGCHUN);

    assertThat(place.whole(Concepts.RANK)).isEqualTo(rank);
    assertThat(place.whole(Concepts.PEERS)).isEqualTo(36);
  }

  @ParameterizedTest(name = "{0} is {1}th by growth with {2}")
  @CsvSource({"140100, 1, 0.148514", "130100, 36, -0.058546"})
  void theBestAndTheWorstGrowthOf2018AreKnown(String city, long rank, double rate)
      throws IOException {
    Published place =
        table(Tables.RANKING)
            .where(Concepts.PEER_GROUP, "major-36")
            .where(Concepts.INDICATOR, "gdp")
            .where(Concepts.MEASURE, "growth")
            .where(Concepts.TIME_PERIOD, "2018")
            .where(Concepts.REF_AREA, city);

    assertThat(place.whole(Concepts.RANK)).isEqualTo(rank);
    assertThat(place.number(Concepts.SCORE)).isCloseTo(rate, within(5e-7));
  }

  @ParameterizedTest(name = "Lhasa has no growth of {0}: {1}")
  @CsvSource({"2010, no_value", "2011, gap"})
  void theGapInTheSeriesOfLhasaIsNotBridged(String year, String reason) throws IOException {
    Published none = growth("540100", year, "YOY");

    assertThat(none.number(Concepts.GROWTH)).isNaN();
    assertThat(none.text(Concepts.WHY_NOT)).isEqualTo(reason);
  }

  @Test
  void levelsBeforeAndAfterTheCensusAreNeverChained() throws IOException {
    Published computed = growth(CHANGCHUN, "2019", "YOY");
    Published printed =
        table(Tables.GROWTH_FIGURES)
            .where(Concepts.REF_AREA, CHANGCHUN)
            .where(Concepts.INDICATOR, "gdp")
            .where(Concepts.TIME_PERIOD, "2019")
            .where(Concepts.MEASURE, "YOY")
            .where(Concepts.ORIGIN, "printed");

    assertThat(computed.number(Concepts.GROWTH)).isNaN();
    assertThat(computed.text(Concepts.WHY_NOT)).isEqualTo("level_break");
    assertThat(printed.number(Concepts.GROWTH)).isEqualTo(0.02);
    assertThat(printed.text(Concepts.BASIS)).isEqualTo("real");
  }

  @Test
  void theRoundedStepOf700BillionStaysABound() throws IOException {
    Published step =
        table(Tables.OBSERVATIONS)
            .where(Concepts.REF_AREA, CHANGCHUN)
            .where(Concepts.INDICATOR, "gdp")
            .where(Concepts.MEASURE, "level")
            .where(Concepts.TIME_PERIOD, "2018")
            .where(Concepts.BOUND, ">=");

    assertThat(step.numbers(Concepts.OBS_VALUE)).containsOnly(7e11);
  }

  @Test
  void everyObjectiveHasAVerdictOrAReason() throws IOException {
    Published all = table(Tables.ATTAINMENT);
    List<String> ids = all.texts(Concepts.TARGET_ID);

    assertThat(ids)
        .contains(
            Stream.iterate(1, i -> i + 1).limit(63).map("O%03d"::formatted).toArray(String[]::new));
    for (String id : ids) {
      Published target = all.where(Concepts.TARGET_ID, id);
      boolean judged = !target.text(Concepts.VERDICT).equals("not measurable");
      assertThat(judged || !target.text(Concepts.REASON).isEmpty()).as(id).isTrue();
    }
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "O001, missed, ''",
    "O004, missed, ''",
    "O005, not measurable, no_actual",
    "O006, achieved, ''",
    "O007, achieved, ''",
    "O008, not measurable, scope_mismatch",
    "O009, not measurable, scope_mismatch",
    "O016, exceeded, ''",
    "O017, achieved, ''",
    "O023, not measurable, measure_mismatch",
    "O052, exceeded, ''",
    "O002, not measurable, no_actual",
    "O015, not measurable, programme_name",
    "T01, missed, ''",
    "T02, achieved, ''"
  })
  void objectivesWithAKnownOutcomeAreJudged(String id, String verdict, String reason)
      throws IOException {
    Published target = table(Tables.ATTAINMENT).where(Concepts.TARGET_ID, id);

    assertThat(target.text(Concepts.VERDICT)).isEqualTo(verdict);
    assertThat(target.text(Concepts.REASON)).isEqualTo(reason);
  }

  @Test
  void fiscalRevenueIsOneGroupWhosePartsAreShown() throws IOException {
    Published parts = table(Tables.ATTAINMENT).where(Concepts.GROUP_ID, "T01");

    assertThat(parts.texts(Concepts.TARGET_ID)).contains("O004", "O005");
    assertThat(table(Tables.ATTAINMENT).where(Concepts.TARGET_ID, "T01").flag(Concepts.IS_TARGET))
        .isFalse();
  }

  @Test
  void incomesAreJudgedAgainstTheGrowthOfTheEconomy() throws IOException {
    Published incomes = table(Tables.ATTAINMENT).where(Concepts.TARGET_ID, "O006");

    assertThat(incomes.number(Concepts.REACHED)).isEqualTo(0.07);
    assertThat(incomes.number(Concepts.GOAL)).isEqualTo(0.02);
  }

  @Test
  void all71ResultsAreObservationsButTheClaimOfSuccess() throws IOException {
    String file = "changchun-2018-results.csv";
    Published account = table(Tables.SOURCES).where(Concepts.SOURCE_FILE, file);
    long stored = table(Tables.OBSERVATIONS).where(Concepts.SOURCE_FILE, file).count();

    assertThat(account.whole(ListConcepts.RECORDS)).isEqualTo(71 + 8);
    assertThat(stored + account.whole(ListConcepts.SUPERSEDED)).isEqualTo(71 + 8 - 1);
    assertThat(table(Tables.REJECTS).where(Concepts.SOURCE_FILE, file).text(Concepts.CODE))
        .isEqualTo("claim");
  }

  @Test
  @SuppressWarnings("unchecked")
  void linesAndRecordsOfEveryFileAddUp() throws IOException {
    Path json = Path.of(snapshot.location(), "run.json");
    Map<String, Object> run = (Map<String, Object>) Json.read(Files.readString(json));
    List<Map<String, Object>> files = (List<Map<String, Object>>) run.get("files");

    assertThat(files).hasSize(5);
    for (Map<String, Object> file : files) {
      Map<String, Object> lines = (Map<String, Object>) file.get("lines");
      Path path = Path.of("data", file.get("path").toString());
      long sum =
          Stream.of("header", "blank", "preamble", "footnote", "records")
              .mapToLong(kind -> whole(lines, kind))
              .sum();
      assertThat(sum).isEqualTo(whole(lines, "total")).isEqualTo(newlines(path));
      assertThat(whole(file, "accepted") + whole(file, "rejected") + whole(file, "superseded"))
          .isEqualTo(whole(file, "records"));
      assertThat(whole(file, "bytes")).isEqualTo(Files.size(path));
    }
  }

  private static long whole(Map<String, Object> map, String key) {
    return ((Number) map.get(key)).longValue();
  }

  private static long newlines(Path file) throws IOException {
    long lines = 0;
    for (byte each : Files.readAllBytes(file)) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }

  static List<Table> tables() {
    return Tables.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void everyTableOfTheContractIsPublished(Table table) throws IOException {
    assertThat(Path.of(snapshot.location(), "tables", table.name())).isNotEmptyDirectory();
    assertThat(Path.of(snapshot.location(), "exports", table.name() + ".csv")).isNotEmptyFile();
    if (!table.equals(Tables.WARNINGS)) {
      assertThat(Published.of(snapshot, table).count()).isPositive();
    }
  }

  @Test
  void theReportTellsWhatADeputyMayorAsks() throws IOException {
    String report = Files.readString(Path.of(snapshot.location(), "report", "report.md"));

    assertThat(report)
        .contains(
            "Of 61 targets for 2019, 7 could be judged: 2 exceeded, 3 met, 0 nearly, 2 missed")
        .contains("Changchun ranked 20 of 36 in Major Chinese cities in 2018")
        .contains("Levels from 2019 on follow the fourth economic census.")
        .contains("## Printed against computed", "printed in real terms, levels at current prices")
        .contains("has risen for at least 17 years", "Spread among the districts of");
    String districts =
        report.substring(report.indexOf("## Districts"), report.indexOf("## Data quality"));
    assertThat(districts).contains("Leipzig", "Dresden", "Sum of the districts");
  }

  @Test
  void theSnapshotIsWhole() throws IOException {
    assertThat(Verification.of(snapshot.location())).isEmpty();
    assertThat(out.resolve("current").toRealPath())
        .isEqualTo(Path.of(snapshot.location()).toRealPath());
  }

  @Test
  void aSecondRunOnTheSameInputHasTheSameBytes(SparkSession spark, @TempDir Path other)
      throws IOException {
    Snapshot second = JourneyNight.run(spark, other, "--conf", JourneyNight.bundled());

    for (String part : List.of("exports", "report", "tables", "citystats.xlsx")) {
      Path first = Path.of(snapshot.location(), part);
      try (Stream<Path> files = Files.walk(first)) {
        for (Path file :
            files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
          Path twin = Path.of(second.location(), part).resolve(first.relativize(file).toString());
          assertThat(Files.mismatch(file, twin)).as(file.getFileName().toString()).isEqualTo(-1);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pair_agrees|O004|alone needs 4.603%",
        "pair_disagrees|O029|leads to 81,900 persons; the level of 80,000 persons alone needs 2.564%",
        "less_ambitious|O016|20,000 enterprises against 36,000 enterprises, 55.6% of it",
        "less_ambitious|O022|200 enterprises against 315 enterprises, 63.5% of it",
        "less_ambitious|O023|200 enterprises against 283 enterprises, 70.7% of it",
        "less_ambitious|O008|1,200 projects against 1,206 projects, 99.5% of it",
        "less_ambitious|O052|90,000 persons against 114,000 persons, 78.9% of it",
        "scale_suspected|O055|102,000 dwellings in the year before, then a goal of 5,300 households",
        "implausible_part|O027|165,000 enterprises, 83.8% of",
        "unit_inferred|O054|names no unit behind '8.5 million'; that of 'title_area' is taken, m2",
        "same_number_in_list|streets_new@2018|The same number, 58, stands twice in a row",
        "same_as_year_before|urban_new_jobs@2018|equals the figure of 2017",
        "one_number_for_two|accidents_streak@2018|stands for two runs",
        "run_began|accidents_streak@2018|66 months to 2018-12 began in 2013-07",
        "peer_set_differs|security_sense_rank@2018|place 16 among 358, while 337 are counted",
        "bound_misplaced|projects_100m@2018|printed as > 1,206 projects",
        "differs_from|outside_financial_institutions|From outside the area",
        "bound_and_step|gdp@2018|590.4 billion CNY in a later publication, is not comparable",
        "differs_from|startup_time|is never converted into it",
        "belongs_together|O031|15 working days, then 5 working days"
      })
  void everyThingThatACarefulReaderNoticesIsToldInTableAndReport(
      String code, String subject, String part) throws IOException {
    Published finding =
        table(Tables.FINDINGS).where(Concepts.CODE, code).where(TargetConcepts.SUBJECT, subject);
    String report = Files.readString(Path.of(snapshot.location(), "report", "report.md"));

    assertThat(finding.text(TargetConcepts.SAYS)).contains(part);
    assertThat(report.replace("\\", "")).contains(part);
  }
}
