package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.parquet.io.InputFile;

/** Files on a local disk, without Hadoop and its checksum files; not for other users to read. */
record LocalStore(Path root) implements Store {

  private static final Set<OpenOption> NEW =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING,
          LinkOption.NOFOLLOW_LINKS);

  @Override
  public String location(String path) {
    return root.resolve(path).toString();
  }

  @Override
  public void found() throws IOException {
    folder(root);
  }

  @Override
  public OutputStream create(String path) throws IOException {
    Path file = root.resolve(path);
    folder(file.getParent());
    return Channels.newOutputStream(FileChannel.open(file, NEW, modes("rw-r-----")));
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(root.resolve(path));
  }

  @Override
  public InputFile parquet(String path) {
    return new LocalParquet(root.resolve(path));
  }

  @Override
  public boolean exists(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public List<String> names(String folder) throws IOException {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public List<String> files(String folder) throws IOException {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    Path top = path.toRealPath();
    try (Stream<Path> below = Files.walk(top)) {
      return below
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Override
  public long changed(String path) throws IOException {
    return Files.getLastModifiedTime(root.resolve(path)).toMillis();
  }

  @Override
  public void rename(String from, String to) throws IOException {
    if (exists(to)) {
      throw new IOException("Cannot rename '%s': found '%s' there already".formatted(from, to));
    }
    replace(from, to);
  }

  @Override
  public void replace(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(String path) throws IOException {
    Path top = root.resolve(path);
    if (!exists(path)) {
      return;
    }
    Files.walkFileTree(top, new Deletion());
  }

  @Override
  public void sync(String path) throws IOException {
    Path target = root.resolve(path);
    Set<OpenOption> how =
        Set.of(Files.isDirectory(target) ? StandardOpenOption.READ : StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(target, how)) {
      channel.force(true);
    }
  }

  @Override
  public OutputLock lock(Holder holder) throws IOException {
    return LocalLock.take(root, holder);
  }

  @Override
  public CurrentLink link() {
    return new CurrentLink.Symbolic(root);
  }

  /** Makes a folder and those above it. */
  private static void folder(Path folder) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder, modes("rwxr-x---"));
    }
  }

  /** Modes of new files and folders, where the file system knows them. */
  private static FileAttribute<?>[] modes(String modes) {
    boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return known
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(modes))
        }
        : new FileAttribute<?>[0];
  }

  /** Deletes from the leaves to the root. */
  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
