package org.citystats.publish;

import java.nio.charset.StandardCharsets;

/** Names of files and folders, made of a small alphabet whatever a name asks for. */
public final class FolderName {

  private static final String SAFE = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
  private static final int LONGEST = 80;

  private FolderName() {}

  /**
   * A name as a folder name: itself if it is made of letters, digits, dot, underscore and hyphen of
   * ASCII; else with every other character replaced and part of its hash added, so that two names
   * never meet.
   */
  public static String of(String name) {
    if (name.matches(SAFE)) {
      return name;
    }
    String bare = name.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^[_-]+", "");
    String cut = bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    String hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    return (cut.isEmpty() ? "name" : cut) + "-" + hash;
  }

  /** A path below a folder, each of its names checked. */
  static String checkedPath(String path) {
    for (String name : path.split("/", -1)) {
      checked(name);
    }
    return path;
  }

  /** A name that is to be a file or a folder. */
  static String checked(String name) {
    if (!name.matches(SAFE)) {
      throw new BrokenContractException(
          "Cannot name a file '%s': found other characters, expected letters, digits, '.', '_', '-'"
              .formatted(name));
    }
    return name;
  }
}
