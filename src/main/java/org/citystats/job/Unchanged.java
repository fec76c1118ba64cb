package org.citystats.job;

import java.io.IOException;
import java.util.Optional;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Snapshots;
import org.citystats.publish.Verification;

/**
 * Whether there is nothing new.
 *
 * @param project settings, lists and targets
 */
record Unchanged(Project project) {

  /** The published snapshot, if it was made from the same input and settings and is whole. */
  Optional<Snapshot> by(InputListing listing) throws IOException {
    String id = new Sealing(project, listing).id();
    Optional<Snapshot> current = Snapshots.current(project.settings().output());
    boolean same = current.isPresent() && current.get().id().replaceAll("-\\d+$", "").equals(id);
    return same && Verification.of(current.get().location()).isEmpty() ? current : Optional.empty();
  }
}
