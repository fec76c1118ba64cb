package org.citystats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.citystats.publish.Snapshot;
import org.citystats.publish.TableReader;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankTables;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An indicator that does not fit into one panel gives the figures it would give if it did. */
@ExtendWith(LocalSpark.class)
class LargeIndicatorTest {

  private static final long SEED = 20261125;
  private static final int PROVINCES = 4;
  private static final int DISTRICTS = 40;

  private static final List<Table> TABLES =
      List.of(
          Tables.OBSERVATIONS,
          Tables.GROWTH_FIGURES,
          Tables.SPATIAL,
          Tables.RANKING,
          RankTables.RANK_CHANGES,
          Tables.ATTAINMENT);

  @TempDir private Path project;
  @TempDir private Path output;

  @BeforeEach
  void writeProject() throws IOException {
    List<String> areas = new ArrayList<>(List.of("ref_area,name,parent,level"));
    List<String> first = new ArrayList<>(List.of("ref_area,indicator,year,value,unit"));
    List<String> second = new ArrayList<>(first);
    Random random = new Random(SEED);
    areas.add("0,Country,,country");
    for (int province = 1; province <= PROVINCES; province++) {
      areas.add("%d,Province %1$d,0,province".formatted(province));
      for (int district = 0; district < DISTRICTS; district++) {
        String code = "d%03d".formatted((district * 97 + province * 31) % 1000);
        areas.add("%s,District %1$s,%d,district".formatted(code, province));
        figures(code, random.nextInt(1000, 100_000), random, first, second);
      }
      figures("" + province, 4_000_000, random, first, second);
    }
    figures("0", 20_000_000, random, first, second);
    write("conf/areas.csv", areas);
    write("data/first.csv", first);
    write("data/second.csv", second);
    write(
        "conf/indicators.csv",
        List.of(
            "indicator,name_en,unit,direction,additive,deflator,weight",
            "product,Gross product,CNY,higher,yes,prices,people",
            "people,Population,person,higher,yes,,",
            "prices,Prices,index,none,no,,"));
    write(
        "conf/targets.csv",
        List.of(
            "target_id,area_code,indicator_code,period,measure,op,value",
            "T1,1,product,2018,growth,>=,0.01"));
    write("conf/citystats.yaml", List.of("input: [../data]", "output: ../out"));
  }

  private static void figures(
      String area, double level, Random random, List<String> first, List<String> second) {
    double value = level;
    for (int year = 2008; year <= 2018; year++) {
      value *= 0.97 + random.nextInt(12) / 100.0;
      if (random.nextInt(12) > 0) {
        (year < 2014 ? first : second)
            .add(String.format(Locale.ROOT, "%s,product,%d,%.1f,CNY", area, year, value));
      }
      second.add("%s,people,%d,%d,person".formatted(area, year, random.nextInt(100, 900)));
      if (area.length() == 1) {
        first.add("%s,prices,%d,%d,index".formatted(area, year, 100 + year - 2008));
      }
    }
  }

  private void write(String file, List<String> lines) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, lines, StandardCharsets.UTF_8);
  }

  private Snapshot night(SparkSession spark, String name, int figuresAtOnce) throws IOException {
    return JourneyNight.run(
        spark,
        output.resolve(name),
        "--conf",
        project.resolve("conf/citystats.yaml").toString(),
        "--set",
        "growth.measures=all",
        "--set",
        "growth.figures-at-once=" + figuresAtOnce);
  }

  @Test
  void blocksOfAreasGiveTheFiguresOfTheWhole(SparkSession spark) throws IOException {
    Snapshot whole = night(spark, "whole", 1_000_000);

    Snapshot blocks = night(spark, "blocks", 300);

    for (Table table : TABLES) {
      List<String> expected = rows(whole, table);
      List<String> found = rows(blocks, table);

      assertThat(expected).as(table.name()).isNotEmpty();
      assertThat(without(found, expected)).as("seed %d, %s", SEED, table.name()).isEmpty();
      assertThat(without(expected, found)).as("seed %d, %s", SEED, table.name()).isEmpty();
      assertThat(found).as(table.name()).hasSameSizeAs(expected);
    }
  }

  @Test
  void noFileHoldsMuchMoreThanABlock(SparkSession spark) throws IOException {
    Snapshot blocks = night(spark, "blocks", 300);

    try (Stream<Path> files =
        Files.list(Path.of(blocks.location()).resolve("tables/observations"))) {
      assertThat(files.count()).isGreaterThan(20);
    }
    Columns growth = new TableReader(blocks.location()).read(Tables.GROWTH_FIGURES);
    assertThat(growth.column(Concepts.REF_AREA).words().size())
        .isEqualTo(PROVINCES * (DISTRICTS + 1) + 1);
  }

  private static List<String> rows(Snapshot snapshot, Table table) throws IOException {
    Columns rows = new TableReader(snapshot.location()).read(table);
    return Rows.asMaps(rows).stream().map(Map::toString).toList();
  }

  /** The first rows of some that are not among others. */
  private static List<String> without(List<String> some, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return some.stream().filter(row -> !known.contains(row)).limit(5).toList();
  }
}
