package org.citystats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Compares frames; on this line of Spark, for which there is no spark-testing-base, by itself. */
public final class Frames {

  private Frames() {}

  /**
   * Fails unless both frames have the same columns (names, types, order) and, in the order of the
   * identifiers, the same rows; numbers may differ by the tolerance, NaN equals NaN.
   *
   * @param identifiers the columns that tell one row from another; none: the rows are in order
   */
  public static void assertSame(
      Dataset<Row> actual, Dataset<Row> expected, double tolerance, String... identifiers) {
    Dataset<Row> found = Ordered.by(actual, identifiers);
    Dataset<Row> wanted = Ordered.by(expected, identifiers);

    assertThat(found.schema()).as("columns").isEqualTo(wanted.schema());
    List<Row> foundRows = found.collectAsList();
    List<Row> wantedRows = wanted.collectAsList();
    assertThat(foundRows).as("number of rows").hasSameSizeAs(wantedRows);
    assertThat(differences(foundRows, wantedRows, tolerance)).as("rows that differ").isEmpty();
  }

  private static List<String> differences(List<Row> found, List<Row> wanted, double tolerance) {
    List<String> differences = new ArrayList<>();
    for (int row = 0; row < wanted.size(); row++) {
      if (!same(found.get(row), wanted.get(row), tolerance)) {
        differences.add("row %d: %s, not %s".formatted(row, found.get(row), wanted.get(row)));
      }
    }
    return differences;
  }

  private static boolean same(Row found, Row wanted, double tolerance) {
    for (int column = 0; column < wanted.size(); column++) {
      if (!same(found.get(column), wanted.get(column), tolerance)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Object found, Object wanted, double tolerance) {
    if (found instanceof Row row && wanted instanceof Row other) {
      return same(row, other, tolerance);
    }
    if (found instanceof Number number && wanted instanceof Number other) {
      double difference = Math.abs(number.doubleValue() - other.doubleValue());
      return difference <= tolerance || Objects.equals(found, wanted);
    }
    return Objects.deepEquals(found, wanted);
  }
}
