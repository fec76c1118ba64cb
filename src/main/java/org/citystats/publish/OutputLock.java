package org.citystats.publish;

import java.io.IOException;

/** The right to write to an output; one run has it at a time. */
interface OutputLock extends AutoCloseable {

  /** Name of the file that says who holds the output. */
  String FILE = ".lock";

  /** Whether the right is still there: a run that was stopped for long may have lost it. */
  boolean isHeld() throws IOException;

  /** Gives the output free. */
  @Override
  void close() throws IOException;
}
