package org.citystats.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.citystats.csv.Limits;

/**
 * Every file below the input folders: each is listed with its length and hash, or excluded by a
 * stated pattern.
 *
 * @param files the files to read, by name
 * @param excluded names of the files that a pattern excludes
 */
record InputListing(List<InputFile> files, List<String> excluded) {

  /**
   * The files below paths; a path may be a file, a folder or the address of another file system.
   */
  static InputListing of(List<String> inputs, List<String> patterns) throws IOException {
    return of(inputs, patterns, Limits.DEFAULT);
  }

  /** The same, with limits of what a file may ask of its reader. */
  static InputListing of(List<String> inputs, List<String> patterns, Limits limits)
      throws IOException {
    List<Found> found = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    List<PathMatcher> matchers =
        patterns.stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    for (int number = 0; number < inputs.size(); number++) {
      String input = inputs.get(number);
      String prefix = prefix(inputs, number);
      for (Found listed : list(input)) {
        Path name = Path.of(prefix + listed.name());
        boolean out =
            matchers.stream()
                .anyMatch(glob -> glob.matches(name) || glob.matches(name.getFileName()));
        if (out) {
          excluded.add(name.toString());
        } else {
          found.add(new Found(name.toString(), listed.location()));
        }
      }
    }
    return new InputListing(listed(found, limits), excluded);
  }

  /** What to say where nothing is left to read; the files that a pattern excludes are named. */
  String nothing(List<String> inputs) {
    String below = "Cannot read input: no files below " + String.join(", ", inputs);
    return excluded.isEmpty()
        ? below
        : "%s but %d that a pattern of exclude leaves out, first '%s'; correct exclude"
            .formatted(below, excluded.size(), excluded.get(0));
  }

  /** The files with their lengths and hashes, several at a time, by name. */
  private static List<InputFile> listed(List<Found> found, Limits limits) throws IOException {
    try {
      return found.parallelStream()
          .map(file -> listed(file, limits))
          .sorted(Comparator.comparing(InputFile::name))
          .toList();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static InputFile listed(Found file, Limits limits) {
    try {
      return Listed.of(file.name(), file.location(), limits);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What tells files of several inputs apart: the last name of each, numbered where it recurs. */
  private static String prefix(List<String> inputs, int number) {
    String name = lastName(inputs.get(number));
    boolean recurs = inputs.stream().filter(other -> lastName(other).equals(name)).count() > 1;
    String told = recurs ? name + "-" + (number + 1) : name;
    return inputs.size() == 1 ? "" : told + "/";
  }

  private record Found(String name, String location) {}

  private static String lastName(String input) {
    String bare = input.replaceAll("/+$", "");
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  private static List<Found> list(String input) throws IOException {
    return Bytes.isLocal(input) ? local(Bytes.localPath(input)) : remote(input);
  }

  private static List<Found> local(Path input) throws IOException {
    if (Files.isRegularFile(input)) {
      return List.of(new Found(input.getFileName().toString(), input.toString()));
    }
    if (!Files.isDirectory(input)) {
      throw new InputMissingException("Cannot read input at '" + input + "': nothing is there");
    }
    LocalFolder folder = LocalFolder.of(input);
    if (!folder.refused().isEmpty()) {
      throw new HeldBackException(ExitCode.INPUT_UNUSABLE, String.join("\n", folder.refused()));
    }
    return folder.files().stream()
        .map(file -> new Found(folder.root().relativize(file).toString(), file.toString()))
        .sorted(Comparator.comparing(Found::name))
        .toList();
  }

  private static List<Found> remote(String input) throws IOException {
    org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(input);
    List<Found> listed = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> below =
        root.getFileSystem(new Configuration()).listFiles(root, true);
    while (below.hasNext()) {
      String location = below.next().getPath().toString();
      String above = root.toString();
      String name =
          location.startsWith(above + "/")
              ? location.substring(above.length() + 1)
              : lastName(location);
      listed.add(new Found(name, location));
    }
    listed.sort(Comparator.comparing(Found::name));
    return listed;
  }
}
