package org.citystats.job;

import java.io.Serializable;
import java.util.List;
import org.citystats.csv.LineEnds;

/**
 * An input file as it was listed before the first byte was read.
 *
 * @param name path below the input folder
 * @param location where it lies
 * @param bytes length
 * @param sha256 hash of its bytes, hexadecimal
 * @param parts the parts in which a large file can be read, none if it is read as a whole
 */
record InputFile(String name, String location, long bytes, String sha256, Parts parts)
    implements Serializable {

  /**
   * The parts of a large file.
   *
   * @param beyondAscii its characters beyond ASCII, or that it is no UTF-8
   * @param ends how its lines end
   * @param cuts the parts in their order
   */
  record Parts(long beyondAscii, LineEnds ends, List<Cut> cuts) implements Serializable {

    static final Parts NONE = new Parts(0, LineEnds.NONE, List.of());
  }

  /** The same file, to be read as a whole. */
  InputFile whole() {
    return new InputFile(name, location, bytes, sha256, Parts.NONE);
  }
}
