package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  @TempDir Path folder;

  private Path out;

  @BeforeEach
  void output() {
    out = folder.resolve("out");
  }

  @Test
  void layoutIsTheOneOfTheContract() throws IOException {
    Snapshot snapshot = night(1);

    assertThat(files(out))
        .contains(
            "CURRENT",
            "runs/run-1/run.json",
            "snapshots/edition-1/README.md",
            "snapshots/edition-1/datapackage.json",
            "snapshots/edition-1/exports/observations.csv",
            "snapshots/edition-1/manifest.json",
            "snapshots/edition-1/report/index.html",
            "snapshots/edition-1/run.json",
            "snapshots/edition-1/tables/observations/observations.parquet");
    assertThat(Files.readAllLines(out.resolve("CURRENT")))
        .containsExactly("edition-1", snapshot.manifest());
    assertThat(Files.readSymbolicLink(out.resolve("current")))
        .isEqualTo(Path.of("snapshots/edition-1"));
    assertThat(Sha256.of(Files.readAllBytes(out.resolve("current/manifest.json"))))
        .isEqualTo(snapshot.manifest());
    assertThat(Verification.of(snapshot)).isEmpty();
  }

  @Test
  void manifestHasLengthHashRowsAndParentOfEveryFile() throws IOException {
    night(1);
    night(2);

    Map<?, ?> manifest = json(out.resolve("current/manifest.json"));

    assertThat(manifest.get("snapshot")).isEqualTo("edition-2");
    assertThat(manifest.get("parent")).isEqualTo("edition-1");
    assertThat(each("path", manifest.get("files")))
        .containsExactly(
            "README.md",
            "datapackage.json",
            "exports/observations.csv",
            "report/index.html",
            "tables/observations/observations.parquet");
    Map<?, ?> table = (Map<?, ?>) ((List<?>) manifest.get("files")).get(4);
    Path file = out.resolve("current/tables/observations/observations.parquet");
    assertThat(table.get("rows")).isEqualTo(2L);
    assertThat(table.get("bytes")).isEqualTo(Files.size(file));
    assertThat(table.get("sha256")).isEqualTo(Sha256.of(Files.readAllBytes(file)));
  }

  @Test
  void dataPackageDescribesTablesKeysHashesLicencesAndSources() throws IOException {
    night(1);

    Map<?, ?> described = json(out.resolve("current/datapackage.json"));

    assertThat(described.get("licenses")).asString().contains("CC-BY-4.0");
    assertThat(described.get("sources")).asString().contains("统计公报").contains("example.org");
    List<?> resources = (List<?>) described.get("resources");
    assertThat(each("name", resources)).containsExactly("observations", "observations-csv");
    Map<?, ?> parquet = (Map<?, ?>) resources.get(0);
    assertThat(parquet.get("path")).isEqualTo("tables/observations/observations.parquet");
    assertThat(parquet.get("hash")).asString().matches("sha256:[0-9a-f]{64}");
    Map<?, ?> schema = (Map<?, ?>) parquet.get("schema");
    assertThat((List<?>) schema.get("fields")).hasSize(Tables.OBSERVATIONS.columns().size());
    assertThat(schema.get("primaryKey"))
        .isEqualTo(Tables.OBSERVATIONS.identifiers().stream().map(c -> c.name()).toList());
  }

  @Test
  void readmeExplainsEveryColumnAndTextOfSourcesCannotBreakIt() throws IOException {
    night(1);

    String page = Files.readString(out.resolve("current/README.md"));

    assertThat(page).contains("| `obs_value` | measure | number | " + Concepts.OBS_VALUE.says());
    assertThat(page).contains("| 统计公报 \\| 2018 | Bureau &lt;of> Statistics |");
    assertThat(page).doesNotContain(folder.toString());
  }

  @Test
  void sameNightAgainMakesNoNewSnapshotAndChangesNothing() throws IOException {
    night(1);
    Object before = Files.readAttributes(out.resolve("current/manifest.json"), "unix:ino,ctime");

    Snapshot again = night(1);

    assertThat(again.reused()).isTrue();
    assertThat(again.id()).isEqualTo("edition-1");
    assertThat(names("snapshots")).containsExactly("edition-1");
    assertThat(Files.readAttributes(out.resolve("current/manifest.json"), "unix:ino,ctime"))
        .isEqualTo(before);
  }

  @Test
  void brokenSnapshotIsNeverTakenInsteadOfTheNewOne() throws IOException {
    night(1);
    Files.writeString(
        out.resolve("snapshots/edition-1/report/index.html"), "x", StandardOpenOption.APPEND);

    Snapshot again = night(1);

    assertThat(again.id()).isEqualTo("edition-1-2");
    assertThat(Snapshots.current(out.toString()))
        .hasValueSatisfying(current -> assertThat(current.id()).isEqualTo("edition-1-2"));
    assertThat(Verification.of(again)).isEmpty();
  }

  @Test
  void snapshotWithADamagedManifestIsLeftAsideToo() throws IOException {
    night(1);
    Files.writeString(out.resolve("snapshots/edition-1/manifest.json"), "{\"files\": [{}");

    assertThat(night(1).id()).isEqualTo("edition-1-2");
  }

  @Test
  void sealedAnewIsASnapshotOfItsOwn() throws IOException {
    night(1);

    try (Publication publication = Night.open(out.toString(), "run-9")) {
      Snapshot anew = publication.sealAnew(Night.edition(publication, 1));
      publication.publish(anew);

      assertThat(anew.id()).isEqualTo("edition-1-2");
    }
    assertThat(night(1).id()).isEqualTo("edition-1-2");
  }

  @Test
  void everyFlippedByteIsFoundAndNamed() throws IOException {
    Snapshot snapshot = night(1);

    for (String path : files(out.resolve("snapshots/edition-1"))) {
      Path file = out.resolve("snapshots/edition-1").resolve(path);
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      String named = path.equals("run.json.sha256") ? "run.json" : path;
      assertThat(faults(snapshot)).as(path).anySatisfy(fault -> assertThat(fault).contains(named));
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    assertThat(Verification.of(snapshot)).isEmpty();
  }

  @Test
  void missingAndStrayFilesAreNamed() throws IOException {
    Snapshot snapshot = night(1);
    Files.delete(out.resolve("current/report/index.html"));
    Files.writeString(out.resolve("current/report/other.html"), "x");

    assertThat(Verification.of(snapshot))
        .containsExactlyInAnyOrder(
            "'report/index.html' is missing", "'report/other.html' is not in the manifest");
  }

  @Test
  void fileThatNobodyListedIsNotSealed() throws IOException {
    try (Publication publication = Night.open(out.toString(), "run-1")) {
      Edition edition = Night.edition(publication, 1);
      publication.write("stray.txt", target -> target.write('x'));

      assertThatThrownBy(() -> publication.seal(edition))
          .isInstanceOf(BrokenContractException.class)
          .hasMessageContaining("'stray.txt'");
    }
    assertThat(names("snapshots")).isEmpty();
  }

  @Test
  void whatIsReadBackMustBeWhatWasWritten() throws IOException {
    try (Publication publication = Night.open(out.toString(), "run-1")) {
      Edition edition = Night.edition(publication, 1);
      Files.writeString(Path.of(publication.folder(), "report/index.html"), "other");

      assertThatThrownBy(() -> publication.seal(edition))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("'report/index.html' has changed");
    }
  }

  @Test
  void retentionKeepsTwoAndThePublishedOne() throws IOException {
    for (int number : new int[] {1, 2, 3, 1}) {
      night(number);
    }

    List<String> gone;
    try (Publication publication = Night.open(out.toString(), "run-9")) {
      gone = publication.prune(0);
    }

    assertThat(gone).containsExactly("edition-2");
    assertThat(names("snapshots")).containsExactly("edition-1", "edition-3");
    assertThat(Verification.of(Snapshots.current(out.toString()).orElseThrow())).isEmpty();
  }

  @Test
  void leftoversOfDeadRunsAreGoneAtTheNextStart() throws IOException {
    night(1);
    Files.createDirectories(out.resolve("snapshots/.staging-dead/tables"));
    Files.createDirectories(out.resolve("snapshots/.deleted-old/tables"));
    Files.writeString(out.resolve("CURRENT.tmp-1"), "x");
    Files.writeString(out.resolve("runs/run-1/run.json.tmp-999999999"), "x");
    Files.createSymbolicLink(out.resolve("current.tmp-1"), Path.of("snapshots/edition-1"));

    Night.open(out.toString(), "run-2").close();

    assertThat(names("")).containsExactly(".lock", "CURRENT", "current", "runs", "snapshots");
    assertThat(names("snapshots")).containsExactly("edition-1");
    assertThat(names("runs/run-1")).containsExactly("run.json");
  }

  @Test
  void linkThatWasLeftBehindIsLedToThePublishedSnapshot() throws IOException {
    night(1);
    night(2);
    Files.delete(out.resolve("current"));
    Files.createSymbolicLink(out.resolve("current"), Path.of("snapshots/edition-1"));

    Night.open(out.toString(), "run-3").close();

    assertThat(Files.readSymbolicLink(out.resolve("current")))
        .isEqualTo(Path.of("snapshots/edition-2"));
  }

  @Test
  void runWhoseParentIsNoLongerPublishedCannotPublish() throws IOException {
    night(1);
    Snapshot other = night(2);

    try (Publication publication = Night.open(out.toString(), "run-3")) {
      Snapshot mine = publication.seal(Night.edition(publication, 3));
      Files.write(out.resolve("CURRENT"), new Pointer("edition-1", other.manifest()).bytes());

      assertThatThrownBy(() -> publication.publish(mine))
          .isInstanceOf(OutputHeldException.class)
          .hasMessageContaining("another run took the output meanwhile");
    }
    assertThat(Files.readAllLines(out.resolve("CURRENT"))).startsWith("edition-1");
  }

  @Test
  void runThatLostItsLockCannotPublish() throws IOException {
    try (Publication publication = Night.open(out.toString(), "run-1")) {
      Snapshot mine = publication.seal(Night.edition(publication, 1));
      Files.delete(out.resolve(".lock"));
      Files.writeString(out.resolve("other"), "keeps the number of the deleted file busy");
      Files.writeString(out.resolve(".lock"), "");

      assertThatThrownBy(() -> publication.publish(mine)).isInstanceOf(OutputHeldException.class);
    }
    assertThat(out.resolve("CURRENT")).doesNotExist();
  }

  @Test
  void secondRunInOneProcessIsToldWhoHolds() throws IOException {
    try (Publication first = Night.open(out.toString(), "first")) {
      assertThat(first.current()).isEmpty();

      assertThatThrownBy(() -> Night.open(out.toString(), "second"))
          .isInstanceOf(OutputHeldException.class)
          .hasMessageStartingWith(
              "Cannot write to '%s': run 'first' holds it since 2019-01-16T02:00:00Z (process %d on"
                  .formatted(out, ProcessHandle.current().pid()));
    }

    Night.open(out.toString(), "second").close();
  }

  @Test
  void outputThatIsAFileIsRefused() throws IOException {
    Files.writeString(out, "precious");

    assertThatThrownBy(() -> Night.open(out.toString(), "run-1"))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageStartingWith("Cannot write to '" + out + "': ")
        .hasMessageEndingWith("expected a folder that can be made and written");
    assertThat(Files.readString(out)).isEqualTo("precious");
  }

  @Test
  void outputThatCannotBeMadeIsRefused() {
    assertThatThrownBy(() -> Night.open("/proc/citystats/out", "run-1"))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageStartingWith("Cannot write to '/proc/citystats/out': ");
  }

  @Test
  void folderInThePlaceOfTheLinkIsNotTouched() throws IOException {
    Files.createDirectories(out.resolve("current"));

    assertThatThrownBy(() -> Night.open(out.toString(), "run-1"))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("which is no link");
  }

  @Test
  void damagedPointerIsASentence() throws IOException {
    night(1);
    Files.writeString(out.resolve("CURRENT"), "");

    assertThatThrownBy(() -> Snapshots.current(out.toString()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it is damaged, expected the id of a snapshot");
  }

  @Test
  void pointerToASnapshotThatIsGoneIsASentence() throws IOException {
    night(1);
    Files.move(out.resolve("snapshots/edition-1"), out.resolve("elsewhere"));

    assertThatThrownBy(() -> Snapshots.current(out.toString()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("names 'edition-1', which is not there");
  }

  @Test
  void accountOfARefusedRunNeedsNoHold() throws IOException {
    try (Publication publication = Night.open(out.toString(), "first")) {
      assertThat(publication.folder()).contains(".staging-first");
      RunRecord.write(out.toString(), "manual__2019-01-16T02:00:00+00:00", Night.account("x"));
    }

    assertThat(names("runs"))
        .singleElement()
        .asString()
        .matches("manual__2019-01-16T02_00_00_00_00-[0-9a-f]{12}");
  }

  @Test
  void foldersAreNotForOtherUsers() throws IOException {
    night(1);

    for (String path : List.of("", "snapshots", "snapshots/edition-1", "runs/run-1")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(path))))
          .isEqualTo("rwxr-x---");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("CURRENT"))))
        .isEqualTo("rw-r-----");
  }

  private Snapshot night(int number) throws IOException {
    try (Publication publication = Night.open(out.toString(), "run-" + number)) {
      Snapshot snapshot = Night.publish(publication, number);
      publication.record(Night.account("run-" + number));
      return snapshot;
    }
  }

  private static List<String> faults(Snapshot snapshot) {
    try {
      return Verification.of(snapshot);
    } catch (IOException e) {
      return List.of(e.getMessage());
    }
  }

  private List<String> names(String path) throws IOException {
    try (Stream<Path> entries = Files.list(out.resolve(path))) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> files(Path top) throws IOException {
    try (Stream<Path> below = Files.walk(top)) {
      return below
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<Object> each(String key, Object list) {
    List<Object> values = new ArrayList<>();
    ((List<?>) list).forEach(entry -> values.add(((Map<?, ?>) entry).get(key)));
    return values;
  }

  private static Map<?, ?> json(Path file) throws IOException {
    return (Map<?, ?>) Json.read(Files.readString(file));
  }
}
