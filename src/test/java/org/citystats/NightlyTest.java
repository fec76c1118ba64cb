package org.citystats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.citystats.testing.Built;
import org.citystats.testing.Command;
import org.citystats.testing.Command.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What jobs/nightly.sh promises to cron; the run itself is a program of the test. */
class NightlyTest {

  @TempDir private Path folder;

  private Path launcher;
  private Path logs;

  @BeforeEach
  void aLauncherThatSaysItsWords() {
    launcher = folder.resolve("launcher");
    logs = folder.resolve("var/logs");
    launcherIs("printf '%s\\n' \"$@\"", "echo a warning >&2");
  }

  @Test
  void successfulNightIsSilentAndKeepsALog() throws Exception {
    Outcome outcome = nightly("--output", "/srv/a folder").run();

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(onlyLog()).contains("run\n", "--output\n/srv/a folder\n", "a warning\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Shanghai", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
  void asOfIsYesterdayInTheZoneOfTheCity(String zone) throws Exception {
    String before = yesterday(zone);

    nightly().with("CITYSTATS_ZONE", zone).run();

    List<String> words = onlyLog().lines().toList();
    String asOf = words.get(words.indexOf("--as-of") + 1);
    assertThat(asOf).isIn(before, yesterday(zone));
    assertThat(words.get(words.indexOf("--run-id") + 1))
        .matches("nightly-" + asOf + "-[0-9]{8}T[0-9]{6}Z");
  }

  @Test
  void unknownZoneIsRefused() throws Exception {
    Outcome outcome = nightly().with("CITYSTATS_ZONE", "Asia/Changchun").run();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("found time zone 'Asia/Changchun'");
  }

  @Test
  void failedNightPassesItsExitCodeAndTheEndOfItsLog() throws Exception {
    launcherIs("seq -f 'line %g' 1 200", "exit 65");

    Outcome outcome = nightly().run();

    assertThat(outcome.exitCode()).isEqualTo(65);
    assertThat(outcome.err().lines()).hasSize(51);
    assertThat(outcome.err())
        .contains("ended with exit code 65")
        .contains("line 151\n", "line 200\n")
        .doesNotContain("line 150\n");
  }

  @Test
  void secondNightDoesNotStartBesideTheFirst() throws Exception {
    Files.createDirectories(folder.resolve("var"));
    Path lock = folder.resolve("var/nightly.lock");
    Path held = folder.resolve("held");
    Process first =
        new ProcessBuilder("flock", lock.toString(), "bash", "-c", "touch " + held + "; read -r _")
            .start();
    try {
      awaitFile(held);

      Outcome outcome = nightly().run();

      assertThat(outcome.exitCode()).isEqualTo(75);
      assertThat(outcome.err()).contains("found the run before still going");
      assertThat(logs).isEmptyDirectory();
    } finally {
      first.getOutputStream().close();
      first.waitFor();
    }
  }

  @Test
  void onlyTheNewestLogsAreKept() throws Exception {
    Files.createDirectories(logs);
    for (int day = 1; day <= 5; day++) {
      Files.createFile(logs.resolve("nightly-2019010" + day + "T021500Z.log"));
    }
    Files.createFile(logs.resolve("notes.txt"));

    nightly().with("CITYSTATS_KEEP_LOGS", "3").run();

    try (Stream<Path> kept = Files.list(logs)) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .hasSize(4)
          .contains("nightly-20190104T021500Z.log", "nightly-20190105T021500Z.log", "notes.txt");
    }
  }

  @Test
  void overlongNightIsStopped() throws Exception {
    launcherIs("exec sleep 600");

    Outcome outcome = nightly().with("CITYSTATS_LIMIT", "1s").run();

    assertThat(outcome.exitCode()).isEqualTo(124);
  }

  private Command nightly(String... words) {
    return Command.of(Built.project().resolve("jobs/nightly.sh"), words)
        .with("CITYSTATS_LAUNCHER", launcher.toString())
        .with("CITYSTATS_VAR", folder.resolve("var").toString())
        .in(folder);
  }

  private void launcherIs(String... lines) {
    Command.script(launcher, lines);
  }

  private String onlyLog() throws IOException {
    try (Stream<Path> files = Files.list(logs)) {
      List<Path> found = files.toList();
      assertThat(found).hasSize(1);
      return Files.readString(found.get(0));
    }
  }

  private static void awaitFile(Path file) {
    while (!Files.exists(file)) {
      Thread.onSpinWait();
    }
  }

  private static String yesterday(String zone) {
    return LocalDate.now(ZoneId.of(zone)).minusDays(1).toString();
  }
}
