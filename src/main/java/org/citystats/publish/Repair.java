package org.citystats.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads the pointer of an output to a whole snapshot again. A pointer whose snapshot is whole is
 * left as it is; else the newest snapshot whose files all have the hashes of its manifest takes its
 * place. No snapshot is changed or deleted.
 */
public final class Repair {

  /**
   * What a repair found and did.
   *
   * @param snapshot the snapshot that the pointer leads to now; empty if none is whole
   * @param changed whether the pointer was changed
   * @param faults what was wrong, a sentence each
   */
  public record Outcome(Optional<Snapshot> snapshot, boolean changed, List<String> faults) {}

  private final Store output;
  private final List<String> faults = new ArrayList<>();

  private Repair(Store output) {
    this.output = output;
  }

  /**
   * Repairs an output on behalf of a holder, who has it alone meanwhile.
   *
   * @throws OutputHeldException if a run holds the output
   * @throws IOException if the output cannot be read or written
   */
  public static Outcome of(String location, Holder holder) throws IOException {
    Store output = Store.at(location);
    OutputLock lock = output.lock(holder);
    try {
      return new Repair(output).outcome();
    } finally {
      lock.close();
    }
  }

  private Outcome outcome() throws IOException {
    Optional<Snapshot> published = published();
    if (published.isPresent()) {
      lead(published.get());
      return new Outcome(published, false, faults);
    }
    for (Snapshot snapshot : Snapshots.all(output)) {
      if (isWhole(snapshot)) {
        output.put(Pointer.FILE, new Pointer(snapshot.id(), snapshot.manifest()).bytes());
        output.sync("");
        lead(snapshot);
        return new Outcome(Optional.of(snapshot), true, faults);
      }
    }
    return new Outcome(Optional.empty(), false, faults);
  }

  /** The published snapshot if it is whole. */
  private Optional<Snapshot> published() throws IOException {
    try {
      Optional<Snapshot> current = Snapshots.current(output);
      if (current.isEmpty()) {
        faults.add("Cannot find '%s'".formatted(output.location(Pointer.FILE)));
      }
      return current.isPresent() && isWhole(current.get()) ? current : Optional.empty();
    } catch (IOException damaged) {
      faults.add(damaged.getMessage());
      return Optional.empty();
    }
  }

  private boolean isWhole(Snapshot snapshot) throws IOException {
    List<String> found = Verification.of(snapshot);
    found.forEach(fault -> faults.add("snapshot '%s': %s".formatted(snapshot.id(), fault)));
    return found.isEmpty();
  }

  private void lead(Snapshot snapshot) throws IOException {
    String folder = Snapshots.FOLDER + "/" + snapshot.id();
    if (!output.link().target().equals(Optional.of(folder))) {
      output.link().lead(folder);
    }
  }
}
