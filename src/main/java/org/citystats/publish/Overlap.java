package org.citystats.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether an output would lie in its own input. */
public final class Overlap {

  private Overlap() {}

  /**
   * Why a run must not write there: the output is an input, lies within one, or holds one, also by
   * links.
   *
   * @param output location of the output, which need not be there yet
   * @param inputs locations of files or folders
   * @return a sentence, empty if output and inputs lie apart
   */
  public static Optional<String> objection(String output, List<String> inputs) {
    for (String input : inputs) {
      Optional<String> found = found(output, input);
      if (found.isPresent()) {
        return Optional.of(
            ("Cannot write to '%s': %s '%s', expected a folder apart from the input;"
                    + " name another output")
                .formatted(output, found.get(), input));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> found(String output, String input) {
    String written = real(output);
    String read = real(input);
    if (written.equals(read)) {
      return Optional.of("it is the input");
    }
    if (written.startsWith(read)) {
      return Optional.of("it lies within the input");
    }
    return read.startsWith(written) ? Optional.of("it holds the input") : Optional.empty();
  }

  /** The location without links and detours, ended by a stroke. */
  private static String real(String location) {
    String real =
        Location.isLocal(location)
            ? real(Location.path(location).toAbsolutePath()).toString()
            : new org.apache.hadoop.fs.Path(location).toString();
    return real.endsWith("/") ? real : real + "/";
  }

  private static Path real(Path path) {
    Path above = path;
    while (above.getParent() != null && !Files.exists(above)) {
      above = above.getParent();
    }
    int known = above.getNameCount();
    Path below =
        known == path.getNameCount() ? Path.of("") : path.subpath(known, path.getNameCount());
    try {
      return above.toRealPath().resolve(below).normalize();
    } catch (IOException e) {
      return path.normalize();
    }
  }
}
