package org.citystats.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Whether citystats and DuckDB came to the same figures: counts exactly, sums to twelve digits. It
 * ends with 1 where they do not.
 */
public final class Agreement {

  private record Question(String what, String ours, String theirs) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "observations",
              "SELECT count(*), sum(obs_value) FROM '${ours}/observations/*.parquet'",
              "SELECT count(*), sum(value) FROM '${theirs}/observations.parquet'"),
          growth("YOY", "yoy"),
          growth("CAGR_5", "cagr_5"),
          growth("INDEX_2010", "index_2010"),
          new Question(
              "places",
              "SELECT count(rank), sum(rank) FROM '${ours}/ranking/*.parquet' WHERE rank IS NOT NULL",
              "SELECT count(*), sum(place) FROM '${theirs}/ranking.parquet'"),
          new Question(
              "targets met",
              "SELECT count(*), sum(reached) FROM '${ours}/attainment/*.parquet'"
                  + " WHERE method = 'citystats' AND verdict IN ('achieved', 'exceeded')",
              "SELECT count(*), sum(reached) FROM '${theirs}/attainment.parquet'"
                  + " WHERE verdict = 'achieved'"));

  private Agreement() {}

  private static Question growth(String measure, String column) {
    return new Question(
        measure,
        "SELECT count(growth), sum(growth) FROM '${ours}/growth/*.parquet' WHERE measure = '"
            + measure
            + "'",
        "SELECT count("
            + column
            + "), sum("
            + column
            + ") FROM '${theirs}/growth.parquet'");
  }

  /** Arguments: tables of citystats, results of DuckDB. */
  public static void main(String[] arguments) throws SQLException {
    boolean agree = true;
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (Question question : QUESTIONS) {
        double[] ours = ask(statement, question.ours().replace("${ours}", arguments[0]));
        double[] theirs = ask(statement, question.theirs().replace("${theirs}", arguments[1]));
        boolean same = ours[0] == theirs[0] && close(ours[1], theirs[1]);
        agree &= same;
        System.out.printf(
            Locale.ROOT,
            "%-12s %s: %.0f and %.0f rows, sums %.12g and %.12g%n",
            question.what(),
            same ? "agree" : "DIFFER",
            ours[0],
            theirs[0],
            ours[1],
            theirs[1]);
      }
    }
    System.exit(agree ? 0 : 1);
  }

  private static double[] ask(Statement statement, String sql) throws SQLException {
    try (ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return new double[] {found.getDouble(1), found.getDouble(2)};
    }
  }

  private static boolean close(double one, double other) {
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other)) + 1e-9;
  }
}
