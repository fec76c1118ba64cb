package org.citystats.testing;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import java.time.Duration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Compares frames; on this line of Spark by spark-testing-base. */
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
    Suite suite = new Suite(actual.sparkSession());

    suite.assertDataFrameApproximateEquals(
        Ordered.by(expected, identifiers),
        Ordered.by(actual, identifiers),
        tolerance,
        Duration.ZERO,
        suite.assertDataFrameApproximateEquals$default$5());
  }

  /** The suite on the session of the tests: its own would need Hive. */
  private static final class Suite extends JavaDatasetSuiteBase {

    private static final long serialVersionUID = 1L;

    private final transient SparkSession session;

    private Suite(SparkSession session) {
      this.session = session;
    }

    @Override
    public SparkSession spark() {
      return session;
    }

    @Override
    public boolean enableHiveSupport() {
      return false;
    }
  }
}
