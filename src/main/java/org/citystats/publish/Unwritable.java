package org.citystats.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Faults of writing in sentences. */
final class Unwritable {

  private Unwritable() {}

  /** The fault of writing a file, with what is free on its disk. */
  static IOException at(String location, IOException cause) {
    String sentence = "Cannot write '%s': %s".formatted(location, reason(cause));
    if (Location.isLocal(location)) {
      File folder = Location.path(location).toAbsolutePath().getParent().toFile();
      sentence += "; %d bytes are free there".formatted(folder.getUsableSpace());
    }
    return new IOException(sentence, cause);
  }

  /** The fault of making an output. */
  static CannotWriteException output(String output, IOException cause) {
    CannotWriteException fault =
        new CannotWriteException(
            "Cannot write to '%s': %s, expected a folder that can be made and written"
                .formatted(output, reason(cause)));
    fault.initCause(cause);
    return fault;
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "no permission for '" + denied.getFile() + "'";
    }
    if (cause instanceof FileSystemException fault && fault.getReason() != null) {
      return fault.getReason();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
