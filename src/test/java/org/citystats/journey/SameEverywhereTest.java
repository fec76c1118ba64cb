package org.citystats.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citystats.job.JourneyNight;
import org.citystats.testing.Built;
import org.citystats.testing.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same files give the same bytes: whatever the language, the time zone and the character set of
 * the machine, however many tasks run at a time, in whatever order the disk lists the files.
 */
class SameEverywhereTest {

  private static final long SEED = 9L;

  @TempDir private Path work;

  @Test
  void sameInputGivesTheSameBytesOnEveryMachine() throws Exception {
    Path data = Built.project().resolve("data");

    Map<String, String> usual = night(data, "usual", "local[2]", "C.UTF-8", "en", "UTC");
    Map<String, String> turkish =
        night(shuffled(data), "turkish", "local[1]", "C", "tr", "Asia/Kathmandu");
    Map<String, String> many =
        night(shuffled(data), "many", "local[8]", "C.UTF-8", "th", "Pacific/Kiritimati");

    Map<String, String> some =
        night(shuffled(data), "some", "local[5]", "C", "de", "America/St_Johns");

    assertThat(usual.keySet()).anyMatch(name -> name.startsWith("exports/growth"));
    assertThat(turkish).isEqualTo(usual);
    assertThat(many).isEqualTo(usual);
    assertThat(some).isEqualTo(usual);
  }

  /** The files of a folder, made in another order. */
  private Path shuffled(Path folder) throws IOException {
    Path copy = Files.createTempDirectory(work, "in");
    List<Path> files = new ArrayList<>(below(folder));
    Collections.shuffle(files, new Random(SEED));
    for (Path file : files) {
      Path to = copy.resolve(folder.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
    return copy;
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Runs a night in a Java of its own; the hashes of its tables and exports by their names. */
  private Map<String, String> night(
      Path input, String name, String master, String characters, String language, String zone)
      throws Exception {
    Path out = work.resolve(name);
    List<String> words =
        new ArrayList<>(
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(word -> word.startsWith("--add-opens") || word.startsWith("-Dlog4j2"))
                .toList());
    words.addAll(List.of("-Xmx700m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.addAll(List.of("-Duser.language=" + language, "-Duser.timezone=" + zone));
    words.addAll(List.of("-Dspark.master=" + master, "-Dspark.ui.enabled=false"));
    words.addAll(List.of("-Dspark.driver.host=127.0.0.1", "-Dspark.driver.bindAddress=127.0.0.1"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of("org.citystats.job.Main", "run", "-q", "--conf", JourneyNight.bundled()));
    words.addAll(List.of("--input", input.toString(), "--output", out.toString()));
    Command.Outcome ended =
        Command.of(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                words.toArray(String[]::new))
            .with("LC_ALL", characters)
            .run();
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    return hashes(out.resolve("current").toRealPath());
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }

  private static Map<String, String> hashes(Path snapshot)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : below(snapshot)) {
      String name = snapshot.relativize(file).toString();
      if (name.startsWith("tables/") || name.startsWith("exports/")) {
        hashes.put(name, sha256(file));
      }
    }
    return hashes;
  }
}
