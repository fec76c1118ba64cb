package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The snapshots of an output, for readers; no lock is needed, since none ever changes. */
public final class Snapshots {

  /** Folder of all snapshots below an output. */
  static final String FOLDER = "snapshots";

  private Snapshots() {}

  /**
   * The published snapshot of an output; empty if nothing was published.
   *
   * @throws IOException if the pointer is damaged or leads to a snapshot that is not there
   */
  public static Optional<Snapshot> current(String output) throws IOException {
    return current(Store.at(output));
  }

  static Optional<Snapshot> current(Store store) throws IOException {
    Pointer pointer = Pointer.of(store);
    if (!pointer.leads()) {
      return Optional.empty();
    }
    String path = FOLDER + "/" + pointer.snapshot();
    if (!store.exists(path + "/" + Manifest.FILE)) {
      throw new IOException(
          "Cannot read '%s': it names '%s', which is not there; run citystats repair"
              .formatted(store.location(Pointer.FILE), pointer.snapshot()));
    }
    return Optional.of(
        new Snapshot(pointer.snapshot(), store.location(path), pointer.manifest(), true));
  }

  /** All sealed snapshots of an output, the newest first. */
  public static List<Snapshot> all(String output) throws IOException {
    return all(Store.at(output));
  }

  static List<Snapshot> all(Store output) throws IOException {
    record Dated(Snapshot snapshot, long changed) {}
    List<Dated> dated = new ArrayList<>();
    for (String name : output.names(FOLDER)) {
      String manifest = FOLDER + "/" + name + "/" + Manifest.FILE;
      if (!name.startsWith(".") && output.exists(manifest)) {
        dated.add(new Dated(of(output, name), output.changed(manifest)));
      }
    }
    dated.sort(Comparator.comparingLong(Dated::changed).reversed());
    return dated.stream().map(Dated::snapshot).toList();
  }

  /** A sealed snapshot by its name. */
  static Snapshot of(Store output, String name) throws IOException {
    String path = FOLDER + "/" + name;
    try (InputStream in = output.open(path + "/" + Manifest.FILE)) {
      return new Snapshot(name, output.location(path), Sha256.of(in), true);
    }
  }
}
