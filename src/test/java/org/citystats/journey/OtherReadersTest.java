package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.schema.Concept;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published tables as DuckDB reads them, over JDBC; skipped where its driver is not at hand.
 */
@ExtendWith(LocalSpark.class)
class OtherReadersTest {

  @TempDir private static Path out;

  @BeforeAll
  static void aNight(SparkSession spark) throws IOException {
    assumeTrue(
        DriverManager.drivers().anyMatch(driver -> driver.getClass().getName().contains("duckdb")));
    JourneyNight.run(spark, out, "--conf", JourneyNight.bundled());
  }

  static List<Table> tables() {
    return Tables.ALL;
  }

  private static List<List<String>> query(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        all.add(row);
      }
      return all;
    }
  }

  private static String files(Table table) {
    return "'" + out.resolve("current/tables").resolve(table.name()) + "/*.parquet'";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void columnsHaveTheNamesAndTheOrderOfTheContract(Table table) throws SQLException {
    List<String> names =
        query("DESCRIBE SELECT * FROM " + files(table)).stream().map(row -> row.get(0)).toList();

    assertThat(names).isEqualTo(table.columns().stream().map(Concept::name).toList());
  }

  @Test
  void theGrowthOfChangchunIsReadAsAFigure() throws SQLException {
    String sql =
        "SELECT growth FROM "
            + files(Tables.GROWTH_FIGURES)
            + " WHERE ref_area = '220100' AND indicator = 'gdp' AND time_period = '2018'"
            + " AND measure = 'YOY' AND origin = 'computed'";

    List<List<String>> rows = query(sql);

    assertThat(rows).hasSize(1);
    assertThat(Double.parseDouble(rows.get(0).get(0))).isCloseTo(0.098879, within(5e-7));
  }

  @Test
  void everyFigureHasAValueOrAReason() throws SQLException {
    for (String[] pair :
        List.of(
            new String[] {"observations", "obs_value"},
            new String[] {"growth", "growth"},
            new String[] {"ranking", "rank"})) {
      String sql =
          "SELECT count(*) FROM '%s/*.parquet' WHERE (%s IS NULL) = (why_not = '')"
              .formatted(out.resolve("current/tables").resolve(pair[0]), pair[1]);

      assertThat(query(sql)).as(pair[0]).isEqualTo(List.of(List.of("0")));
    }
  }
}
