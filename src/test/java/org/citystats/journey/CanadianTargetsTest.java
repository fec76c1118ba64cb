package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.WholeRun;
import org.citystats.testing.LocalSpark;
import org.citystats.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures and metadata of the Canadian Indicator Framework as its office publishes them, without a
 * line of settings; progress as published there (Statistics Canada, 2026).
 */
@ExtendWith(LocalSpark.class)
class CanadianTargetsTest {

  private static final String DATA = "data/canada-indicator-framework";

  @TempDir private Path folder;

  private Map<String, Row> published(SparkSession spark, String... more) throws IOException {
    Path data = Shared.path(DATA + "/data");
    Path meta = Shared.path(DATA + "/meta");
    List<String> words =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("--input", data.toString(), "--set", "targets=" + meta),
                java.util.stream.Stream.of(more))
            .toList();
    WholeRun.Ended ended = WholeRun.of(spark, folder.resolve("out"), words);
    assertThat(ended.exit()).as(ended.err()).isZero();
    return spark
        .read()
        .parquet(folder.resolve("out/current/tables/attainment").toString())
        .filter("method = 'open_sdg'")
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getAs("target_id"), Function.identity()));
  }

  @Test
  void publishedProgressIsReproducedFromFiguresAndMetadataAlone(SparkSession spark)
      throws IOException {
    Map<String, Row> rows = published(spark);

    Map<String, Map<String, String>> expected =
        Shared.rows("goldens/opensdg/statcan_series_published.csv").stream()
            .filter(row -> rows.containsKey(row.get("series")))
            .collect(Collectors.toMap(row -> row.get("series"), Function.identity()));
    assertThat(expected.keySet())
        .containsExactlyInAnyOrder("1-1-1", "3-14-1", "6-5-1", "8-6-1", "15-5-1");
    expected.forEach(
        (series, row) -> {
          Row ours = rows.get(series);
          assertThat((double) ours.getAs("method_value"))
              .as(series)
              .isEqualTo(Double.parseDouble(row.get("progress_value")), within(1e-10));
          assertThat((String) ours.getAs("method_status")).isEqualTo(row.get("status"));
          assertThat((String) ours.getAs("base_period") + ".0").isEqualTo(row.get("base_year"));
        });
  }

  @Test
  void verdictOfTheOfficesOwnMethodIsTheOneThatCounts(SparkSession spark) throws IOException {
    Map<String, Row> rows = published(spark, "--set", "attainment.method=open_sdg");

    assertThat(rows.values()).allMatch(row -> row.<Boolean>getAs("is_target"));
    assertThat((String) rows.get("1-1-1").getAs("verdict")).isEqualTo("off track");
  }

  @Test
  void methodThatDoesNotExistIsRefused(SparkSession spark) throws IOException {
    Path data = Shared.path(DATA + "/data");
    List<String> words = List.of("--input", data.toString(), "--set", "attainment.method=open-sdg");

    WholeRun.Ended ended = WholeRun.of(spark, folder.resolve("out"), words);

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err())
        .contains("attainment.method = 'open-sdg' is no method; did you mean 'open_sdg'?");
  }
}
