package org.citystats.job;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The versions that a run was made with. */
final class Version {

  private Version() {}

  /** What tells this program from every other build of it: its version and the hash of its jar. */
  static String program() throws IOException {
    CodeSource source = Version.class.getProtectionDomain().getCodeSource();
    Path jar = source == null ? Path.of("") : Path.of(URI.create(source.getLocation().toString()));
    return Files.isRegularFile(jar)
        ? current() + " " + Bytes.sha256(Files.readAllBytes(jar))
        : current();
  }

  /** The version of citystats, as the jar states it. */
  static String current() {
    String stated = Version.class.getPackage().getImplementationVersion();
    return stated == null ? "development" : stated;
  }
}
