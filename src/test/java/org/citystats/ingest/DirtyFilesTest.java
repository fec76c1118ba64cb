package org.citystats.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.citystats.csv.Limits;
import org.citystats.dirty.DirtyFile;
import org.citystats.dirty.PlainCount;
import org.citystats.model.Fault;
import org.citystats.model.Lines;
import org.citystats.model.Source;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of real layouts with dirt on them, each held against a count of its own: every line is
 * one thing, every figure a record, both lanes say the same, nothing hangs or throws.
 *
 * <p>{@code -Ddirty.files=10000} for the long version, {@code -Ddirty.seed} for other files.
 */
class DirtyFilesTest {

  private static final long SEED = Long.getLong("dirty.seed", 20_261_125L);
  private static final int FILES = Integer.getInteger("dirty.files", 600);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Ingest ingest = new Ingest(Source.undeclared(), Limits.DEFAULT);

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void accountOfEveryDirtyFileIsExact() {
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (int number = 0; number < FILES; number++) {
      DirtyFile file = DirtyFile.of(SEED, number);
      FileRead whole =
          Assertions.assertTimeoutPreemptively(
              LONGEST, () -> ingest.patient(file.name(), file.bytes()), file::toString);
      read += whole.layout().isEmpty() ? 0 : 1;
      new Held(file, whole).faults().forEach(fault -> wrong.add(file + ": " + fault));
      lanes(file, whole).ifPresent(fault -> wrong.add(file + ": " + fault));
    }
    assertThat(wrong).as("seed %d", SEED).isEmpty();
    assertThat(read).isGreaterThan(FILES / 2);
  }

  private Optional<String> lanes(DirtyFile file, FileRead whole) {
    Optional<FileRead> fast =
        ingest.part(file.name(), FilePart.whole(file.bytes(), Limits.DEFAULT));
    return fast.map(LanesTest::told)
        .filter(told -> !told.equals(LanesTest.told(whole)))
        .map(told -> "the fast lane says " + told + ", the patient one " + LanesTest.told(whole));
  }

  /** A file as it was read, held against the plain count. */
  private static final class Held {

    private final FileRead read;
    private final PlainCount plain;
    private final Map<Long, Long> spans = new TreeMap<>();
    private final Map<Long, Integer> records = new TreeMap<>();
    private final Map<Long, Boolean> whole = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Held(DirtyFile file, FileRead read) {
      this.read = read;
      this.plain = read.layout().isEmpty() ? null : PlainCount.of(file.bytes(), read.encoding());
    }

    List<String> faults() {
      if (plain == null) {
        return isRefusedOrEmpty() ? List.of() : List.of("neither read nor refused");
      }
      for (int row = 0; row < read.readings().size(); row++) {
        take(read.readings().firstLine(row), read.readings().lastLine(row), false);
      }
      for (Fault reject : read.rejects()) {
        take(reject.firstLine(), reject.lastLine(), true);
      }
      same("records", read.records(), records.values().stream().mapToInt(n -> n).sum());
      lines();
      figures();
      return faults;
    }

    private boolean isRefusedOrEmpty() {
      boolean refused =
          read.rejects().size() == 1 && read.rejects().get(0).code().startsWith("file_");
      boolean empty = read.warnings().stream().anyMatch(each -> each.code().equals("empty_file"));
      return refused || empty;
    }

    private void take(long first, long last, boolean rejected) {
      Long known = spans.putIfAbsent(first, last);
      if (known != null && known != last) {
        faults.add("records from line %d end in %d and in %d".formatted(first, known, last));
      }
      records.merge(first, 1, Integer::sum);
      whole.merge(first, rejected, Boolean::logicalOr);
    }

    private void lines() {
      long inRecords = 0;
      long nothing = 0;
      long empty = 0;
      boolean open = false;
      long other = 0;
      long line = 1;
      while (line <= plain.total()) {
        Long last = spans.get(line);
        if (last != null) {
          inRecords += last - line + 1;
          open = false;
        } else if (plain.isNothing(line)) {
          nothing++;
          empty += plain.line(line).isEmpty() && !open ? 1 : 0;
        } else {
          open ^= plain.line(line).chars().filter(sign -> sign == '"').count() % 2 == 1;
          other++;
          if (plain.figures(line, line) > 0) {
            faults.add(
                "line %d holds figures and is no record: %s".formatted(line, plain.line(line)));
          }
        }
        line = last == null ? line + 1 : last + 1;
      }
      same("total", read.lines().total(), plain.total());
      same("lines of records", read.lines().records(), inRecords);
      Lines told = read.lines();
      same("lines outside records", told.total() - told.records(), nothing + other);
      if (told.blank() > nothing || told.blank() < empty) {
        faults.add("blank: told %d, counted %d to %d".formatted(told.blank(), empty, nothing));
      }
      same("all of " + read.lines(), read.lines().addUp() ? 1 : 0, 1);
    }

    private void figures() {
      spans.forEach(
          (first, last) -> {
            int figures = last <= plain.total() ? plain.figures(first, last) : 0;
            if (figures > records.get(first) && !whole.get(first)) {
              faults.add(
                  "line %d holds %d figures, %d records: %s"
                      .formatted(first, figures, records.get(first), plain.line(first)));
            }
          });
    }

    private void same(String what, long told, long counted) {
      if (told != counted) {
        faults.add("%s: told %d, counted %d".formatted(what, told, counted));
      }
    }
  }
}
