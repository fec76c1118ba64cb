package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Snapshots;
import org.citystats.publish.TableReader;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;

/**
 * A night held against the one that was published last: what it lost, what is new.
 *
 * <p>Two nights without any series in common are two collections, and nothing was lost.
 *
 * @param lost sentences about series that lost years, and files that shrank
 * @param remarks sentences about what is new
 */
record LastNight(List<String> lost, List<String> remarks) {

  /** Compares a night with the published one. */
  static LastNight against(Project project, Accounts accounts, Coverage now) throws IOException {
    Optional<Snapshot> current = Snapshots.current(project.settings().output());
    if (current.isEmpty()) {
      return new LastNight(List.of(), List.of());
    }
    Optional<Coverage> before = Coverage.of(current.get().location());
    if (before.isEmpty() || !now.meets(before.get())) {
      return new LastNight(
          List.of(),
          List.of("no series in common with the last snapshot, nothing is compared with it"));
    }
    List<String> lost = new ArrayList<>(now.lost(before.get()));
    double tolerance = project.settings().ingest().gates().shrinkTolerance();
    lost.addAll(shrunk(records(current.get()), accounts, tolerance));
    return new LastNight(
        lost,
        now.newSince(before.get()).stream()
            .map(area -> "area '%s' is new since the last snapshot".formatted(area))
            .toList());
  }

  private static Map<String, Long> records(Snapshot snapshot) throws IOException {
    Columns sources = new TableReader(snapshot.location()).read(Tables.SOURCES);
    Map<String, Long> records = new HashMap<>();
    for (int row = 0; row < sources.size(); row++) {
      records.put(
          sources.text(row, Concepts.SOURCE_FILE), sources.whole(row, ListConcepts.RECORDS));
    }
    return records;
  }

  private static List<String> shrunk(
      Map<String, Long> before, Accounts accounts, double tolerance) {
    List<String> shrunk = new ArrayList<>();
    for (Account account : accounts.files()) {
      String file = account.ledger().file();
      long now = account.ledger().records();
      long then = before.getOrDefault(file, 0L);
      if (now < then * (1 - tolerance)) {
        shrunk.add(
            String.format(
                Locale.ROOT, "%s has %,d records, %,d in the last snapshot", file, now, then));
      }
    }
    return shrunk;
  }
}
