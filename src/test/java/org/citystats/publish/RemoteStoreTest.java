package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways of Hadoop, tried on a local disk as Hadoop sees it. */
class RemoteStoreTest {

  @TempDir Path folder;

  private RemoteStore store;

  @BeforeEach
  void output() throws IOException {
    store = new RemoteStore(new org.apache.hadoop.fs.Path(folder.resolve("out").toUri()));
    store.found();
  }

  @Test
  void snapshotIsPublishedAndTheNextOneTakesItsPlace() throws IOException {
    for (int number = 1; number <= 2; number++) {
      try (Publication publication = open("run-" + number)) {
        Night.publish(publication, number);
      }
    }

    Snapshot current = Snapshots.current(store).orElseThrow();
    assertThat(current.id()).isEqualTo("edition-2");
    assertThat(Verification.of(current)).isEmpty();
    assertThat(Snapshots.all(store))
        .extracting(Snapshot::id)
        .containsExactly("edition-2", "edition-1");
    assertThat(folder.resolve("out/current")).doesNotExist();
    assertThat(folder.resolve("out/.lock")).doesNotExist();
  }

  @Test
  void secondRunIsToldWhoHolds() throws IOException {
    try (Publication first = open("first")) {
      assertThat(first.current()).isEmpty();

      assertThatThrownBy(() -> open("second"))
          .isInstanceOf(OutputHeldException.class)
          .hasMessageContaining("run 'first' holds it since 2019-01-16T02:00:00Z")
          .hasMessageContaining("remove");
    }
  }

  @Test
  void holderWhoseProcessIsGoneHoldsNothing() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Holder here = new Holder("dead", "2019-01-16");
    Holder dead = new Holder("dead", "2019-01-16", gone.pid(), here.host());
    store.put(".lock", dead.bytes());

    try (Publication publication = open("next")) {
      assertThat(Night.publish(publication, 1).id()).isEqualTo("edition-1");
    }
  }

  @Test
  void nameThatIsTakenIsNotTakenAgain() throws IOException {
    store.put("a/one", "1".getBytes(StandardCharsets.UTF_8));
    store.put("a/two", "2".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> store.rename("a/one", "a/two")).isInstanceOf(IOException.class);

    store.replace("a/one", "a/two");
    assertThat(Files.readString(folder.resolve("out/a/two"))).isEqualTo("1");
    assertThat(store.files("a")).isEqualTo(List.of("two"));
  }

  private Publication open(String run) throws IOException {
    Holder holder = new Holder(run, "2019-01-16T02:00:00Z");
    return Publication.open(store, store.location(""), holder);
  }
}
