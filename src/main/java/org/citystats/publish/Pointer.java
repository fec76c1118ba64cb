package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The small file that says which snapshot is published: its id, and on the next line the hash of
 * its manifest.
 *
 * @param snapshot id of the snapshot
 * @param manifest hash of its manifest, hexadecimal
 */
record Pointer(String snapshot, String manifest) {

  /** Name of the file. */
  static final String FILE = "CURRENT";

  /** Of an output to which nothing was published. */
  static final Pointer NOWHERE = new Pointer("", "");

  private static final int LONGEST = 1000;

  /** Whether it leads to a snapshot. */
  boolean leads() {
    return !snapshot.isEmpty();
  }

  /** The bytes of the file. */
  byte[] bytes() {
    return (snapshot + "\n" + manifest + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The pointer of an output, {@link #NOWHERE} if nothing was published to it.
   *
   * @throws IOException also if the file is there but damaged
   */
  static Pointer of(Store output) throws IOException {
    if (!output.exists(FILE)) {
      return NOWHERE;
    }
    try (InputStream in = output.open(FILE)) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      String[] words = text.strip().split("\\s+");
      if (words.length != 2 || !words[1].matches("[0-9a-f]{64}") || !words[0].matches("[\\w.-]+")) {
        throw new IOException(
            ("Cannot read '%s': it is damaged, expected the id of a snapshot and the hash of its"
                    + " manifest; run citystats repair")
                .formatted(output.location(FILE)));
      }
      return new Pointer(words[0], words[1]);
    }
  }
}
