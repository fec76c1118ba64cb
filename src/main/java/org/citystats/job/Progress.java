package org.citystats.job;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.Success$;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.collection.Iterator;

/**
 * Tells how far a walk is: a live line on a terminal, else a line every half minute. Counted are
 * the tasks that ended and, as Spark's heartbeats tell, those that are under way.
 */
final class Progress extends SparkListener implements AutoCloseable {

  /** Set by the launcher where standard error is a terminal. */
  static final String TERMINAL = "citystats.terminal";

  private static final long SECONDS_BETWEEN_LINES = 30;
  private static final double MEGA = 1e6;

  private final JavaSparkContext spark;
  private final Voice voice;
  private final Whole whole;
  private final Map<Long, Map<String, Long>> counted = new HashMap<>();
  private final ScheduledExecutorService clock;
  private final boolean live = Boolean.getBoolean(TERMINAL);
  private final long since = System.nanoTime();

  /** What there is to read. */
  record Whole(int pieces, long bytes) {

    /** All of some packs. */
    static Whole of(List<List<Piece>> packs) {
      return new Whole(
          packs.stream().mapToInt(List::size).sum(),
          packs.stream().flatMap(List::stream).mapToLong(Piece::bytes).sum());
    }
  }

  private Progress(JavaSparkContext spark, Voice voice, Whole whole) {
    this.spark = spark;
    this.voice = voice;
    this.whole = whole;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins to tell, until it is closed. */
  static Progress begin(JavaSparkContext spark, Voice voice, Whole whole) {
    Progress progress = new Progress(spark, voice, whole);
    spark.sc().addSparkListener(progress);
    if (progress.live) {
      progress.clock.scheduleAtFixedRate(
          () -> voice.live(progress.sentence()), 1, 1, TimeUnit.SECONDS);
    } else {
      progress.clock.scheduleAtFixedRate(
          () -> voice.say(progress.sentence()),
          SECONDS_BETWEEN_LINES,
          SECONDS_BETWEEN_LINES,
          TimeUnit.SECONDS);
    }
    return progress;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    spark.sc().removeSparkListener(this);
    if (live) {
      voice.live("");
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    long task = end.taskInfo().taskId();
    if (end.reason() == Success$.MODULE$) {
      count(task, end.taskInfo().accumulables().iterator());
    } else {
      forget(task);
    }
  }

  @Override
  public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
    var tasks = update.accumUpdates().iterator();
    while (tasks.hasNext()) {
      var task = tasks.next();
      count((Long) task._1(), task._4().iterator());
    }
  }

  private synchronized void forget(long task) {
    counted.remove(task);
  }

  private synchronized void count(long task, Iterator<AccumulableInfo> infos) {
    while (infos.hasNext()) {
      AccumulableInfo info = infos.next();
      String name = info.name().isEmpty() ? "" : info.name().get();
      if (Meters.NAMES.contains(name) && info.update().isDefined()) {
        counted
            .computeIfAbsent(task, none -> new HashMap<>())
            .put(name, Long.parseLong(info.update().get().toString()));
      }
    }
  }

  private synchronized long sum(String name) {
    return counted.values().stream().mapToLong(each -> each.getOrDefault(name, 0L)).sum();
  }

  /** How far it is, in a sentence. */
  String sentence() {
    double seconds = Math.max(0.001, (System.nanoTime() - since) / 1e9);
    long bytes = sum(Meters.BYTES);
    long records = sum(Meters.RECORDS);
    String read =
        String.format(
            Locale.ROOT,
            "read %,d of %,d files and parts, %,.1f of %,.1f MB, %,d records (%,.0f a second)",
            sum(Meters.FILES),
            whole.pieces(),
            bytes / MEGA,
            whole.bytes() / MEGA,
            records,
            records / seconds);
    if (bytes >= whole.bytes()) {
      return String.format(
          Locale.ROOT,
          "read all %,d files and parts, %,.1f MB; %,d indicators done after %,.0f s",
          whole.pieces(),
          whole.bytes() / MEGA,
          sum(Meters.INDICATORS),
          seconds);
    }
    return bytes == 0
        ? read
        : read
            + String.format(
                Locale.ROOT,
                ", about %,.0f s left to read",
                seconds * (whole.bytes() - bytes) / bytes);
  }
}
