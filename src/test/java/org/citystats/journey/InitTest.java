package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.job.WholeRun;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} writes down of a folder of exports, and what a run in it then does. */
@ExtendWith(LocalSpark.class)
class InitTest {

  private static final List<String> TABLES = List.of("observations", "growth", "ranking");

  @TempDir private Path folder;
  private Path exports;
  private Path project;

  @BeforeEach
  void someExports() throws IOException {
    exports = Files.createDirectory(folder.resolve("exports"));
    project = folder.resolve("mine");
    Files.writeString(
        exports.resolve("gdp.csv"),
        """
        指标：地区生产总值(亿元)
        地区,2018年,2017年
        长春市,7175.71,6530.03
        朝 阳 区,1200.5,1100
        数据来源：国家统计局
        """,
        Charset.forName("GB18030"));
    Files.writeString(
        exports.resolve("counties.csv"),
        """
        State,County,Year,Indicator,Unit,Value
        Texas,,2018,Income,thousands of dollars,30
        Texas,,2017,Income,thousands of dollars,28
        Texas,Harris,2018,Income,thousands of dollars,31
        Texas,Harris,2017,Income,thousands of dollars,29
        Oklahoma,,2018,Income,thousands of dollars,25
        Oklahoma,,2017,Income,thousands of dollars,24
        Oklahoma,Texas,2018,Income,thousands of dollars,26
        Oklahoma,Texas,2017,Income,thousands of dollars,25
        """);
    Files.writeString(
        exports.resolve("births.csv"),
        "Year,City,Births\n2018,Anstadt,12\n2019,Anstadt,13\n2018,Bedorf,7\n2019,Bedorf,9\n");
  }

  private int init() {
    return JourneyNight.command("init", "-q", project.toString(), "--input", exports.toString());
  }

  private WholeRun.Ended run(SparkSession spark, String out, String... words) throws IOException {
    return WholeRun.of(spark, folder.resolve(out), List.of(words));
  }

  private String table(String out, String table) throws IOException {
    return Files.readString(folder.resolve(out).resolve("current/exports/" + table + ".csv"));
  }

  @Test
  void aRunInTheNewProjectGivesTheSameTables(SparkSession spark) throws IOException {
    WholeRun.Ended before = run(spark, "before", "--input", exports.toString());

    int exit = init();
    WholeRun.Ended after =
        run(spark, "after", "--conf", project.resolve("conf/citystats.yaml").toString());

    assertThat(exit).isZero();
    assertThat(before.exit()).as(before.err()).isZero();
    assertThat(after.exit()).as(after.err()).isZero();
    for (String table : TABLES) {
      assertThat(table("after", table)).as(table).isEqualTo(table("before", table));
    }
  }

  @Test
  void theLineOfEachFileHoldsItsLayoutAndEncoding() throws IOException {
    init();

    assertThat(Files.readString(project.resolve("conf/sources.csv")))
        .contains("gdp,gdp.csv,years-across,GB18030,")
        .contains("births,births.csv,indicators-across,UTF-8,");
    assertThat(Files.readString(project.resolve("conf/indicators.csv")))
        .contains("地区生产总值,地区生产总值,CNY,none", "Births,Births,unstated,none");
    assertThat(Files.readString(project.resolve("conf/names/areas.csv")))
        .contains("Texas,,Texas", "Texas,Oklahoma,Oklahoma > Texas");
    assertThat(Files.readString(project.resolve("conf/targets.csv")))
        .startsWith("target_id,area_code,indicator_code,period,measure,op,");
  }

  @Test
  void aFileThatIsLaidOutOtherwiseNextNightIsASentence(SparkSession spark) throws IOException {
    init();
    Files.writeString(
        exports.resolve("gdp.csv"),
        "area,year,value\n长春市,2018,7175.71\n",
        Charset.forName("GB18030"));

    WholeRun.Ended ended =
        run(spark, "after", "--conf", project.resolve("conf/citystats.yaml").toString());

    assertThat(ended.exit()).isEqualTo(65);
    assertThat(ended.err()).contains("Cannot read gdp.csv as years-across");
  }

  @Test
  void anAreaThatWasNotThereBeforeIsListedWithTheNearestName(SparkSession spark)
      throws IOException {
    init();
    Files.writeString(
        exports.resolve("births.csv"),
        "Year,City,Births\n2018,Anstadt,12\n2019,Anstatt,13\n2018,Bedorf,7\n2019,Bedorf,9\n");

    WholeRun.Ended ended =
        run(spark, "after", "--conf", project.resolve("conf/citystats.yaml").toString());

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).contains("'Anstatt' is no area of areas.csv; nearest: 'anstadt'");
  }

  @Test
  void aProjectThatIsThereIsNotOverwritten() throws IOException {
    Files.createDirectories(project.resolve("conf"));
    Files.writeString(project.resolve("conf/areas.csv"), "mine");

    int exit = init();

    assertThat(exit).isEqualTo(73);
    assertThat(project.resolve("conf/citystats.yaml")).doesNotExist();
    assertThat(Files.readString(project.resolve("conf/areas.csv"))).isEqualTo("mine");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreWrittenDown() throws IOException {
    Files.writeString(exports.resolve("page.csv"), "<!DOCTYPE html><html></html>\n");

    int exit = init();

    assertThat(exit).isEqualTo(65);
    assertThat(Files.readString(project.resolve("conf/sources.csv")))
        .contains("gdp.csv")
        .doesNotContain("page.csv");
  }
}
