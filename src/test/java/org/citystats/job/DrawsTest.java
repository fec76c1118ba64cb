package org.citystats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.citystats.composite.Composite;
import org.citystats.composite.Trials;
import org.citystats.composite.Worked;
import org.citystats.model.Direction;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexDoubts.Alternatives;
import org.citystats.model.IndexDoubts.Precision;
import org.citystats.model.IndexDoubts.WeightDoubt;
import org.citystats.model.Mean;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws on Spark: the same counts however many tasks share them. */
@ExtendWith(LocalSpark.class)
class DrawsTest {

  private static final IndexDoubts DOUBTS =
      new IndexDoubts(
          9_500,
          1_000,
          11,
          3,
          new WeightDoubt(WeightDoubt.Kind.UNIFORM, 0.8),
          Alternatives.NONE,
          Precision.EXACT);

  @Test
  void oneTwoAndEightTasksGiveTheSameBytes(SparkSession session) throws IOException {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Random random = new Random(4);
    Worked worked = Worked.of(25, Mean.ARITHMETIC).doubting(DOUBTS);
    for (int indicator = 0; indicator < 6; indicator++) {
      worked.indicator("i" + indicator, "all", Direction.HIGHER, random.doubles(25).toArray());
    }
    Composite made = worked.made();
    Trials trials = made.trials().orElseThrow();

    byte[] one = bytes(new Draws(spark, 1).of(trials));

    assertThat(bytes(new Draws(spark, 2).of(trials))).isEqualTo(one);
    assertThat(bytes(new Draws(spark, 8).of(trials))).isEqualTo(one);
  }

  private static byte[] bytes(Object tally) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(tally);
    }
    return bytes.toByteArray();
  }
}
