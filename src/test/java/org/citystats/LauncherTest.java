package org.citystats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.citystats.testing.Built;
import org.citystats.testing.Command;
import org.citystats.testing.Command.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What jobs/citystats does before Spark starts; Maven and Spark are programs of the test. */
class LauncherTest {

  private static final String SAY_WORDS = "printf '%s\\n' \"$@\"";

  @TempDir private Path folder;

  private Path project;
  private Path jar;
  private Path sparkHome;

  @BeforeEach
  void aProjectWithAJarAndASparkThatSaysItsWords() throws IOException {
    project = folder.resolve("a project");
    copyJobs();
    jar = project.resolve("target/citystats.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "a jar");
    sparkHome = folder.resolve("spark");
    Command.script(sparkHome.resolve("bin/spark-submit"), SAY_WORDS);
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_292, 8", "11.0.2, 11", "16, 16", "25.0.1, 25"})
  void otherJavaIsRefusedInOneSentence(String version, String major) throws Exception {
    Path programs = folder.resolve("programs");
    Command.script(programs.resolve("java"), "echo 'openjdk version \"" + version + "\"' >&2");

    Outcome outcome =
        launcher("run")
            .without("JAVA_HOME")
            .with("PATH", programs + ":" + System.getenv("PATH"))
            .run();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "citystats: Cannot start citystats: found Java %s at '%s/java', expected Java 17 to 21;"
                    .formatted(major, programs)
                + " set JAVA_HOME to such a JDK\n");
  }

  @Test
  void newerJavaIsWelcomeOnASparkThatCanUseIt() throws Exception {
    Path jdk = folder.resolve("jdk-25");
    Command.script(jdk.resolve("bin/java"), "echo 'openjdk version \"25.0.1\"' >&2");
    Files.createDirectories(sparkHome.resolve("jars"));
    Files.createFile(sparkHome.resolve("jars/spark-core_2.13-4.2.0.jar"));

    Outcome outcome = launcher("run").with("JAVA_HOME", jdk.toString()).run();

    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void javaHomeWithoutJavaIsRefused() throws Exception {
    Outcome outcome = launcher("run").with("JAVA_HOME", folder.toString()).run();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("found no 'bin/java' in JAVA_HOME '" + folder + "'");
  }

  @Test
  void wordsAfterTheDashesGoToSparkAndTheOthersToTheJob() throws Exception {
    Outcome outcome =
        launcher("run", "--input", "长春 2019", "--as-of", "2019-12-31")
            .then("--", "--master", "yarn", "--queue", "night")
            .run();

    List<String> words = outcome.out().lines().toList();
    int jarAt = words.indexOf(jar.toString());
    assertThat(words.subList(jarAt - 4, jarAt))
        .containsExactly("--master", "yarn", "--queue", "night");
    assertThat(words.subList(jarAt + 1, words.size()))
        .containsExactly("run", "--input", "长春 2019", "--as-of", "2019-12-31");
  }

  @Test
  void masterIsThisMachineWhenNoneIsNamed() throws Exception {
    Outcome outcome = launcher("run").run();

    assertThat(outcome.out()).contains("--master\nlocal[*]\n").contains("conf/spark/local.conf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--master=yarn", "--conf spark.master=yarn", "-c spark.master=yarn"})
  void namedMasterStaysAlone(String words) throws Exception {
    Outcome outcome = launcher("run", "--").then(words.split(" ")).run();

    assertThat(outcome.out()).doesNotContain("local[*]").contains("conf/spark/cluster.conf");
  }

  @Test
  void defaultsOfTheInstallationStay() throws Exception {
    Files.createDirectories(sparkHome.resolve("conf"));
    Files.writeString(sparkHome.resolve("conf/spark-defaults.conf"), "spark.master  yarn\n");

    Outcome outcome = launcher("run").run();

    assertThat(outcome.out()).doesNotContain("--master").doesNotContain("--properties-file");
  }

  @Test
  void jobLearnsWhereTheProjectIs() throws Exception {
    Outcome outcome = launcher("run").with("CITYSTATS_JAVA_OPTIONS", "-Dsome=thing").run();

    assertThat(outcome.out())
        .contains("\"-Dcitystats.home=" + project + "\"")
        .contains("-Dsome=thing");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 65, 75})
  void exitCodePasses(int code) throws Exception {
    Command.script(sparkHome.resolve("bin/spark-submit"), "exit " + code);

    assertThat(launcher("run").run().exitCode()).isEqualTo(code);
  }

  @Test
  void startsThroughALinkFromAnotherFolderInTheLocaleOfCron() throws Exception {
    Command.script(sparkHome.resolve("bin/spark-submit"), "echo \"$LC_ALL\"", SAY_WORDS);
    Path links = Files.createDirectories(folder.resolve("bin"));
    Path link =
        Files.createSymbolicLink(
            links.resolve("citystats"), Path.of("../a project/jobs/citystats"));

    Outcome outcome =
        Command.of(link, "run")
            .with("SPARK_HOME", sparkHome.toString())
            .with("LC_ALL", "C")
            .in(links)
            .run();

    assertThat(outcome.out()).startsWith("C.UTF-8\n").contains(jar.toString());
  }

  @Test
  void withoutMavenTheBuildIsRefusedInOneSentence() throws Exception {
    Files.delete(jar);
    Files.createFile(project.resolve("pom.xml"));

    Outcome outcome = launcher("run").with("PATH", programsWithoutMaven().toString()).run();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("Cannot build citystats: found no 'mvn' on the PATH");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void jarThatIsOlderThanTheSourcesIsBuiltAgain() throws Exception {
    Command launcher = launcherWithMaven("echo \"$@\" >> built; touch target/citystats.jar");

    Outcome first = launcher.run();
    Outcome second = launcher.run();

    assertThat(first.err()).contains("citystats: building ");
    assertThat(second.err()).doesNotContain("citystats: building ");
    assertThat(project.resolve("built")).content().hasLineCount(1);
  }

  @Test
  void twoAtATimeBuildOnce() throws Exception {
    Command launcher =
        launcherWithMaven("echo \"$@\" >> built; sleep 1; touch target/citystats.jar");
    Files.delete(jar);

    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Future<Outcome>> outcomes = both.invokeAll(List.of(running(launcher), running(launcher)));
    both.shutdown();

    for (Future<Outcome> outcome : outcomes) {
      assertThat(outcome.get().exitCode()).isZero();
    }
    assertThat(project.resolve("built")).content().hasLineCount(1);
  }

  @Test
  void withoutANetworkTheBuildTakesWhatIsHere() throws Exception {
    Command launcher =
        launcherWithMaven(
            "case \"$*\" in",
            "  *--offline*) touch target/citystats.jar ;;",
            "  *) echo 'Could not transfer artifact'; exit 1 ;;",
            "esac");

    Outcome outcome = launcher.run();

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("trying with what is on this machine");
  }

  @Test
  void failedBuildShowsWhatMavenSaid() throws Exception {
    Command launcher = launcherWithMaven("echo '[ERROR] Area.java:[7,1] not a statement'; exit 1");

    Outcome outcome = launcher.run();

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("not a statement")
        .contains("Cannot build citystats: Maven ended with exit code 1, expected 0");
  }

  private Command launcher(String... words) {
    return Command.of(project.resolve("jobs/citystats"), words)
        .with("SPARK_HOME", sparkHome.toString());
  }

  /** With a pom that is newer than the jar, and these lines for a Maven. */
  private Command launcherWithMaven(String... lines) throws IOException {
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    Files.createFile(project.resolve("pom.xml"));
    Path programs = folder.resolve("programs");
    Command.script(programs.resolve("mvn"), lines);
    return launcher("run").with("PATH", programs + ":" + System.getenv("PATH"));
  }

  private Path programsWithoutMaven() throws IOException {
    Path programs = Files.createDirectories(folder.resolve("few programs"));
    for (String name :
        "bash cat cp dirname find flock grep head mkdir readlink sed sleep sort tail touch wc"
            .split(" ")) {
      Path program =
          Stream.of("/usr/bin", "/bin")
              .map(place -> Path.of(place, name))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      Files.copy(program, programs.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    return programs;
  }

  private void copyJobs() throws IOException {
    Path jobs = Files.createDirectories(project.resolve("jobs"));
    for (String name : List.of("citystats", "spark-submit", "spark-class")) {
      Path from = Built.project().resolve("jobs").resolve(name);
      Files.copy(from, jobs.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static Callable<Outcome> running(Command command) {
    return command::run;
  }
}
