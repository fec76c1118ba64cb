package org.citystats.job;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Everything below a folder on a local disk: regular files, and what cannot be read, with the
 * reason.
 *
 * <p>The folder itself may be a link; below it links are followed as long as they stay inside.
 */
final class LocalFolder extends SimpleFileVisitor<Path> {

  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private LocalFolder(Path root) {
    this.root = root;
  }

  /** The folder with all that is below it. */
  static LocalFolder of(Path folder) throws IOException {
    LocalFolder walk = new LocalFolder(folder.toRealPath());
    Files.walkFileTree(
        walk.root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    return walk;
  }

  /** The regular files. */
  List<Path> files() {
    return files;
  }

  /** Sentences about what cannot be read. */
  List<String> refused() {
    return refused;
  }

  /** The folder without links. */
  Path root() {
    return root;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (!folder.toRealPath().startsWith(root)) {
      refuse(folder, "a link that leads out of the input folder");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!attributes.isRegularFile()) {
      boolean dead = Files.isSymbolicLink(file) && !Files.exists(file);
      refuse(file, dead ? "a link that leads nowhere" : "neither a file nor a folder");
    } else if (!file.toRealPath().startsWith(root)) {
      refuse(file, "a link that leads out of the input folder");
    } else if (file.toString().indexOf('\uFFFD') >= 0) {
      refuse(file, "a name that cannot be decoded (start with LC_ALL=C.UTF-8)");
    } else if (!Files.isReadable(file)) {
      refuse(file, "a file that may not be read, by its permissions");
    } else {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    boolean loop = failure instanceof FileSystemLoopException;
    refuse(file, loop ? "a link that leads back to itself" : "it cannot be opened");
    return FileVisitResult.CONTINUE;
  }

  private void refuse(Path file, String found) {
    refused.add(
        "Cannot read '%s': %s, expected a file; remove it, or exclude it by a pattern"
            .formatted(root.relativize(file), found));
  }
}
