package org.citystats.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many snapshots stay. */
final class Retention {

  /** Fewer never stay. */
  private static final int FEWEST = 2;

  private final Store output;

  Retention(Store output) {
    this.output = output;
  }

  /**
   * Deletes the oldest snapshots beyond a number; the published one stays and counts, those that
   * are {@link Kept} stay and do not count.
   *
   * @return ids of the snapshots that went
   */
  List<String> keep(int number) throws IOException {
    String published = Pointer.of(output).snapshot();
    Set<String> kept = new Kept(output).ids();
    List<String> others = new ArrayList<>();
    for (Snapshot snapshot : Snapshots.all(output)) {
      if (!snapshot.id().equals(published) && !kept.contains(snapshot.id())) {
        others.add(snapshot.id());
      }
    }
    int staying = Math.max(FEWEST, number) - (published.isEmpty() ? 0 : 1);
    List<String> going = others.subList(Math.min(staying, others.size()), others.size());
    for (String id : going) {
      delete(id);
    }
    return List.copyOf(going);
  }

  private void delete(String id) throws IOException {
    String aside = Snapshots.FOLDER + "/" + Leftovers.DELETED + id;
    output.delete(aside);
    output.rename(Snapshots.FOLDER + "/" + id, aside);
    FailPoint.OLD_SET_ASIDE.reach();
    output.delete(aside);
    FailPoint.OLD_DELETED.reach();
  }
}
