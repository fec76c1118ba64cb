package org.citystats.csv;

/**
 * Finds the cells of one clean record after the other in bytes of UTF-8: one line, quotes only
 * around whole cells and none inside, no control characters, within the limits. About anything else
 * it says no, and a patient reader has to look.
 */
final class CleanScan {

  private static final int C1_LEAD = 0xC2;
  private static final int LAST_C1 = 0x9F;
  private static final int MARK_LEAD = 0xEF;

  private final byte[] bytes;
  private final int to;
  private final Limits limits;
  private final byte[] signs = new byte[256];
  private final CellBuffer cells = new CellBuffer();
  private int end;
  private boolean quotes;

  CleanScan(byte[] bytes, int to, Dialect dialect, Limits limits) {
    this.bytes = bytes;
    this.to = to;
    this.limits = limits;
    System.arraycopy(Signs.of(dialect), 0, signs, 0, 0x80);
    signs[C1_LEAD] = Signs.CONTROL;
  }

  /** The cells of the record, as positions in the bytes. */
  CellBuffer cells() {
    return cells;
  }

  /** Where the record ends, before its line end. */
  int end() {
    return end;
  }

  /** Whether the record that begins at a position is clean and holds more than blanks. */
  boolean scan(int from) {
    cells.clear();
    quotes = false;
    int next = from - 1;
    do {
      next = cell(next + 1);
      if (next < 0 || cells.size() > limits.columns()) {
        return false;
      }
    } while (next < to && signs[bytes[next] & 0xFF] == Signs.DELIMITER);
    end = next;
    return isWithinLimits(from) && !beginsWithMark(from) && (quotes || holdsMoreThanBlanks());
  }

  /** Reads a cell; gives the position behind it, or -1 if it is not clean. */
  private int cell(int from) {
    if (from < to && signs[bytes[from] & 0xFF] == Signs.QUOTE) {
      return quoted(from + 1);
    }
    int next = from;
    while (next < to) {
      byte sign = signs[bytes[next] & 0xFF];
      if (sign == Signs.TEXT || sign == Signs.CONTROL && isLetter(next)) {
        next++;
      } else if (sign == Signs.DELIMITER || sign == Signs.LINE_END) {
        break;
      } else {
        return -1;
      }
    }
    cells.add(from, next, CellBuffer.PLAIN);
    return next;
  }

  private int quoted(int from) {
    int next = from;
    while (next < to && isWithinQuotes(next)) {
      next++;
    }
    boolean closed = next < to && signs[bytes[next] & 0xFF] == Signs.QUOTE;
    if (!closed || next + 1 < to && !endsCell(next + 1)) {
      return -1;
    }
    quotes = true;
    cells.add(from, next, CellBuffer.QUOTED);
    return next + 1;
  }

  private boolean isWithinQuotes(int at) {
    byte sign = signs[bytes[at] & 0xFF];
    return sign <= Signs.DELIMITER || sign == Signs.CONTROL && isLetter(at);
  }

  private boolean endsCell(int at) {
    byte sign = signs[bytes[at] & 0xFF];
    return sign == Signs.DELIMITER || sign == Signs.LINE_END;
  }

  /** Whether a byte that may begin a control character begins a letter. */
  private boolean isLetter(int at) {
    return (bytes[at] & 0xFF) == C1_LEAD && at + 1 < to && (bytes[at + 1] & 0xFF) > LAST_C1;
  }

  private boolean isWithinLimits(int from) {
    int longest = Math.min(limits.lineLength(), limits.cellLength());
    return end - from <= longest;
  }

  private boolean beginsWithMark(int from) {
    return from < to && (bytes[from] & 0xFF) == MARK_LEAD;
  }

  private boolean holdsMoreThanBlanks() {
    for (int column = 0; column < cells.size(); column++) {
      for (int at = cells.start(column); at < cells.end(column); at++) {
        if (bytes[at] > ' ' && bytes[at] < 0x7F) {
          return true;
        }
      }
    }
    return false;
  }
}
