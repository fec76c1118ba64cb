package org.citystats.job;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.SparkEnv;

/**
 * Named heaps of bytes on the disk of a task, in the order in which they were added; gone when it
 * is closed, or when the program is ended before that.
 */
final class Drawers implements Closeable {

  private final Path folder;
  private final Map<String, DataOutputStream> open = new HashMap<>();
  private final TreeSet<String> names = new TreeSet<>();

  private Drawers(Path folder) {
    this.folder = folder;
    folder.toFile().deleteOnExit();
  }

  /** New ones where Spark keeps what does not fit into memory. */
  static Drawers ofTask() {
    String usual = System.getProperty("java.io.tmpdir");
    String local =
        SparkEnv.get() == null ? usual : SparkEnv.get().conf().get("spark.local.dir", usual);
    try {
      Path parent = Files.createDirectories(Path.of(local.split(",")[0]));
      return new Drawers(Files.createTempDirectory(parent, "citystats-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds bytes to a heap. */
  void add(String name, byte[] bytes) {
    try {
      if (names.add(name)) {
        path(name).toFile().deleteOnExit();
      }
      if (!open.containsKey(name)) {
        open.put(name, new DataOutputStream(new BufferedOutputStream(out(name))));
      }
      open.get(name).writeInt(bytes.length);
      open.get(name).write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputStream out(String name) throws IOException {
    return Files.newOutputStream(path(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Hands over all of a heap, to which nothing is added any more; nothing if there is none. */
  void each(String name, Consumer<byte[]> reader) {
    if (!names.contains(name)) {
      return;
    }
    try {
      end(name);
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(path(name))))) {
        for (byte[] bytes = next(in); bytes.length > 0; bytes = next(in)) {
          reader.accept(bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next bytes, none at the end; nobody adds none. */
  private static byte[] next(DataInputStream in) throws IOException {
    try {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return bytes;
    } catch (EOFException e) {
      return new byte[0];
    }
  }

  /** Throws a heap away. */
  void drop(String name) {
    try {
      end(name);
      Files.deleteIfExists(path(name));
      names.remove(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end(String name) throws IOException {
    DataOutputStream out = open.remove(name);
    if (out != null) {
      out.close();
    }
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    for (String name : new TreeSet<>(names)) {
      drop(name);
    }
    Files.deleteIfExists(folder);
  }
}
