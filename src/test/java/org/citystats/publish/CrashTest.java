package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own: killed at every step, and two at a time. */
class CrashTest {

  private static final int HALTED = 137;
  private static final int HELD = 75;

  @TempDir Path folder;

  @Test
  void runKilledAtAnyStepLeavesTheOldSnapshotOrTheNewOneWhole() throws Exception {
    Path out = folder.resolve("out");
    assertThat(finish(start(out, 100, 0), out)).isZero();
    int step = 0;
    int ended;

    do {
      String before = published(out);
      step++;
      ended = finish(start(out, 100 + step, step), out);
      assertThat(published(out)).isIn(before, "edition-" + (100 + step));
      assertThat(whole(out.resolve("current"))).isTrue();
      assertThat(ended).isIn(HALTED, 0);
    } while (ended == HALTED);

    assertThat(step).isGreaterThan(FailPoint.values().length);
    assertThat(published(out)).isEqualTo("edition-" + (100 + step));
    assertThat(entries(out)).containsExactly(".lock", "CURRENT", "current", "runs", "snapshots");
    assertThat(entries(out.resolve("snapshots")))
        .hasSize(2)
        .noneMatch(name -> name.startsWith("."));
  }

  @Test
  void secondProcessIsToldWhoHoldsTheOutput() throws Exception {
    Path out = folder.resolve("out");
    Process holder = start(out, 1, 0, "wait");
    BufferedReader says = holder.inputReader(StandardCharsets.UTF_8);
    assertThat(says.readLine()).isEqualTo("held");

    Process second = start(out, 2, 0);
    String told = second.inputReader(StandardCharsets.UTF_8).readLine();

    String sentence =
        "Cannot write to '%s': run 'run-1' holds it since 2019-01-16T02:00:00Z (process %d on "
            .formatted(out, holder.pid());
    assertThat(told).startsWith(sentence);
    assertThat(second.waitFor()).isEqualTo(HELD);
    assertThatThrownBy(() -> Night.open(out.toString(), "run-3"))
        .isInstanceOf(OutputHeldException.class)
        .hasMessageStartingWith(sentence);
    holder.getOutputStream().close();
    assertThat(holder.waitFor()).isZero();
    assertThat(published(out)).isEqualTo("edition-1");
  }

  @Test
  void deadHolderHoldsNothing() throws Exception {
    Path out = folder.resolve("out");
    Process holder = start(out, 1, 0, "wait");
    assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");

    holder.destroyForcibly().waitFor();

    assertThat(finish(start(out, 2, 0), out)).isZero();
    assertThat(published(out)).isEqualTo("edition-2");
  }

  /** Reads like a user, twenty times a second, all the while; the exit code of the process. */
  private static int finish(Process process, Path out) throws Exception {
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      if (Files.exists(out.resolve("CURRENT"))) {
        Snapshot current = Snapshots.current(out.toString()).orElseThrow();
        assertThat(Verification.of(current)).isEmpty();
        Columns rows = new TableReader(current.location()).read(Tables.OBSERVATIONS);
        assertThat(current.id()).isEqualTo("edition-" + (int) rows.number(0, Concepts.OBS_VALUE));
      }
    }
    return process.exitValue();
  }

  private static boolean whole(Path snapshot) throws IOException {
    return Verification.of(snapshot.toString()).isEmpty();
  }

  private static String published(Path out) throws IOException {
    Snapshot current = Snapshots.current(out.toString()).orElseThrow();
    assertThat(Verification.of(current)).isEmpty();
    return current.id();
  }

  private static Process start(Path out, int edition, int failPoint, String... more)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dcitystats.failpoint=" + failPoint));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Night.class.getName()));
    command.addAll(List.of(out.toString(), Integer.toString(edition)));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static List<String> entries(Path path) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
