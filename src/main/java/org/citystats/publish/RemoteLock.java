package org.citystats.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;

/**
 * The file {@code .lock} made by one run only. It outlives a run that dies: a holder on this
 * machine whose process is gone is recognised, any other has to be removed by hand.
 */
final class RemoteLock implements OutputLock {

  private final RemoteStore store;
  private final Holder holder;

  private RemoteLock(RemoteStore store, Holder holder) {
    this.store = store;
    this.holder = holder;
  }

  /** Takes the lock of an output folder, or says who has it. */
  static RemoteLock take(RemoteStore store, Holder holder) throws IOException {
    RemoteLock lock = new RemoteLock(store, holder);
    if (lock.create()) {
      return lock;
    }
    Optional<Holder> other = Holder.of(lock.content());
    if (other.isPresent() && other.get().isGone()) {
      store.delete(FILE);
      if (lock.create()) {
        return lock;
      }
    }
    String place = store.location("");
    throw new OutputHeldException(
        other
                .map(run -> run.sentence(place))
                .orElse("Cannot write to '%s': another run holds it".formatted(place))
            + ", or remove '%s' if it is dead".formatted(store.location(FILE)));
  }

  @Override
  public boolean isHeld() throws IOException {
    return Arrays.equals(content(), holder.bytes());
  }

  @Override
  public void close() throws IOException {
    if (isHeld()) {
      store.delete(FILE);
    }
  }

  private boolean create() throws IOException {
    Path file = new Path(store.root(), FILE);
    try (OutputStream out = store.system().create(file, false)) {
      out.write(holder.bytes());
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private byte[] content() throws IOException {
    try (InputStream in = store.open(FILE)) {
      return in.readAllBytes();
    } catch (FileNotFoundException e) {
      return new byte[0];
    }
  }
}
