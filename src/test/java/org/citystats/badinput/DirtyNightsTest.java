package org.citystats.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.citystats.dirty.DirtyFile;
import org.citystats.dirty.PlainCount;
import org.citystats.job.WholeRun;
import org.citystats.publish.Snapshots;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.citystats.testing.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights over folders of dirty files: all are published, each file is accounted for, and every
 * figure that a plain count finds is an observation, a reject or superseded.
 *
 * <p>{@code -Ddirty.files=10000} for the long version, {@code -Ddirty.seed} for other files.
 */
@ExtendWith(LocalSpark.class)
class DirtyNightsTest {

  private static final long SEED = Long.getLong("dirty.seed", 20_261_126L);
  private static final int FILES = Integer.getInteger("dirty.files", 200);
  private static final int A_NIGHT = 200;

  @TempDir private Path work;

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void everyFigureOfDirtyFilesIsAccountedForInTheNightThatReadsThem(SparkSession spark)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    for (int first = 0; first < FILES; first += A_NIGHT) {
      wrong.addAll(night(spark, first, Math.min(FILES, first + A_NIGHT)));
    }
    assertThat(wrong).as("seed %d", SEED).isEmpty();
  }

  private List<String> night(SparkSession spark, int first, int behind) throws IOException {
    Path folder = work.resolve("night-" + first);
    Path in = Files.createDirectories(folder.resolve("in"));
    Map<String, DirtyFile> sent = new HashMap<>();
    for (int number = first; number < behind; number++) {
      DirtyFile file = DirtyFile.of(SEED, number);
      sent.put(file.name(), file);
      Files.write(in.resolve(file.name()), file.bytes());
    }
    List<String> words = new ArrayList<>(List.of("--input", in.toString()));
    words.addAll(List.of("--set", "ingest.reject-tolerance=1"));
    words.addAll(List.of("--set", "ingest.refused-files=publish"));
    Path out = folder.resolve("out");
    WholeRun.Ended ended = WholeRun.of(spark, out, words);
    assertThat(ended.exit()).as(ended.err()).isZero();
    Night night =
        new Night(Bad.of(0, "dirty"), ended, Snapshots.current(out.toString()), Optional.empty());
    Accounting.holds(night);
    return new Held(night).faults(sent);
  }

  /** A night held against plain counts. */
  private static final class Held {

    private final Night night;
    private final Map<String, Set<Long>> told = new HashMap<>();
    private final Map<String, Long> observed = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    Held(Night night) throws IOException {
      this.night = night;
      Columns observations = night.table(Tables.OBSERVATIONS);
      for (int row = 0; row < observations.size(); row++) {
        String file = observations.text(row, Concepts.SOURCE_FILE);
        observed.merge(file, 1L, Long::sum);
        lines(file).add(observations.whole(row, Concepts.SOURCE_LINE));
      }
      rejects(night.table(Tables.REJECTS));
    }

    private void rejects(Columns rejects) {
      for (int row = 0; row < rejects.size(); row++) {
        String file = rejects.text(row, Concepts.SOURCE_FILE);
        if (rejects.text(row, Concepts.CODE).startsWith("file_")) {
          refused.add(file);
        }
        long last = rejects.whole(row, Concepts.LAST_LINE);
        for (long line = rejects.whole(row, Concepts.FIRST_LINE); line <= last; line++) {
          lines(file).add(line);
        }
      }
    }

    private Set<Long> lines(String file) {
      return told.computeIfAbsent(file, none -> new HashSet<>());
    }

    List<String> faults(Map<String, DirtyFile> sent) {
      List<String> faults = new ArrayList<>();
      assertThat(night.files())
          .extracting(file -> file.get("path"))
          .hasSameElementsAs(sent.keySet());
      for (Map<String, Object> account : night.files()) {
        DirtyFile file = sent.get((String) account.get("path"));
        fault(file, account).ifPresent(fault -> faults.add(file + ": " + fault));
      }
      return faults;
    }

    private Optional<String> fault(DirtyFile file, Map<String, Object> account) {
      if (number(account, "accepted") != observed.getOrDefault(file.name(), 0L)) {
        return Optional.of(account + " but observations: " + observed.get(file.name()));
      }
      String layout = (String) account.get("layout");
      if (refused.contains(file.name()) || layout.isEmpty()) {
        return Optional.empty();
      }
      PlainCount plain = PlainCount.of(file.bytes(), (String) account.get("encoding"));
      long untold = 0;
      for (int line = 1; line <= plain.total(); line++) {
        untold += lines(file.name()).contains((long) line) ? 0 : plain.figures(line, line);
      }
      return untold > number(account, "superseded")
          ? Optional.of(untold + " figures are nowhere: " + account)
          : Optional.empty();
    }

    private static long number(Map<String, Object> account, String key) {
      return ((Number) account.get(key)).longValue();
    }
  }
}
