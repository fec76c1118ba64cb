package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The snapshots of an output as a list for people, the newest first. It reads only; where the
 * pointer is damaged no snapshot counts as published.
 */
public final class Inventory {

  /**
   * A snapshot and what is known of it.
   *
   * @param snapshot the snapshot
   * @param parent id of the snapshot that was published before it, empty if none was
   * @param published whether the pointer leads to it
   * @param kept whether it stays whatever its age
   * @param files how many files it holds
   * @param bytes their length in all
   * @param account what {@code run.json} says of the run that made it; empty if it cannot be read
   */
  public record Item(
      Snapshot snapshot,
      String parent,
      boolean published,
      boolean kept,
      int files,
      long bytes,
      Map<?, ?> account) {}

  private final Store output;

  private Inventory(Store output) {
    this.output = output;
  }

  /**
   * The sealed snapshots of an output, the newest first.
   *
   * @throws IOException if the output or a manifest cannot be read
   */
  public static List<Item> of(String output) throws IOException {
    return new Inventory(Store.at(output)).items();
  }

  private List<Item> items() throws IOException {
    String published = published();
    Set<String> kept = new Kept(output).ids();
    List<Item> items = new ArrayList<>();
    for (Snapshot snapshot : Snapshots.all(output)) {
      Store store = Store.at(snapshot.location());
      Manifest manifest = Manifest.of(store);
      items.add(
          new Item(
              snapshot,
              manifest.parent(),
              snapshot.id().equals(published),
              kept.contains(snapshot.id()),
              manifest.files().size(),
              manifest.files().stream().mapToLong(Written::bytes).sum(),
              account(store)));
    }
    return items;
  }

  private String published() {
    try {
      return Pointer.of(output).snapshot();
    } catch (IOException damaged) {
      return "";
    }
  }

  private static Map<?, ?> account(Store snapshot) {
    try (InputStream in = snapshot.open(RunRecord.FILE)) {
      Object read = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return read instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Map.of();
    }
  }
}
