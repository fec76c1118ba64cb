package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The snapshots that somebody wants to keep whatever their age: one id a line in the file {@code
 * KEPT} of an output. Retention passes them over.
 */
final class Kept {

  /** Name of the file. */
  static final String FILE = "KEPT";

  private final Store output;

  Kept(Store output) {
    this.output = output;
  }

  /** The ids that are kept, sorted; none if there is no such file. */
  Set<String> ids() throws IOException {
    if (!output.exists(FILE)) {
      return new TreeSet<>();
    }
    try (InputStream in = output.open(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Keeps a snapshot from now on. */
  void add(String id) throws IOException {
    Set<String> ids = ids();
    ids.add(FolderName.checked(id));
    write(ids);
  }

  /** Lets a snapshot grow old like any other. */
  void remove(String id) throws IOException {
    Set<String> ids = ids();
    ids.remove(id);
    write(ids);
  }

  private void write(Set<String> ids) throws IOException {
    String text = ids.stream().map(id -> id + "\n").collect(Collectors.joining());
    output.put(FILE, text.getBytes(StandardCharsets.UTF_8));
  }
}
