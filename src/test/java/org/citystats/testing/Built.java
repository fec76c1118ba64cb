package org.citystats.testing;

import java.nio.file.Path;

/** Where the build lies that the tests belong to. */
public final class Built {

  private Built() {}

  /** The folder of the build, {@code target} unless Maven says otherwise. */
  public static Path folder() {
    return Path.of(System.getProperty("citystats.buildDirectory", "target")).toAbsolutePath();
  }

  /** The root of the project: tests are started there. */
  public static Path project() {
    return Path.of("").toAbsolutePath();
  }
}
