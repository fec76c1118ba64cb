package org.citystats.job;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

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
    List<InputFile> files = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    List<PathMatcher> matchers =
        patterns.stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    for (String input : inputs) {
      String prefix = inputs.size() == 1 ? "" : lastName(input) + "/";
      for (Listed listed : list(input)) {
        Path name = Path.of(prefix + listed.name());
        boolean out =
            matchers.stream()
                .anyMatch(glob -> glob.matches(name) || glob.matches(name.getFileName()));
        if (out) {
          excluded.add(name.toString());
        } else {
          byte[] bytes = Bytes.of(listed.location());
          files.add(
              new InputFile(name.toString(), listed.location(), bytes.length, Bytes.sha256(bytes)));
        }
      }
    }
    files.sort(Comparator.comparing(InputFile::name));
    return new InputListing(files, excluded);
  }

  private record Listed(String name, String location) {}

  private static String lastName(String input) {
    String bare = input.replaceAll("/+$", "");
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  private static List<Listed> list(String input) throws IOException {
    return Bytes.isLocal(input) ? local(Bytes.localPath(input)) : remote(input);
  }

  private static List<Listed> local(Path input) throws IOException {
    if (Files.isRegularFile(input)) {
      return List.of(new Listed(input.getFileName().toString(), input.toString()));
    }
    if (!Files.isDirectory(input)) {
      throw new InputMissingException("Cannot read input at '" + input + "': nothing is there");
    }
    Path folder = input.toRealPath();
    try (Stream<Path> below = Files.walk(folder)) {
      return below
          .filter(Files::isRegularFile)
          .map(file -> new Listed(folder.relativize(file).toString(), file.toString()))
          .sorted(Comparator.comparing(Listed::name))
          .toList();
    }
  }

  private static List<Listed> remote(String input) throws IOException {
    org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(input);
    List<Listed> listed = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> below =
        root.getFileSystem(new Configuration()).listFiles(root, true);
    while (below.hasNext()) {
      String location = below.next().getPath().toString();
      String above = root.toString();
      String name =
          location.startsWith(above + "/")
              ? location.substring(above.length() + 1)
              : lastName(location);
      listed.add(new Listed(name, location));
    }
    listed.sort(Comparator.comparing(Listed::name));
    return listed;
  }
}
