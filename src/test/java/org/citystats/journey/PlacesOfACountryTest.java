package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.citystats.publish.Snapshot;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * All indicators, years and peer groups of a country that does not exist, ranked with the one
 * exchange of its observations. {@code -Dplaces.areas=600 -Dplaces.indicators=570
 * -Dplaces.years=30} makes it ten million observations.
 */
@ExtendWith(LocalSpark.class)
@Timeout(value = 25, unit = TimeUnit.MINUTES)
class PlacesOfACountryTest {

  private static final int AREAS = Integer.getInteger("places.areas", 60);
  private static final int INDICATORS = Integer.getInteger("places.indicators", 40);
  private static final int YEARS = Integer.getInteger("places.years", 8);
  private static final int PROVINCES = 5;
  private static final int FILES = 12;
  private static final int FIRST = 1995;
  private static final List<String> HIERARCHY =
      List.of(
          "index,node,parent,direction,indicator,measure",
          "life,life,,,,",
          "life,one,life,higher,i003,level",
          "life,two,life,lower,i007,level",
          "life,three,life,higher,i011,YOY");

  private static void project(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("conf"));
    Files.createDirectories(folder.resolve("data"));
    for (int file = 0; file < FILES; file++) {
      figures(folder.resolve("data/part-%02d.csv".formatted(file)), file);
    }
    List<String> areas = new ArrayList<>(List.of("ref_area,name,level,parent"));
    for (int province = 0; province < PROVINCES; province++) {
      areas.add("P%d,Province %d,province,".formatted(province, province));
    }
    for (int area = 0; area < AREAS; area++) {
      areas.add("%s,City %d,city,P%d".formatted(code(area), area, area % PROVINCES));
    }
    Files.write(folder.resolve("conf/areas.csv"), areas);
    Files.write(
        folder.resolve("conf/citystats.yaml"),
        List.of(
            "input: [../data]",
            "output: ../out",
            "exports: {max-rows: 1}",
            "ranking: {groups: [all, province], measures: [level, growth], details: none}"));
  }

  private static void figures(Path path, int file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      out.write("ref_area,indicator,unit,year,value\n");
      for (int area = file; area < AREAS; area += FILES) {
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
          for (int year = 0; year < YEARS; year++) {
            long value = 1000 + (area * 7919L + indicator * 104729L + year * 1299709L) % 9973;
            String row = code(area) + ",i%03d,person,%d,%d\n";
            out.write(row.formatted(indicator, FIRST + year, value));
          }
        }
      }
    }
  }

  private static String code(int area) {
    return "C%04d".formatted(area);
  }

  @Test
  void everyIndicatorYearAndGroupIsRankedWithTheOneExchangeOfTheObservations(
      SparkSession spark, @TempDir Path project, @TempDir Path out)
      throws IOException, TimeoutException {
    project(project);
    Counting counting = new Counting();

    Snapshot snapshot = counting.night(spark, project, out);

    assertThat(counting.exchanges).hasValue(1);
    assertThat(counting.jobs).hasValue(1);
    // a fragment of each indicator of each file and an account of each file, no row
    assertThat(counting.records.get()).isLessThanOrEqualTo(FILES * (INDICATORS + 1L));
    Dataset<Row> ranking = spark.read().parquet(snapshot.location() + "/tables/ranking");
    // levels of every year, growth of every year but the first, in two groups each
    long figures = (long) AREAS * INDICATORS;
    assertThat(ranking.count()).isEqualTo(2 * figures * (2L * YEARS - 1));
    assertThat(ranking.where("rank IS NULL").count()).isZero();
    assertThat(ranking.where("peer_group = 'all' AND rank = 1 AND measure = 'level'").count())
        .isGreaterThanOrEqualTo((long) INDICATORS * YEARS);
  }

  @Test
  void anIndexBringsBackTheColumnsThatItUsesAndNoOthers(
      SparkSession spark, @TempDir Path project, @TempDir Path outputs)
      throws IOException, TimeoutException {
    project(project);
    Counting without = new Counting();
    without.night(spark, project, outputs.resolve("without"));
    Files.write(project.resolve("conf/hierarchy.csv"), HIERARCHY);
    Counting with = new Counting();

    with.night(spark, project, outputs.resolve("with"));

    assertThat(with.exchanges).hasValue(1);
    assertThat(with.records).hasValue(without.records.get());
    // three columns of a figure, its rounding, status and reason: 18 bytes, and the codes of areas
    long cells = 3L * AREAS * YEARS;
    long more = with.results.get() - without.results.get();
    assertThat(more).isPositive().isLessThan(2 * 18 * cells + 40_000);
  }
}
