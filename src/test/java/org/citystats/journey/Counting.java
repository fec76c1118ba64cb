package org.citystats.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.JourneyNight;
import org.citystats.publish.Snapshot;

/** Counts what Spark does; events come in order, the job's end last. */
final class Counting extends SparkListener {

  final AtomicInteger jobs = new AtomicInteger();
  final AtomicInteger ended = new AtomicInteger();
  final AtomicInteger exchanges = new AtomicInteger();
  final AtomicLong records = new AtomicLong();
  final AtomicLong bytes = new AtomicLong();

  /** Bytes that tasks sent back to the driver. */
  final AtomicLong results = new AtomicLong();

  @Override
  public void onJobStart(SparkListenerJobStart start) {
    jobs.incrementAndGet();
  }

  @Override
  public void onJobEnd(SparkListenerJobEnd end) {
    ended.incrementAndGet();
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted completed) {
    long written = completed.stageInfo().taskMetrics().shuffleWriteMetrics().recordsWritten();
    records.addAndGet(written);
    bytes.addAndGet(completed.stageInfo().taskMetrics().shuffleWriteMetrics().bytesWritten());
    results.addAndGet(completed.stageInfo().taskMetrics().resultSize());
    exchanges.addAndGet(written > 0 ? 1 : 0);
  }

  /** A night of a project folder, counted to its end. */
  Snapshot night(SparkSession spark, Path project, Path out) throws IOException, TimeoutException {
    spark.sparkContext().addSparkListener(this);
    Snapshot snapshot =
        JourneyNight.run(spark, out, "--conf", project.resolve("conf/citystats.yaml").toString());
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(this);
    return snapshot;
  }
}
