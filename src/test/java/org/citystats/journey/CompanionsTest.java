package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Snapshot;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Price index and population meet the indicators that name them, without another exchange. */
@ExtendWith(LocalSpark.class)
class CompanionsTest {

  private static final List<String> FIGURES =
      List.of(
          "ref_area,indicator,year,value,unit",
          "city,gdp,2017,400,CNY",
          "city,gdp,2018,440,CNY",
          "a,gdp,2017,100,CNY",
          "a,gdp,2018,120,CNY",
          "b,gdp,2017,300,CNY",
          "b,gdp,2018,320,CNY");
  private static final List<String> OTHERS =
      List.of(
          "ref_area,indicator,year,value,unit",
          "city,cpi,2017,100,index",
          "city,cpi,2018,102,index",
          "a,population,2018,30,person",
          "b,population,2018,50,person");

  @Test
  void realGrowthAndWeightedSpreadNeedOneExchange(
      SparkSession spark, @TempDir Path project, @TempDir Path out)
      throws IOException, TimeoutException {
    write(project, "data/gdp.csv", FIGURES);
    write(project, "data/others.csv", OTHERS);
    write(
        project,
        "conf/indicators.csv",
        List.of(
            "indicator,name_en,unit,direction,additive,deflator,weight",
            "gdp,Gross product,CNY,higher,yes,cpi,population",
            "cpi,Consumer prices,index,none,no,,",
            "population,Population,person,none,yes,,"));
    write(
        project,
        "conf/areas.csv",
        List.of("ref_area,name,parent", "city,City,", "a,District A,city", "b,District B,city"));
    write(project, "conf/citystats.yaml", List.of("input: [../data]", "output: ../out"));
    Counting counting = new Counting();
    spark.sparkContext().addSparkListener(counting);

    Snapshot snapshot =
        JourneyNight.run(
            spark,
            out,
            "--conf",
            project.resolve("conf/citystats.yaml").toString(),
            "--set",
            "growth.measures=REAL_YOY,CONTRIBUTION");
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(counting);

    Dataset<Row> growth = spark.read().parquet(snapshot.location() + "/tables/growth");
    Dataset<Row> spatial = spark.read().parquet(snapshot.location() + "/tables/spatial");
    assertThat(counting.exchanges).hasValue(1);
    assertThat(figure(growth.where("measure = 'REAL_YOY' AND ref_area = 'a'"), "growth"))
        .isCloseTo(1.2 / 1.02 - 1, within(1e-12));
    assertThat(figure(growth.where("measure = 'CONTRIBUTION' AND ref_area = 'b'"), "growth"))
        .isCloseTo(0.05, within(1e-12));
    assertThat(figure(spatial.where("measure = 'HOOVER' AND time_period = '2018'"), "value"))
        .isNotNaN();
    assertThat(growth.select("measure").distinct().count()).isEqualTo(2);
  }

  private static double figure(Dataset<Row> rows, String column) {
    return rows.where("indicator = 'gdp'").first().getAs(column);
  }

  private static void write(Path project, String file, List<String> lines) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, lines, StandardCharsets.UTF_8);
  }
}
