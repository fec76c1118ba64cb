package org.citystats.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a task reads of a file.
 *
 * @param file the file
 * @param cut number of its part, -1 if it is read as a whole
 */
record Piece(InputFile file, int cut) implements Serializable {

  /** How many packs are made for each task that runs at a time, so that all end together. */
  private static final int ROUNDS = 4;

  private static final long LARGEST_PACK = 32L << 20;
  private static final long SMALLEST_PACK = 1L << 18;

  /** The pieces of a file: its parts, or the whole. */
  static List<Piece> of(InputFile file) {
    if (file.parts().cuts().isEmpty()) {
      return List.of(new Piece(file, -1));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int cut = 0; cut < file.parts().cuts().size(); cut++) {
      pieces.add(new Piece(file, cut));
    }
    return pieces;
  }

  /** Whether it is the whole file. */
  boolean isWhole() {
    return cut < 0;
  }

  /** Its part of the file. */
  Cut part() {
    return file.parts().cuts().get(cut);
  }

  /** Length. */
  long bytes() {
    return isWhole() ? file.bytes() : part().bytes();
  }

  /**
   * All pieces in packs of neighbours, one pack a task: a few for each task that runs at a time, of
   * up to 32 MB, so that neither many small files nor a large one keep one task busy alone.
   */
  static List<List<Piece>> packs(List<InputFile> files, int tasks) {
    long all = files.stream().mapToLong(InputFile::bytes).sum();
    long size =
        Math.max(SMALLEST_PACK, Math.min(LARGEST_PACK, all / (ROUNDS * Math.max(1, tasks)) + 1));
    List<List<Piece>> packs = new ArrayList<>();
    List<Piece> pack = new ArrayList<>();
    long packed = 0;
    for (InputFile file : files) {
      for (Piece piece : of(file)) {
        if (packed > 0 && packed + piece.bytes() > size) {
          packs.add(pack);
          pack = new ArrayList<>();
          packed = 0;
        }
        pack.add(piece);
        packed += piece.bytes();
      }
    }
    packs.add(pack);
    return packs;
  }
}
