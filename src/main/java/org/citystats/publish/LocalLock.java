package org.citystats.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock of the operating system on the file {@code .lock}: it ends with the process, so a dead run
 * holds nothing. The system knows processes only, so runs within this one are told apart here.
 */
final class LocalLock implements OutputLock {

  private static final int LONGEST = 4096;
  private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();
  private static final Set<OpenOption> READ_AND_WRITE =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);

  private final Path file;
  private final FileChannel channel;
  private final Object key;

  private LocalLock(Path file, FileChannel channel, Object key) {
    this.file = file;
    this.channel = channel;
    this.key = key;
  }

  /** Takes the lock of an output folder, or says who has it. */
  static LocalLock take(Path output, Holder holder) throws IOException {
    Path file = output.toRealPath().resolve(FILE);
    Holder other = HELD_HERE.putIfAbsent(file, holder);
    if (other != null) {
      throw new OutputHeldException(other.sentence(output.toString()));
    }
    LocalLock lock = null;
    try {
      lock = open(output, file, holder);
    } finally {
      if (lock == null) {
        HELD_HERE.remove(file);
      }
    }
    return lock;
  }

  @Override
  public boolean isHeld() throws IOException {
    return channel.isOpen() && Files.isRegularFile(file) && key(file).equals(key);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    } finally {
      HELD_HERE.remove(file);
    }
  }

  private static LocalLock open(Path output, Path file, Holder holder) throws IOException {
    FileChannel channel = FileChannel.open(file, READ_AND_WRITE);
    boolean taken = false;
    try {
      if (channel.tryLock() == null) {
        throw new OutputHeldException(sentence(output, channel));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.bytes()), 0);
      taken = true;
      return new LocalLock(file, channel, key(file));
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static String sentence(Path output, FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    channel.read(bytes, 0);
    byte[] read = new byte[bytes.flip().remaining()];
    bytes.get(read);
    Optional<Holder> holder = Holder.of(read);
    return holder
        .map(other -> other.sentence(output.toString()))
        .orElse(
            "Cannot write to '%s': another run holds it, expected a free output".formatted(output));
  }

  /** What tells a file from another that has its name later. */
  private static Object key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
