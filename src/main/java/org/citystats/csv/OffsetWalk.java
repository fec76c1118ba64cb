package org.citystats.csv;

/** Byte offsets of ascending positions, each measured from the one before. */
final class OffsetWalk {

  private static final int NEAR = 4096;

  private final CsvText text;
  private int position;
  private long offset;

  OffsetWalk(CsvText text) {
    this.text = text;
    this.offset = text.byteOffset(0);
  }

  long at(int wanted) {
    boolean near = wanted >= position && wanted - position < NEAR && text.damage().length == 0;
    offset = near ? offset + text.encodedLength(position, wanted) : text.byteOffset(wanted);
    position = wanted;
    return offset;
  }
}
