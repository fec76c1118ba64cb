package org.citystats.publish;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The steps of a publication at which a test can stop the process as a power cut would.
 *
 * <p>With the system property {@code citystats.failpoint} set to {@code n}, the process halts with
 * 137 at the n-th step it reaches; without it nothing happens. A test counts n up until a run
 * passes.
 */
enum FailPoint {
  /** The lock is taken. */
  LOCKED,
  /** Leftovers of dead runs are gone. */
  SWEPT,
  /** A table file is begun. */
  TABLE_BEGUN,
  /** A table file is complete under its temporary name. */
  TABLE_ENDED,
  /** A table file has its name. */
  TABLE_NAMED,
  /** Another file of the snapshot is written. */
  FILE_WRITTEN,
  /** Everything but the manifest is on disk. */
  SYNCED,
  /** Everything was read back. */
  READ_BACK,
  /** The manifest is on disk. */
  MANIFEST_WRITTEN,
  /** The snapshot has its name. */
  SNAPSHOT_NAMED,
  /** The name of the snapshot is on disk. */
  SNAPSHOT_SYNCED,
  /** A small file, such as the pointer, is on disk under its temporary name. */
  SMALL_FILE_WRITTEN,
  /** The pointer is swapped. */
  POINTER_SWAPPED,
  /** The next link stands under its temporary name. */
  LINK_MADE,
  /** The link is swapped. */
  LINK_SWAPPED,
  /** An old snapshot is set aside. */
  OLD_SET_ASIDE,
  /** An old snapshot is deleted. */
  OLD_DELETED,
  /** The account of the run is written. */
  RUN_RECORDED;

  private static final int HALTED = 137;
  private static final int WANTED = Integer.getInteger("citystats.failpoint", 0);
  private static final AtomicInteger REACHED = new AtomicInteger();

  /** Halts the process if this is the step asked for. */
  void reach() {
    if (WANTED > 0 && REACHED.incrementAndGet() == WANTED) {
      Runtime.getRuntime().halt(HALTED);
    }
  }
}
