package org.citystats.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The ground under the tests with Spark: its versions, its session, and that a comparison can fail.
 */
@ExtendWith(LocalSpark.class)
class FramesTest {

  private static final StructType GROWTH =
      new StructType().add("ref_area", "string").add("growth", "double");

  @Test
  void sparkIsTheOneOfThisLine(SparkSession spark) {
    String expected = System.getProperty("citystats.expected.spark");
    assumeTrue(expected != null, "started without Maven");

    assertThat(spark.version()).isEqualTo(expected);
  }

  @Test
  void noTestLibraryTookTheScalaLibraryDown() {
    String expected = System.getProperty("citystats.expected.scala");
    assumeTrue(expected != null, "started without Maven");

    assertThat(scala.util.Properties.versionNumberString()).isEqualTo(expected);
  }

  @Test
  void testsShareOneApplicationButNoSettings(SparkSession one, SparkSession other) {
    one.conf().set("spark.sql.session.timeZone", "Asia/Shanghai");

    assertThat(other.sparkContext()).isSameAs(one.sparkContext());
    assertThat(other.conf().get("spark.sql.session.timeZone")).isEqualTo("UTC");
  }

  @Test
  void orderOfRowsAndRoundingDoNotCount(SparkSession spark) {
    Dataset<Row> actual = growth(spark, "220100", 0.0620000001, "220102", Double.NaN);
    Dataset<Row> expected = growth(spark, "220102", Double.NaN, "220100", 0.062);

    Frames.assertSame(actual, expected, 1e-9, "ref_area");
  }

  @Test
  void figureBeyondTheToleranceFails(SparkSession spark) {
    Dataset<Row> actual = growth(spark, "220100", 0.063, "220102", 0.05);
    Dataset<Row> expected = growth(spark, "220100", 0.062, "220102", 0.05);

    assertThatThrownBy(() -> Frames.assertSame(actual, expected, 1e-9, "ref_area"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void absentFigureIsNotZero(SparkSession spark) {
    Dataset<Row> actual = growth(spark, "220100", null, "220102", 0.05);
    Dataset<Row> expected = growth(spark, "220100", 0.0, "220102", 0.05);

    assertThatThrownBy(() -> Frames.assertSame(actual, expected, 1e-9, "ref_area"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void missingRowFails(SparkSession spark) {
    Dataset<Row> expected = growth(spark, "220100", 0.062, "220102", 0.05);
    Dataset<Row> actual = expected.limit(1);

    assertThatThrownBy(() -> Frames.assertSame(actual, expected, 1e-9, "ref_area"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void otherTypeFails(SparkSession spark) {
    Dataset<Row> expected = growth(spark, "220100", 1.0, "220102", 2.0);
    Dataset<Row> actual = expected.selectExpr("ref_area", "cast(growth as int) as growth");

    assertThatThrownBy(() -> Frames.assertSame(actual, expected, 1e-9, "ref_area"))
        .isInstanceOf(AssertionError.class);
  }

  private static Dataset<Row> growth(
      SparkSession spark, String area, Double growth, String otherArea, Double otherGrowth) {
    return spark.createDataFrame(
        List.of(RowFactory.create(area, growth), RowFactory.create(otherArea, otherGrowth)),
        GROWTH);
  }
}
