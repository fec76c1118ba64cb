package org.citystats.conf;

import java.util.Optional;

/** The small files of a project, wherever they are kept. */
@FunctionalInterface
public interface ProjectFiles {

  /**
   * The bytes of a file; empty if there is no such file.
   *
   * <p>Fails with {@link java.io.UncheckedIOException} if it is there but cannot be read.
   */
  Optional<byte[]> read(String path);
}
