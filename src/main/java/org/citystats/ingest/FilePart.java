package org.citystats.ingest;

import java.util.Arrays;
import org.citystats.csv.ByteRange;
import org.citystats.csv.CsvBytes;
import org.citystats.csv.Limits;
import org.citystats.csv.LineEnds;
import org.citystats.csv.RecordBorders;
import org.citystats.csv.Utf8;

/**
 * The bytes of a file, or of the part of a large file that begins and ends with a record.
 *
 * @param head the first lines of the file
 * @param extent what is known of the whole file
 * @param bytes an array that holds the part
 * @param range where it lies in the array and in the file
 */
public record FilePart(byte[] head, CsvBytes.Extent extent, byte[] bytes, ByteRange range) {

  /** How many bytes of a file are looked at to tell how it is to be read. */
  public static final int HEAD = 1 << 15;

  private static final byte END_MARK = 0x1A;

  /** A whole file. */
  static FilePart whole(byte[] bytes, Limits limits) {
    int marks = marks(bytes);
    long beyond = Utf8.beyondAscii(bytes, marks, bytes.length);
    return new FilePart(
        head(bytes, limits),
        new CsvBytes.Extent(bytes.length, beyond, LineEnds.NONE),
        bytes,
        new ByteRange(marks, bytes.length, 0, 0));
  }

  /** How many bytes at the beginning are byte order marks of UTF-8. */
  public static int marks(byte[] bytes) {
    int marks = 0;
    while (marks + 3 <= bytes.length
        && bytes[marks] == (byte) 0xEF
        && bytes[marks + 1] == (byte) 0xBB
        && bytes[marks + 2] == (byte) 0xBF) {
      marks += 3;
    }
    return marks;
  }

  /**
   * The first records of a file: all of a small one, else those that end within the first bytes.
   */
  public static byte[] head(byte[] bytes, Limits limits) {
    if (bytes.length <= HEAD) {
      return bytes;
    }
    int end = RecordBorders.last(bytes, 0, HEAD, limits);
    return Arrays.copyOf(bytes, Math.max(0, end));
  }

  /** Whether Ctrl-Z, the end mark of old systems, stands at the end. */
  boolean endMark() {
    return range.to() > range.from() && bytes[range.to() - 1] == END_MARK;
  }

  /** How many quotes stand behind a backslash. */
  int backslashQuotes() {
    int found = 0;
    for (int at = range.from() + 1; at < range.to(); at++) {
      found += bytes[at] == '"' && bytes[at - 1] == '\\' ? 1 : 0;
    }
    return found;
  }

  /** Whether the part begins where the file does. */
  boolean isTop() {
    return range.linesBefore() == 0;
  }

  /** Whether the part ends where the file does. */
  boolean isEnd() {
    return range.offset() + range.to() == extent.bytes();
  }
}
