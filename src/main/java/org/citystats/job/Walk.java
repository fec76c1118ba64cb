package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.citystats.publish.TableWriter;

/**
 * The walk on Spark: files to tasks, one exchange of fragments by indicator, panels to tables.
 *
 * <p>What comes back are counts and answers; the tables are written where they are made.
 */
final class Walk {

  /** Bytes of input that one task of the second half gets, about 400,000 figures. */
  private static final long SHARD_BYTES = 20_000_000L;

  private static final int MOST_SHARDS = 2_000;

  private final JavaSparkContext spark;

  Walk(JavaSparkContext spark) {
    this.spark = spark;
  }

  /** How many tasks share the indicators of so many bytes of input. */
  static int shards(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    return (int) Math.min(MOST_SHARDS, 1 + bytes / SHARD_BYTES);
  }

  /** What the tasks send back, one shard each. */
  List<Shard> of(List<InputFile> files, Night night, Circles circles, TableWriter tables)
      throws IOException {
    Broadcast<Night> known = spark.broadcast(night);
    PieceReader reader = new PieceReader(night.sources(), night.limits());
    List<InputFile> divided = new ArrayList<>();
    for (InputFile file : files) {
      divided.add(reader.divided(file));
    }
    List<List<Piece>> packs = Piece.packs(divided, spark.defaultParallelism());
    String all = "%d files".formatted(files.size());
    spark.setJobGroup(
        "citystats", "Read " + all + "; growth, places and targets of all indicators", true);
    JavaRDD<List<Piece>> listed = spark.parallelize(packs, packs.size()).setName("input files");
    JavaPairRDD<String, byte[]> met =
        listed
            .flatMapToPair(pack -> new Evening(known.value()).of(pack))
            .partitionBy(new ByIndicator(night.shards()));
    Broadcast<Night> whole = circles.needed().isEmpty() ? known : sized(met, known, circles);
    return met.mapPartitionsWithIndex(
            (shard, pairs) -> {
              Shard back = new Panels(whole.value(), shard).of(pairs, tables);
              return List.of(back).iterator();
            },
            false)
        .collect();
  }

  /** The same night with groups that need figures; what has met already is not exchanged again. */
  private Broadcast<Night> sized(
      JavaPairRDD<String, byte[]> met, Broadcast<Night> night, Circles circles) {
    return spark.broadcast(
        night.value().with(circles.all(new Sizes(night).of(met, circles.needed()))));
  }
}
