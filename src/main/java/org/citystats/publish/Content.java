package org.citystats.publish;

import java.io.IOException;
import java.io.OutputStream;

/** What a file of a snapshot holds. */
@FunctionalInterface
public interface Content {

  /** Writes all of it; the stream is closed by the caller. */
  void to(OutputStream out) throws IOException;
}
