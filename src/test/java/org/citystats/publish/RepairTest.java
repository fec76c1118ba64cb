package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {

  private static final Holder MENDER = new Holder("repair", "2019-01-17T08:00:00Z");

  @TempDir Path folder;

  private Path out;

  @BeforeEach
  void twoNights() throws IOException {
    out = folder.resolve("out");
    for (int number = 1; number <= 2; number++) {
      try (Publication publication = Night.open(out.toString(), "run-" + number)) {
        Night.publish(publication, number);
      }
    }
  }

  @Test
  void wholePublishedSnapshotIsLeftAsItIs() throws IOException {
    Repair.Outcome found = Repair.of(out.toString(), MENDER);

    assertThat(found.changed()).isFalse();
    assertThat(found.faults()).isEmpty();
    assertThat(published()).isEqualTo("edition-2");
  }

  @Test
  void damagedPointerLeadsToTheNewestWholeSnapshotAgain() throws IOException {
    Files.writeString(out.resolve("CURRENT"), "what is this");
    Files.delete(out.resolve("current"));

    Repair.Outcome found = Repair.of(out.toString(), MENDER);

    assertThat(found.changed()).isTrue();
    assertThat(found.faults()).singleElement().asString().contains("CURRENT").contains("damaged");
    assertThat(published()).isEqualTo("edition-2");
    assertThat(Files.readSymbolicLink(out.resolve("current")))
        .isEqualTo(Path.of("snapshots/edition-2"));
  }

  @Test
  void damagedSnapshotGivesWayToTheOneBefore() throws IOException {
    Path page = out.resolve("snapshots/edition-2/report/index.html");
    Files.writeString(page, Files.readString(page).replace('2', '3'));

    Repair.Outcome found = Repair.of(out.toString(), MENDER);

    assertThat(found.snapshot().orElseThrow().id()).isEqualTo("edition-1");
    assertThat(found.faults())
        .anySatisfy(fault -> assertThat(fault).contains("edition-2").contains("report/index.html"));
    assertThat(published()).isEqualTo("edition-1");
  }

  @Test
  void whereNoSnapshotIsWholeNothingIsChanged() throws IOException {
    for (String edition : List.of("edition-1", "edition-2")) {
      Files.delete(out.resolve("snapshots").resolve(edition).resolve("README.md"));
    }

    Repair.Outcome found = Repair.of(out.toString(), MENDER);

    assertThat(found.snapshot()).isEmpty();
    assertThat(published()).isEqualTo("edition-2");
  }

  private String published() throws IOException {
    return Files.readAllLines(out.resolve("CURRENT")).get(0);
  }
}
