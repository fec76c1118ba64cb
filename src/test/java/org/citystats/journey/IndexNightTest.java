package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Snapshot;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;
import org.citystats.schema.Tables;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A composite index, from files to published tables. */
@ExtendWith(LocalSpark.class)
class IndexNightTest {

  private static final List<String> HIERARCHY =
      List.of(
          "index,node,parent,direction,indicator,measure,denominator",
          "quality,quality,,,,,",
          "quality,air,quality,lower,dust,level,",
          "quality,beds,quality,higher,beds,level,population",
          "quality,growth,quality,higher,beds,YOY,");
  private static final List<String> INDICES =
      List.of(
          "index,screen,draws,sensitivity_draws,weights,top", "quality,0.5,2000,500,uniform:0.5,1");

  private static void project(Path folder) throws IOException {
    List<String> figures = new ArrayList<>(List.of("ref_area,indicator,year,value,unit"));
    String[] areas = {"a", "b", "c", "d"};
    for (int area = 0; area < areas.length; area++) {
      for (int year = 2017; year <= 2018; year++) {
        figures.add("%s,dust,%d,%d,mg".formatted(areas[area], year, 40 - 7 * area));
        figures.add("%s,population,%d,%d,person".formatted(areas[area], year, 100 + 10 * area));
        figures.add("%s,unused,%d,%d,person".formatted(areas[area], year, area));
      }
      figures.add("%s,beds,2017,%d,bed".formatted(areas[area], 20));
      if (area < 3) {
        figures.add("%s,beds,2018,%d,bed".formatted(areas[area], 22 + area * area));
      }
    }
    write(folder, "data/figures.csv", figures);
    write(
        folder,
        "conf/indicators.csv",
        List.of(
            "indicator,name_en,unit,direction,additive",
            "dust,Fine dust,mg,lower,no",
            "beds,Hospital beds,bed,higher,yes",
            "population,Population,person,none,yes",
            "unused,Unused,person,none,yes"));
    write(folder, "conf/citystats.yaml", List.of("input: [../data]", "output: ../out"));
  }

