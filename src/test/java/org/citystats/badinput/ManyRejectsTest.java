package org.citystats.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.citystats.job.WholeRun;
import org.citystats.publish.Snapshots;
import org.citystats.publish.TableReader;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file that is wrong in every line is accounted for to the last record, and costs no memory. */
@ExtendWith(LocalSpark.class)
class ManyRejectsTest {

  private static final int ROWS = 30_000;
  private static final int LISTED = 10_000;

  @TempDir private Path work;

  private WholeRun.Ended run(SparkSession spark, String text) throws IOException {
    Path in = Files.createDirectories(work.resolve("in"));
    Files.writeString(in.resolve("gdp.csv"), text);
    List<String> words =
        List.of("--input", in.toString(), "--set", "ingest.reject-tolerance=1", "--force");
    return WholeRun.of(spark, work.resolve("out"), words);
  }

  private Columns rejects() throws IOException {
    String snapshot = Snapshots.current(work.resolve("out").toString()).orElseThrow().location();
    return new TableReader(snapshot).read(Tables.REJECTS);
  }

  private static void everyRecordIsRejectedButTheFirst(WholeRun.Ended ended, long rejected) {
    assertThat(ended.exit()).as(ended.err()).isZero();
    assertThat((Map<?, ?>) ended.json().get("counts"))
        .extracting("records", "rejected", "accepted")
        .containsExactly(rejected + 1, rejected, 1L);
  }

  private void theFirstAreListedAndTheOthersCounted(long rejected) throws IOException {
    Columns rejects = rejects();
    assertThat(rejects.size()).isEqualTo(LISTED + 1);
    List<String> reasons = new ArrayList<>();
    for (int row = 0; row < rejects.size(); row++) {
      reasons.add(rejects.text(row, Concepts.REASON));
    }
    assertThat(reasons)
        .filteredOn(reason -> reason.contains("%,d more with".formatted(rejected - LISTED)))
        .hasSize(1);
  }

  @Test
  void recordsThatCannotBeReadAreCountedBehindTheFirstTenThousand(SparkSession spark)
      throws IOException {
    StringBuilder text = new StringBuilder("area,indicator,year,value\nA,gdp,2001,5\n");
    for (int row = 0; row < ROWS; row++) {
      text.append('A').append(row).append(",gdp,2001,many\n");
    }

    everyRecordIsRejectedButTheFirst(run(spark, text.toString()), ROWS);

    theFirstAreListedAndTheOthersCounted(ROWS);
  }

  @Test
  void recordsThatContradictOneAnotherAreCountedBehindTheFirstTenThousand(SparkSession spark)
      throws IOException {
    StringBuilder text = new StringBuilder("area,indicator,year,value\nA,gdp,2001,5\n");
    for (int row = 0; row < ROWS; row++) {
      text.append('A').append(row % (ROWS / 2)).append(",gdp,2001,").append(row).append('\n');
    }

    everyRecordIsRejectedButTheFirst(run(spark, text.toString()), ROWS);

    theFirstAreListedAndTheOthersCounted(ROWS);
  }
}
