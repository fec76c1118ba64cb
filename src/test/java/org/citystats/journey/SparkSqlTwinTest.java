package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Snapshot;
import org.citystats.testing.Frames;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Growth and places, worked out a second time by Spark SQL from the published observations. */
@ExtendWith(LocalSpark.class)
class SparkSqlTwinTest {

  /** The last day that a vintage of a year or a month may mean. */
  private static final String LAST_DAY =
      "CASE length(vintage) WHEN 4 THEN concat(vintage, '-12-31')"
          + " WHEN 7 THEN concat(vintage, '-31') ELSE vintage END";

  private static final String LEVELS =
      """
      SELECT ref_area, indicator, breakdown, basis, int(time_period) AS year, obs_value, in_use,
             vintage, %s AS day, bound, obs_status
      FROM observations
      WHERE measure = 'level' AND time_period RLIKE '^[0-9]{4}$' AND obs_value IS NOT NULL
      """
          .formatted(LAST_DAY);

  private static final String GROWTH =
      """
      SELECT ref_area, indicator, breakdown, basis, string(year) AS time_period, growth
      FROM (
        SELECT v.*, v.obs_value / b.obs_value - 1 AS growth,
               row_number() OVER (
                 PARTITION BY v.ref_area, v.indicator, v.breakdown, v.basis, v.year
                 ORDER BY v.day DESC, v.vintage DESC) AS newest
        FROM levels v JOIN levels b
          ON v.ref_area = b.ref_area AND v.indicator = b.indicator AND v.breakdown = b.breakdown
         AND v.basis = b.basis AND v.vintage = b.vintage AND v.year = b.year + 1
        JOIN indicators i ON i.indicator = v.indicator AND i.unit_measure <> 'ratio'
        WHERE v.bound IN ('', '~') AND b.bound IN ('', '~') AND b.obs_value > 0
          AND v.obs_value >= 0 AND v.obs_status NOT LIKE '%B%') q
      WHERE newest = 1
        AND NOT EXISTS (
          SELECT 1 FROM breaks k
          WHERE k.ref_area = q.ref_area AND (k.indicator = q.indicator OR k.indicator = '*')
            AND int(substr(k.time_period, 1, 4)) = q.year)
      """;

  /** The vintage that holds most areas of a period, the newer one of equals. */
  private static final String COMMON =
      """
      SELECT indicator, breakdown, year, vintage
      FROM (
        SELECT indicator, breakdown, year, vintage,
               row_number() OVER (
                 PARTITION BY indicator, breakdown, year ORDER BY count(*) DESC, day DESC) AS best
        FROM levels
        WHERE ref_area IN (SELECT ref_area FROM peers) AND basis IN ('', 'nominal')
        GROUP BY indicator, breakdown, year, vintage, day)
      WHERE best = 1
      """;

  /** One level an area: that of the common vintage, else the one in use. */
  private static final String COMPARED =
      """
      SELECT ref_area, indicator, breakdown, year, obs_value, bound
      FROM (
        SELECT l.*, row_number() OVER (
                 PARTITION BY l.ref_area, l.indicator, l.breakdown, l.year
                 ORDER BY CASE WHEN l.vintage = c.vintage THEN 0 ELSE 1 END) AS first
        FROM levels l
        JOIN common c
          ON c.indicator = l.indicator AND c.breakdown = l.breakdown AND c.year = l.year
        WHERE l.basis IN ('', 'nominal') AND (l.in_use OR l.vintage = c.vintage))
      WHERE first = 1 AND bound IN ('', '~')
      """;

  private static final String PLACES =
      """
      SELECT p.peer_group, l.indicator, l.breakdown, string(l.year) AS time_period, l.ref_area,
             rank() OVER (
               PARTITION BY p.peer_group, l.indicator, l.breakdown, l.year
               ORDER BY CASE WHEN i.direction = 'lower' THEN l.obs_value ELSE -l.obs_value END)
               AS rank,
             count(*) OVER (PARTITION BY p.peer_group, l.indicator, l.breakdown, l.year) AS peers,
             m.members
      FROM compared l
      JOIN peers p ON p.ref_area = l.ref_area
      JOIN (SELECT peer_group, count(*) AS members FROM peers GROUP BY peer_group) m
        ON m.peer_group = p.peer_group
      JOIN indicators i ON i.indicator = l.indicator
      """;

  @Test
  void growthAndPlacesAreThoseOfAnIndependentQuery(SparkSession spark, @TempDir Path out)
      throws IOException {
    Snapshot snapshot = JourneyNight.run(spark, out, "--conf", JourneyNight.bundled());
    view(spark, snapshot, "observations");
    view(spark, snapshot, "indicators");
    codes(spark, "breaks");
    codes(spark, "peers");
    spark.sql(LEVELS).createOrReplaceTempView("levels");
    spark.sql(COMMON).createOrReplaceTempView("common");
    spark.sql(COMPARED).createOrReplaceTempView("compared");

    Dataset<Row> growth =
        table(spark, snapshot, "growth")
            .where("measure = 'YOY' AND origin = 'computed' AND time_period RLIKE '^[0-9]{4}$'")
            .where("why_not = ''")
            .select("ref_area", "indicator", "breakdown", "basis", "time_period", "growth");
    Dataset<Row> places =
        table(spark, snapshot, "ranking")
            .where("measure = 'level' AND rank IS NOT NULL AND time_period RLIKE '^[0-9]{4}$'")
            .selectExpr(
                "peer_group", "indicator", "breakdown", "time_period", "ref_area", "rank", "peers");

    assertThat(growth.count()).isGreaterThan(1000);
    assertThat(places.count()).isGreaterThan(500);
    Frames.assertSame(
        growth,
        spark.sql(GROWTH),
        1e-9,
        "ref_area",
        "indicator",
        "breakdown",
        "basis",
        "time_period");
    Frames.assertSame(
        places,
        spark
            .sql(PLACES)
            .where("peers > 1 AND peers >= 0.8 * members")
            .selectExpr(
                "peer_group",
                "indicator",
                "breakdown",
                "time_period",
                "ref_area",
                "bigint(rank) AS rank",
                "peers"),
        0,
        "peer_group",
        "indicator",
        "breakdown",
        "time_period",
        "ref_area");
  }

  private static Dataset<Row> table(SparkSession spark, Snapshot snapshot, String table) {
    return spark.read().parquet(snapshot.location() + "/tables/" + table);
  }

  private static void view(SparkSession spark, Snapshot snapshot, String table) {
    table(spark, snapshot, table).createOrReplaceTempView(table);
  }

  private static void codes(SparkSession spark, String list) {
    spark
        .read()
        .option("header", "true")
        .option("encoding", "UTF-8")
        .csv("conf/" + list + ".csv")
        .createOrReplaceTempView(list);
  }
}