  private static void write(Path project, String file, List<String> lines) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, lines, StandardCharsets.UTF_8);
  }

  @Test
  void anIndexAddsNothingToTheExchangeAndOneJobOfDrawsWithoutAny(
      SparkSession spark, @TempDir Path project, @TempDir Path outputs)
      throws IOException, TimeoutException {
    project(project);
    Counting without = new Counting();
    without.night(spark, project, outputs.resolve("without"));
    write(project, "conf/hierarchy.csv", HIERARCHY);
    write(project, "conf/indices.csv", INDICES);
    Counting with = new Counting();

    with.night(spark, project, outputs.resolve("with"));

    assertThat(with.exchanges).hasValue(1);
    assertThat(with.records).hasValue(without.records.get());
    assertThat(with.jobs).hasValue(without.jobs.get() + 1);
  }

  @Test
  void scoresPlacesAndReasonsArePublished(
      SparkSession spark, @TempDir Path project, @TempDir Path out)
      throws IOException, TimeoutException {
    project(project);
    write(project, "conf/hierarchy.csv", HIERARCHY);
    write(project, "conf/indices.csv", INDICES);

    Snapshot snapshot = new Counting().night(spark, project, out);

    Published now =
        Published.of(snapshot, IndexTables.COMPOSITE).where(Concepts.TIME_PERIOD, "2018");
    Published ofC = now.where(Concepts.REF_AREA, "c");
    assertThat(ofC.where(IndexConcepts.NODE, "beds").number(IndexConcepts.VALUE))
        .isCloseTo(26.0 / 120, within(1e-12));
    assertThat(ofC.where(IndexConcepts.NODE, "growth").number(IndexConcepts.VALUE))
        .isCloseTo(0.3, within(1e-12));
    assertThat(ofC.where(IndexConcepts.NODE, "quality").whole(Concepts.RANK)).isEqualTo(1);
    assertThat(ofC.where(IndexConcepts.NODE, "quality").number(IndexConcepts.RANK_HIGH))
        .isGreaterThanOrEqualTo(1);
    Published ofD = now.where(Concepts.REF_AREA, "d");
    assertThat(ofD.where(IndexConcepts.NODE, "quality").text(Concepts.WHY_NOT))
        .isEqualTo("too_few_indicators");
    assertThat(ofD.where(IndexConcepts.NODE, "beds").text(Concepts.WHY_NOT)).isEqualTo("no_value");
    assertThat(Published.of(snapshot, IndexTables.SENSITIVITY).text(IndexConcepts.CHOICES))
        .isEqualTo("uniform:0.5");
    assertThat(Published.of(snapshot, IndexTables.WITHOUT).count()).isEqualTo(9);
  }

  @Test
  void scoresAreRankedInEveryGroupWithoutAnotherExchange(
      SparkSession spark, @TempDir Path project, @TempDir Path out)
      throws IOException, TimeoutException {
    project(project);
    write(project, "conf/hierarchy.csv", HIERARCHY);
    write(project, "conf/indices.csv", INDICES);
    write(
        project,
        "conf/citystats.yaml",
        List.of(
            "input: [../data]",
            "output: ../out",
            "ranking:",
            "  groups: [all, size]",
            "  coverage: 0.5",
            "  size-by: population",
            "  size-classes: [115]",
            "  measures: [level, score]"));
    Counting counting = new Counting();

    Snapshot snapshot = counting.night(spark, project, out);

    assertThat(counting.exchanges).hasValue(1);
    Published scores =
        Published.of(snapshot, Tables.RANKING)
            .where(Concepts.MEASURE, "score")
            .where(Concepts.TIME_PERIOD, "2018");
    Published all = scores.where(Concepts.PEER_GROUP, "all");
    assertThat(all.where(Concepts.REF_AREA, "c").whole(Concepts.RANK)).isEqualTo(1);
    assertThat(all.where(Concepts.REF_AREA, "c").whole(Concepts.PEERS)).isEqualTo(3);
    assertThat(all.where(Concepts.REF_AREA, "d").text(Concepts.WHY_NOT))
        .isEqualTo("too_few_indicators");
    Published small = scores.where(Concepts.PEER_GROUP, "size:0-115");
    assertThat(small.where(Concepts.REF_AREA, "b").whole(Concepts.PEERS)).isEqualTo(2);
  }

  @Test
  void rankingByScoresThatNobodyDeclaredIsRefusedInOneSentence(
      SparkSession spark, @TempDir Path project, @TempDir Path out) throws IOException {
    project(project);

    assertThatThrownBy(
            () ->
                JourneyNight.run(
                    spark,
                    out,
                    "--conf",
                    project.resolve("conf/citystats.yaml").toString(),
                    "--set",
                    "ranking.measures=score"))
        .hasMessageContaining("ranking.measures = 'score': no composite index is declared");
  }

  @Test
  void anIndicatorThatNoListAndNoFileKnowsIsASentenceAndNoEmptyIndex(
      SparkSession spark, @TempDir Path project, @TempDir Path out) throws IOException {
    project(project);
    Files.delete(project.resolve("conf/indicators.csv"));
    write(
        project,
        "conf/hierarchy.csv",
        List.of(
            "index,node,parent,direction,indicator,measure",
            "quality,quality,,,,",
            "quality,air,quality,lower,dusst,level",
            "quality,beds,quality,higher,bets,level"));

    assertThatThrownBy(
            () ->
                JourneyNight.run(
                    spark, out, "--conf", project.resolve("conf/citystats.yaml").toString()))
        .hasMessageContaining(
            "node 'air' of index 'quality': 'dusst': the input holds no figures of it; did you mean"
                + " 'dust'?")
        .hasMessageContaining("did you mean 'beds'?");
  }
}
