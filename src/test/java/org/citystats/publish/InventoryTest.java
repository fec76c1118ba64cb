package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

  @TempDir Path folder;

  private String out;

  @BeforeEach
  void threeNights() throws IOException {
    out = folder.resolve("out").toString();
    for (int number = 1; number <= 3; number++) {
      try (Publication publication = Night.open(out, "run-" + number)) {
        Night.publish(publication, number);
      }
      Path manifest = Path.of(out, "snapshots", "edition-" + number, "manifest.json");
      Instant sealed = Instant.parse("2019-01-1" + number + "T02:00:00Z");
      Files.setLastModifiedTime(manifest, FileTime.from(sealed));
    }
  }

  @Test
  void snapshotsAreListedFromTheNewestWithTheirRunAndParent() throws IOException {
    List<Inventory.Item> items = Inventory.of(out);

    assertThat(items)
        .extracting(item -> item.snapshot().id())
        .containsExactly("edition-3", "edition-2", "edition-1");
    assertThat(items).extracting(Inventory.Item::published).containsExactly(true, false, false);
    assertThat(items)
        .extracting(Inventory.Item::parent)
        .containsExactly("edition-2", "edition-1", "");
    assertThat(items.get(0).account().get("run_id")).isEqualTo("run-3");
  }

  @Test
  void keptSnapshotOutlivesRetentionUntilItIsReleased() throws IOException {
    try (Publication publication = Night.open(out, "keeper")) {
      publication.keep("edition-1");

      assertThat(publication.prune(2)).isEmpty();
      assertThat(Inventory.of(out))
          .filteredOn(Inventory.Item::kept)
          .extracting(item -> item.snapshot().id())
          .containsExactly("edition-1");

      publication.release("edition-1");

      assertThat(publication.prune(2)).containsExactly("edition-1");
    }
  }
}
