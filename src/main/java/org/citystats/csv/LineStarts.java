package org.citystats.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;

/** Where physical lines begin in the bytes of a text, found by its line ends alone. */
public final class LineStarts {

  private static final int BUFFER = 1 << 16;

  private final NavigableSet<Long> wanted;
  private final int width;
  private final int low;
  private final Map<Long, Long> starts = new HashMap<>();
  private long line = 1;
  private long offset;
  private int unit;
  private int other;
  private boolean returned;

  private LineStarts(String charset, NavigableSet<Long> wanted) {
    this.wanted = wanted;
    this.width = charset.startsWith("UTF-16") ? 2 : 1;
    this.low = charset.equals("UTF-16LE") ? 0 : width - 1;
  }

  /**
   * Offsets of the first bytes of lines, from 0.
   *
   * @param text the bytes, unpacked; read up to the last of the lines
   * @param charset name of their encoding; line ends are bytes of their own in all but UTF-16
   * @param lines their numbers from 1; those that there are not are left out
   */
  public static Map<Long, Long> of(InputStream text, String charset, NavigableSet<Long> lines)
      throws IOException {
    LineStarts found = new LineStarts(charset, lines);
    byte[] buffer = new byte[BUFFER];
    int length = text.read(buffer);
    while (length > 0 && found.line <= lines.last()) {
      for (int at = 0; at < length; at++) {
        found.add(buffer[at]);
      }
      length = text.read(buffer);
    }
    return found.starts;
  }

  private void add(byte next) {
    boolean main = offset % width == low;
    unit = main ? next : unit;
    other = main ? other : next;
    offset++;
    if (offset % width == 0) {
      character(width == 1 || other == 0 ? unit : -1);
    }
  }

  /** A carriage return ends a line unless a line feed follows. */
  private void character(int sign) {
    if (returned && sign != '\n') {
      begin(offset - width);
    }
    returned = sign == '\r';
    if (sign == '\n') {
      begin(offset);
    }
  }

  private void begin(long start) {
    line++;
    if (wanted.contains(line)) {
      starts.put(line, start);
    }
  }
}
