package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The economy of the walk: what is exchanged between tasks, and how often. */
@ExtendWith(LocalSpark.class)
class OneExchangeTest {

  @Test
  void observationsAreExchangedOnceAsFragmentsNotAsRows(SparkSession spark, @TempDir Path out)
      throws IOException, TimeoutException {
    Counting counting = new Counting();
    spark.sparkContext().addSparkListener(counting);

    JourneyNight.run(spark, out, "--conf", JourneyNight.bundled());
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(counting);

    // the walk, and the draws of the index, which exchange nothing
    assertThat(counting.jobs).hasValue(2);
    assertThat(counting.ended).hasValue(2);
    assertThat(counting.exchanges).hasValue(1);
    // one fragment for each of 5 files and its indicators, and 5 accounts: far below 2,163 rows
    assertThat(counting.records).hasValueBetween(10, 300);
  }
}
