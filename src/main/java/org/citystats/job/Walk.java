package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.citystats.model.Faults;
import org.citystats.publish.TableWriter;
import org.citystats.ranking.Peering;

/**
 * The walk on Spark: files to tasks, one exchange of fragments by indicator, panels to tables.
 *
 * <p>What comes back are counts and answers; the tables are written where they are made.
 */
final class Walk {

  /** Bytes of input that one task of the second half gets, about 400,000 figures. */
  private static final long SHARD_BYTES = 20_000_000L;

  private static final int MOST_SHARDS = 2_000;

  /** About so many rejects the driver can hold beside all else. */
  private static final long LISTED = 300_000;

  private static final int FEWEST_LISTED = 20;
  private static final long PIECE_BYTES = 32L << 20;

  private final JavaSparkContext spark;
  private final Voice voice;

  Walk(JavaSparkContext spark, Voice voice) {
    this.spark = spark;
    this.voice = voice;
  }

  /** How many tasks share the indicators of so many bytes of input. */
  static int shards(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    return (int) Math.min(MOST_SHARDS, 1 + bytes / SHARD_BYTES);
  }

  /**
   * How many rejects of each file and kind are listed one by one: the more files and parts of files
   * there are, the fewer, so that what goes to the driver is bounded.
   */
  static int listed(List<InputFile> files) {
    long pieces = files.stream().mapToLong(file -> 1 + file.bytes() / PIECE_BYTES).sum();
    long each = LISTED / Math.max(1, pieces);
    return (int) Math.max(FEWEST_LISTED, Math.min(Faults.USUAL, each));
  }

  /**
   * What came of the walk.
   *
   * @param shards what the tasks sent back, one shard each
   * @param peering who was ranked with whom
   * @param missing sentences about what peer groups do without
   */
  record Walked(List<Shard> shards, Peering peering, List<String> missing) {}

  /** Walks over the files of a night. */
  Walked of(List<InputFile> files, Night night, Circles circles, TableWriter tables)
      throws IOException {
    List<List<Piece>> packs = packs(files, night);
    spark.setJobGroup(
        "citystats",
        "Read %d files; growth, places and targets of all indicators".formatted(files.size()),
        true);
    Progress progress = Progress.begin(spark, voice, Progress.Whole.of(packs));
    try {
      return walked(packs, night, circles, tables);
    } finally {
      progress.close();
    }
  }

  private List<List<Piece>> packs(List<InputFile> files, Night night) throws IOException {
    PieceReader reader = new PieceReader(night.sources(), night.limits());
    List<InputFile> divided = new ArrayList<>();
    for (InputFile file : files) {
      divided.add(reader.divided(file));
    }
    return Piece.packs(divided, spark.defaultParallelism());
  }

  private Walked walked(List<List<Piece>> packs, Night night, Circles circles, TableWriter tables) {
    Broadcast<Night> known = spark.broadcast(night);
    Meters meters = Meters.of(spark.sc());
    JavaRDD<List<Piece>> listed = spark.parallelize(packs, packs.size()).setName("input files");
    JavaPairRDD<String, byte[]> met =
        listed
            .flatMapToPair(pack -> new Evening(known.value(), meters).of(pack))
            .partitionBy(new ByIndicator(night.shards()));
    List<String> needed = circles.needed();
    Map<String, Map<String, Double>> levels =
        needed.isEmpty() ? Map.of() : new Sizes(known).of(met, needed);
    List<String> missing = circles.missing(levels);
    Broadcast<Night> whole =
        needed.isEmpty() ? known : spark.broadcast(night.with(circles.all(levels)));
    List<Shard> shards =
        met.mapPartitionsWithIndex(
                (shard, pairs) -> {
                  Shard back = new Panels(whole.value(), shard, meters).of(pairs, tables);
                  return List.of(back).iterator();
                },
                false)
            .collect();
    return new Walked(shards, whole.value().peering(), missing);
  }
}
