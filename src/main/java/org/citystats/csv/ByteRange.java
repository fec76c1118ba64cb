package org.citystats.csv;

/**
 * The bytes to read of an array that holds a file or a part of it.
 *
 * @param from position of the first one
 * @param to position behind the last one
 * @param offset where position 0 of the array lies in the file
 * @param linesBefore how many lines of the file end before the first byte
 */
public record ByteRange(int from, int to, long offset, long linesBefore) {

  private static final byte END_OF_FILE = 0x1A;

  /** Whether the range begins where the text of the file does. */
  boolean isTop() {
    return linesBefore == 0;
  }

  /** Position behind the last byte of text; a Ctrl-Z at the very end is none. */
  int textEnd(byte[] bytes) {
    boolean marked = to == bytes.length && to > from && bytes[to - 1] == END_OF_FILE;
    return marked ? to - 1 : to;
  }
}
