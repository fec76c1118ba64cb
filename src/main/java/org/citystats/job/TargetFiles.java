package org.citystats.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of targets: those that are named, and those in folders that are named. */
final class TargetFiles {

  private static final List<String> ENDINGS = List.of(".csv", ".md", ".yml", ".yaml");
  private static final String ABOUT = "readme";

  private TargetFiles() {}

  /** The files of paths in their order, those of a folder by name; texts about it are left out. */
  static List<String> of(List<String> paths) {
    List<String> files = new ArrayList<>();
    for (String path : paths) {
      boolean folder = Bytes.isLocal(path) && Files.isDirectory(Bytes.localPath(path));
      files.addAll(folder ? within(Bytes.localPath(path)) : List.of(path));
    }
    return files;
  }

  private static List<String> within(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(TargetFiles::holdsTargets)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsTargets(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith(ABOUT);
  }
}
