package org.citystats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.citystats.composite.Tally;
import org.citystats.composite.Trials;

/**
 * Tries out what is uncertain about an index, on Spark: blocks of draws to tasks, counts of places
 * back. No draw leaves its task, nothing is exchanged, and the counts are the same however many
 * tasks there are.
 */
final class Draws {

  private final JavaSparkContext spark;
  private final int tasks;

  /** Over as many tasks as Spark takes by itself. */
  Draws(JavaSparkContext spark) {
    this(spark, spark.defaultParallelism());
  }

  Draws(JavaSparkContext spark, int tasks) {
    this.spark = spark;
    this.tasks = tasks;
  }

  /** What the draws come to. */
  Tally of(Trials trials) {
    Broadcast<Trials> known = spark.broadcast(trials);
    List<Integer> blocks = IntStream.range(0, trials.blocks()).boxed().toList();
    spark.setJobGroup(
        "citystats", "Draws of an index over %d areas".formatted(trials.areas()), true);
    int parts = Math.max(1, Math.min(tasks, blocks.size()));
    return spark
        .parallelize(new ArrayList<>(blocks), parts)
        .mapPartitions(
            its -> {
              Iterable<Integer> own = () -> its;
              return List.of(known.value().tally(own)).iterator();
            })
        .reduce(Tally::add);
  }
}
