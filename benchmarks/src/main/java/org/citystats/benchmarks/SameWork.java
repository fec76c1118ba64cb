package org.citystats.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Does the work of the benchmark in DuckDB. */
public final class SameWork {

  private SameWork() {}

  /** Arguments: folder of the country, folder of the results. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Files.createDirectories(Path.of(arguments[1]));
    String sql;
    try (InputStream in = SameWork.class.getResourceAsStream("/same-work.sql")) {
      sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          sql.replace("${folder}", arguments[0]).replace("${out}", arguments[1]));
    }
  }
}
