package org.citystats.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.schema.Columns;

/**
 * One run's hold on an output: everything of a run is written to a folder that nobody reads, read
 * back, sealed by a manifest and named; then one small pointer is swapped. At any instant a reader
 * who follows the pointer finds the old snapshot or the new one, whole.
 *
 * <pre>
 * OUT/CURRENT             id of the published snapshot, and on the next line the hash of its manifest
 * OUT/current             link to the published snapshot, on local disks
 * OUT/snapshots/[id]/     sealed snapshots; none ever changes
 * OUT/runs/[run]/run.json account of every run
 * </pre>
 */
public final class Publication implements AutoCloseable {

  private final Store output;
  private final Holder holder;
  private final OutputLock lock;
  private final String staging;
  private final Sealing sealing;
  private Pointer published;

  private Publication(Store output, Holder holder, OutputLock lock) throws IOException {
    this.output = output;
    this.holder = holder;
    this.lock = lock;
    this.staging = Snapshots.FOLDER + "/" + Leftovers.STAGING + FolderName.of(holder.run());
    this.sealing = new Sealing(output, staging);
    this.published = Pointer.of(output);
  }

  /**
   * Makes the output if it is not there, takes it for this run and removes what dead runs left.
   *
   * @throws OutputHeldException if another run holds it
   * @throws CannotWriteException if it is no folder, or cannot be made or written
   */
  public static Publication open(String location, Holder holder) throws IOException {
    return open(Store.at(location), location, holder);
  }

  static Publication open(Store output, String location, Holder holder) throws IOException {
    OutputLock lock = take(location, output, holder);
    try {
      FailPoint.LOCKED.reach();
      new Leftovers(output).sweep();
      FailPoint.SWEPT.reach();
      return new Publication(output, holder, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static OutputLock take(String location, Store output, Holder holder) {
    try {
      output.found();
      Optional<String> objection = output.link().objection();
      if (objection.isPresent()) {
        throw new CannotWriteException(objection.get());
      }
      return output.lock(holder);
    } catch (IOException e) {
      throw Unwritable.output(location, e);
    }
  }

  /** The published snapshot; empty if nothing was published yet. */
  public Optional<Snapshot> current() throws IOException {
    return Snapshots.current(output);
  }

  /** Location of the snapshot in the making. */
  public String folder() {
    return output.location(staging);
  }

  /** Writes tables of the snapshot in the making; it can travel to executors. */
  public TableWriter tables() {
    return new TableWriter(folder());
  }

  /** Reads tables of the snapshot in the making. */
  public TableReader reader() {
    return new TableReader(folder());
  }

  /** Writes rows as {@code exports/<table>.csv}; texts that look like formulas are disarmed. */
  public Written export(Columns rows) throws IOException {
    return sealing.export(rows);
  }

  /** Writes a file of the snapshot in the making, by its path below it. */
  public Written write(String path, Content content) throws IOException {
    return sealing.write(path, content);
  }

  /**
   * Seals what was written: adds {@code README.md}, {@code datapackage.json} and {@code run.json},
   * waits until all is on disk, reads it back, writes the manifest last and names the folder. A
   * whole snapshot of the same id and content is taken instead; where one of that id is broken or
   * differs, the new one gets {@code -2}, {@code -3} and so on after its id.
   */
  public Snapshot seal(Edition edition) throws IOException {
    Manifest manifest = complete(edition);
    for (String id : family(edition.id())) {
      if (holdsTheSame(id, manifest)) {
        output.delete(staging);
        return Snapshots.of(output, id);
      }
    }
    return sealing.name(manifest, free(edition.id()));
  }

  /** Seals what was written as a snapshot of its own, whatever is there already. */
  public Snapshot sealAnew(Edition edition) throws IOException {
    return sealing.name(complete(edition), free(edition.id()));
  }

  private Manifest complete(Edition edition) throws IOException {
    FolderName.checked(edition.id());
    return sealing.complete(edition, published.snapshot());
  }

  /** Ids of the snapshots there that were sealed for an id, the published one first. */
  private List<String> family(String id) throws IOException {
    List<String> family = new ArrayList<>();
    for (String name : output.names(Snapshots.FOLDER)) {
      if (name.equals(id)
          || (name.startsWith(id + "-") && name.substring(id.length()).matches("-[0-9]+"))) {
        family.add(name.equals(published.snapshot()) ? 0 : family.size(), name);
      }
    }
    return family;
  }

  private boolean holdsTheSame(String id, Manifest manifest) throws IOException {
    String location = output.location(Snapshots.FOLDER + "/" + id);
    return Verification.of(location).isEmpty()
        && Manifest.of(Store.at(location)).files().equals(manifest.files());
  }

  private String free(String id) throws IOException {
    String free = id;
    for (int number = 2; output.exists(Snapshots.FOLDER + "/" + free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  /**
   * Makes a sealed snapshot the published one: swaps the pointer, then the link.
   *
   * @throws OutputHeldException if the right to write was lost, or another run has published since
   *     this one began
   */
  public void publish(Snapshot snapshot) throws IOException {
    if (!lock.isHeld() || !Pointer.of(output).equals(published)) {
      throw new OutputHeldException(
          ("Cannot publish '%s' to '%s': another run took the output meanwhile, expected to be"
                  + " alone; nothing was changed")
              .formatted(snapshot.id(), output.location("")));
    }
    Pointer pointer = new Pointer(snapshot.id(), snapshot.manifest());
    output.put(Pointer.FILE, pointer.bytes());
    FailPoint.POINTER_SWAPPED.reach();
    output.sync("");
    published = pointer;
    output.link().lead(Snapshots.FOLDER + "/" + snapshot.id());
    output.sync("");
  }

  /**
   * Deletes the oldest snapshots beyond a number, at least two; never the published one.
   *
   * @return ids of those that went
   */
  public List<String> prune(int keep) throws IOException {
    return new Retention(output).keep(keep);
  }

  /** Keeps a snapshot whatever its age. */
  public void keep(String id) throws IOException {
    new Kept(output).add(id);
  }

  /** Lets a snapshot that was kept grow old like any other. */
  public void release(String id) throws IOException {
    new Kept(output).remove(id);
  }

  /** Writes the account of the run to {@code runs/<run>/run.json}. */
  public void record(Map<String, ?> account) throws IOException {
    RunRecord.write(output.location(""), holder.run(), account);
  }

  /** Removes what was not sealed and gives the output free. */
  @Override
  public void close() throws IOException {
    try {
      output.delete(staging);
    } finally {
      lock.close();
    }
  }
}
