package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.citystats.schema.Column;
import org.citystats.schema.ColumnType;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads the files as an engine that shares no code with the writer. */
class TableWriterTest {

  @TempDir Path folder;

  private static Columns two() {
    return Observed.none()
        .level("220100", "gdp", "2017", 653_000_000_000.0)
        .level("220100", "gdp", "2018", Double.NaN)
        .level("长春", "gdp", "2018", -0.25)
        .rows();
  }

  @Test
  void anotherEngineReadsNamesTypesAbsentCellsAndChineseText() throws Exception {
    Written written = write(two(), "observations");

    assertThat(written.path()).isEqualTo("tables/observations/observations.parquet");
    assertThat(ask("select column_name || ' ' || column_type from (describe from $)"))
        .startsWith("ref_area VARCHAR", "indicator VARCHAR", "breakdown VARCHAR")
        .contains("obs_value DOUBLE", "source_line BIGINT", "in_use BOOLEAN");
    assertThat(
            ask(
                "select concat_ws('|', ref_area, time_period, coalesce(obs_value::varchar, 'null'),"
                    + " source_file, in_use, coalesce(obs_status, 'null'),"
                    + " coalesce(source_column::varchar, 'null')) from $"))
        .containsExactly(
            "220100|2017|653000000000.0|国内生产总值.csv|true|null|null",
            "220100|2018|null|国内生产总值.csv|true|null|null",
            "长春|2018|-0.25|国内生产总值.csv|true|null|null");
    assertThat(ask("select count(*) from $ where isnan(obs_value)")).containsExactly("0");
  }

  @Test
  void identifiersAreRequiredAndAllElseIsOptional() throws Exception {
    write(two(), "observations");

    assertThat(
            ask(
                "select name || ' ' || repetition_type from parquet_schema($)"
                    + " where name in ('vintage', 'obs_value', 'why_not')"))
        .containsExactlyInAnyOrder("vintage REQUIRED", "obs_value OPTIONAL", "why_not OPTIONAL");
  }

  @Test
  void tableVersionAndColumnsAreToldInTheFile() throws Exception {
    write(two(), "observations");

    assertThat(ask("select decode(key) || '=' || decode(value) from parquet_kv_metadata($)"))
        .contains("citystats.table=observations", "citystats.contract=1")
        .anySatisfy(pair -> assertThat(pair).contains("\"ref_area\": \"Code of the area\""));
  }

  @Test
  void statisticsOfEveryColumnTellLeastGreatestAndAbsent() throws Exception {
    write(two(), "observations");

    assertThat(
            ask(
                "select concat_ws('|', path_in_schema, coalesce(stats_min_value, 'null'),"
                    + " coalesce(stats_max_value, 'null'), stats_null_count, compression)"
                    + " from parquet_metadata($)"
                    + " where path_in_schema in ('obs_value','ref_area','obs_status')"))
        .containsExactlyInAnyOrder(
            "ref_area|220100|长春|0|ZSTD",
            "obs_value|-0.25|653000000000.0|1|ZSTD",
            "obs_status|null|null|3|ZSTD");
  }

  @Test
  void manyRowGroupsAndPagesReadBackAsTheyWere() throws Exception {
    Columns rows = Observed.many(1_100_000);

    Written written = write(rows, "part-00000");

    Columns read = new TableReader(folder.toString()).read(Tables.OBSERVATIONS);
    assertThat(written.rows()).isEqualTo(1_100_000);
    assertThat(read.size()).isEqualTo(rows.size());
    assertThat(differences(rows, read)).isZero();
    double[] values = new double[rows.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = rows.number(row, Concepts.OBS_VALUE);
    }
    assertThat(
            ask(
                "select concat_ws('|', count(*), count(obs_value), min(obs_value), max(obs_value),"
                    + " count(distinct value_text), sum(source_line)) from $"))
        .containsExactly(
            String.join(
                "|",
                "1100000",
                Long.toString(present(values).count()),
                Double.toString(present(values).min().orElseThrow()),
                Double.toString(present(values).max().orElseThrow()),
                Long.toString(
                    Stream.iterate(0, row -> row < values.length, row -> row + 1)
                        .map(row -> rows.text(row, Concepts.VALUE_TEXT))
                        .distinct()
                        .count()),
                Long.toString(1_100_000L * 1_100_001 / 2)));
  }

