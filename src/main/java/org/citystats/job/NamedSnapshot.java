package org.citystats.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citystats.publish.Inventory;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Snapshots;

/**
 * A snapshot by the name that a user gives: {@code current} is the published one, {@code previous}
 * the one that was published before it, anything else an id.
 */
final class NamedSnapshot {

  /** The published snapshot. */
  static final String CURRENT = "current";

  /** The snapshot that was published before it. */
  static final String PREVIOUS = "previous";

  private NamedSnapshot() {}

  /**
   * The snapshot of a name.
   *
   * @throws InputMissingException if there is none; the message lists those there are
   * @throws IOException if the pointer or a manifest cannot be read
   */
  static Snapshot of(String name, String output, List<Inventory.Item> items) throws IOException {
    Optional<Snapshot> found =
        switch (name) {
          case CURRENT -> Snapshots.current(output);
          case PREVIOUS -> previous(output, items);
          default -> byId(name, items);
        };
    return found.orElseThrow(() -> missing(name, output, items));
  }

  private static Optional<Snapshot> previous(String output, List<Inventory.Item> items)
      throws IOException {
    String current = Snapshots.current(output).map(Snapshot::id).orElse("");
    return items.stream()
        .filter(item -> item.snapshot().id().equals(current))
        .findFirst()
        .flatMap(item -> byId(item.parent(), items));
  }

  private static Optional<Snapshot> byId(String id, List<Inventory.Item> items) {
    return items.stream().map(Inventory.Item::snapshot).filter(s -> s.id().equals(id)).findFirst();
  }

  private static InputMissingException missing(
      String name, String output, List<Inventory.Item> items) {
    String there =
        items.stream().map(item -> item.snapshot().id()).collect(Collectors.joining(", "));
    return new InputMissingException(
        "Cannot find snapshot '%s' in '%s': there are %s".formatted(name, output, there));
  }
}
