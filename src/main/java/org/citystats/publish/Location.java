package org.citystats.publish;

import java.net.URI;
import java.nio.file.Path;

/** Where files lie: a local path, or the address of another file system. */
final class Location {

  private Location() {}

  /** Whether a location lies on a local disk. */
  static boolean isLocal(String location) {
    return location.startsWith("file:") || !location.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
  }

  /** The path of a local location. */
  static Path path(String location) {
    if (!location.startsWith("file:")) {
      return Path.of(location);
    }
    String address = location.startsWith("file://") ? location : "file://" + location.substring(5);
    return Path.of(URI.create(address.replace(" ", "%20")));
  }

  /** The location of a path below another. */
  static String below(String location, String path) {
    return location.endsWith("/") ? location + path : location + "/" + path;
  }
}