  @Test
  void columnsOfFewDistinctValuesAreCodedAndOthersAreNot() throws Exception {
    Written written = write(Observed.many(300_000), "part-00000");

    Path file = folder.resolve(written.path());
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalParquet(file))) {
      List<ColumnChunkMetaData> chunks = reader.getRowGroups().get(0).getColumns();
      assertThat(chunks)
          .filteredOn(ColumnChunkMetaData::hasDictionaryPage)
          .extracting(chunk -> chunk.getPath().toDotString())
          .contains("ref_area", "indicator", "why_not")
          .doesNotContain("source_line", "in_use");
      assertThat(reader.getFileMetaData().getCreatedBy()).startsWith("parquet-mr version");
    }
  }

  @Test
  void sameRowsGiveTheSameBytes() throws Exception {
    Written one = write(Observed.many(5_000), "one");

    Written other = write(Observed.many(5_000), "other");

    assertThat(one.sha256()).isEqualTo(other.sha256());
    assertThat(Files.readAllBytes(folder.resolve(one.path())))
        .isEqualTo(Files.readAllBytes(folder.resolve(other.path())))
        .hasSize((int) one.bytes());
    assertThat(Sha256.of(Files.readAllBytes(folder.resolve(one.path())))).isEqualTo(one.sha256());
  }

  @Test
  void repeatedAttemptReplacesTheFileAndLeavesNothingElse() throws Exception {
    new TableWriter(folder.toString()).write(two(), "observations", 7);

    new TableWriter(folder.toString()).write(two(), "observations", 8);

    Path table = folder.resolve("tables/observations");
    try (Stream<Path> files = Files.list(table)) {
      assertThat(files).containsExactly(table.resolve("observations.parquet"));
    }
  }

  @Test
  void tableWithoutRowsKeepsItsColumns() throws Exception {
    write(new Columns(Tables.ATTAINMENT), "attainment");

    assertThat(query("select count(*) from (describe from '" + files("attainment") + "')"))
        .containsExactly(Integer.toString(Tables.ATTAINMENT.columns().size()));
    assertThat(new TableReader(folder.toString()).read(Tables.ATTAINMENT).size()).isZero();
  }

  @Test
  void everyTableOfTheHouseCanBeWritten() throws Exception {
    for (Table table : Tables.ALL) {
      Columns rows = new Columns(table);
      rows.all().forEach(column -> addOne(table, column));

      write(rows, table.name());

      assertThat(query("select count(*) from '" + files(table.name()) + "'")).containsExactly("1");
    }
  }

  @Test
  void filesAreNotForOtherUsers() throws Exception {
    Written written = write(two(), "observations");

    Path file = folder.resolve(written.path());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void partThatLeavesItsFolderIsRefused() {
    TableWriter tables = new TableWriter(folder.toString());

    assertThatThrownBy(() -> tables.write(two(), "../../evil", 0))
        .isInstanceOf(BrokenContractException.class)
        .hasMessageStartingWith("Cannot name a file '..'");
  }

  private static DoubleStream present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value));
  }

  /** Identifiers and the reason are there, all else is absent. */
  private static void addOne(Table table, Column column) {
    if (column.concept().equals(Concepts.WHY_NOT)) {
      column.add("no_value");
    } else if (!table.identifiers().contains(column.concept())) {
      column.addAbsent();
    } else if (column.concept().type() == ColumnType.TEXT) {
      column.add("x");
    } else {
      column.add(1L);
    }
  }

  static int differences(Columns one, Columns other) {
    int differences = 0;
    for (var column : one.all()) {
      var same = other.column(column.concept());
      for (int row = 0; row < one.size(); row++) {
        boolean equal =
            switch (column.concept().type()) {
              case TEXT -> Objects.equals(column.text(row), same.text(row));
              case NUMBER -> Double.compare(column.number(row), same.number(row)) == 0;
              case WHOLE, FLAG ->
                  column.whole(row) == same.whole(row)
                      && column.isAbsent(row) == same.isAbsent(row);
            };
        differences += equal ? 0 : 1;
      }
    }
    return differences;
  }

  @Test
  void rowsThatComePieceByPieceAreOneFile() throws IOException {
    TableWriter tables = new TableWriter(folder.toString());

    Written written;
    try (TableFile file = tables.begin(Tables.OBSERVATIONS, "pieces", 0)) {
      file.add(Observed.none().level("220100", "gdp", "2017", 1).rows());
      file.add(Observed.none().rows());
      file.add(Observed.none().level("220100", "gdp", "2018", 2).rows());
      written = file.end();
    }

    Columns read = new TableReader(folder.toString()).read(Tables.OBSERVATIONS);
    assertThat(written.rows()).isEqualTo(2);
    assertThat(read.number(0, Concepts.OBS_VALUE)).isEqualTo(1);
    assertThat(read.number(1, Concepts.OBS_VALUE)).isEqualTo(2);
  }

  @Test
  void pieceThatComesBeforeTheOneBeforeIsRefusedAndTheFileHasNoName() throws IOException {
    TableWriter tables = new TableWriter(folder.toString());

    try (TableFile file = tables.begin(Tables.OBSERVATIONS, "pieces", 0)) {
      file.add(Observed.none().level("220100", "gdp", "2018", 2).rows());
      Columns earlier = Observed.none().level("220100", "gdp", "2017", 1).rows();

      assertThatThrownBy(() -> file.add(earlier))
          .isInstanceOf(BrokenContractException.class)
          .hasMessageContaining("stands after");
    }
    assertThat(new TableReader(folder.toString()).read(Tables.OBSERVATIONS).size()).isZero();
  }

  private Written write(Columns rows, String part) throws IOException {
    return new TableWriter(folder.toString()).write(rows, part, 0);
  }

  private String files(String table) {
    return folder.resolve("tables").resolve(table) + "/*.parquet";
  }

  private List<String> ask(String sql) throws SQLException {
    return query(sql.replace("$", "'" + files("observations") + "'"));
  }

  static List<String> query(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }
}
