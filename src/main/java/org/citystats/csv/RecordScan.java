package org.citystats.csv;

/**
 * Finds the cells of one record after the other. After {@link #scan(int)} it knows the cells, where
 * the record ends, and the first thing that is wrong with it.
 */
final class RecordScan {

  private static final byte NOTHING = -1;

  private final char[] chars;
  private final int length;
  private final Dialect dialect;
  private final Limits limits;
  private final byte[] signs;
  private final boolean padded;
  private final CellBuffer cells = new CellBuffer();

  private int start;
  private int end;
  private FaultCode fault;
  private int faultAt;
  private int faultColumn;
  private boolean broken;
  private int lines;

  RecordScan(CsvText text, Dialect dialect, Limits limits) {
    this.chars = text.chars();
    this.length = text.length();
    this.dialect = dialect;
    this.limits = limits;
    this.signs = Signs.of(dialect);
    this.padded = dialect.padding() == Padding.AROUND_QUOTES;
  }

  CellBuffer cells() {
    return cells;
  }

  /** Where the record ends, before its line end. */
  int end() {
    return end;
  }

  /** Whether line ends may stand within the record. */
  boolean severalLines() {
    return lines > 1;
  }

  /** What is wrong with the record, null if nothing. */
  FaultCode fault() {
    return fault;
  }

  /** Where that stands. */
  int faultAt() {
    return faultAt;
  }

  /** Which column that is, from 1; 0 if the record as a whole. */
  int faultColumn() {
    return faultColumn;
  }

  /** Notes something wrong at a position that was passed, unless something was found already. */
  void noteAt(FaultCode code, int at) {
    if (fault == null) {
      fault = code;
      faultAt = at;
      faultColumn = cells.columnOf(at);
    }
  }

  /** Reads the record that begins at a position. */
  void scan(int from) {
    cells.clear();
    start = from;
    fault = null;
    broken = false;
    lines = 1;
    int next = cell(chars[from] == CellText.MARK ? from + 1 : from);
    while (!broken && signAt(next) == Signs.DELIMITER) {
      if (cells.size() == limits.columns()) {
        note(FaultCode.TOO_MANY_COLUMNS, next);
        broken = true;
      } else {
        next = cell(next + 1);
      }
    }
    end = broken ? lineEnd(next) : next;
    if (end - start > limits.lineLength()) {
      noteWhole(FaultCode.LINE_TOO_LONG, start);
    }
  }

  /** Notes something wrong with the record as a whole, unless something was found already. */
  void noteWhole(FaultCode code, int at) {
    note(code, at);
    faultColumn = fault == code && faultAt == at ? 0 : faultColumn;
  }

  private int cell(int from) {
    if (signAt(from) == Signs.QUOTE) {
      return quoted(from);
    }
    int open = padded ? afterBlanks(from) : from;
    return open > from && signAt(open) == Signs.QUOTE ? quoted(open) : plain(from);
  }

  private int plain(int from) {
    int next = from;
    byte sign = Signs.TEXT;
    while (sign != Signs.DELIMITER && sign != Signs.LINE_END && sign != NOTHING) {
      while (next < length && signs[chars[next]] == Signs.TEXT) {
        next++;
      }
      sign = signAt(next);
      if (sign == Signs.QUOTE) {
        note(FaultCode.QUOTE_IN_CELL, next++);
      } else if (sign == Signs.CONTROL) {
        noteControl(next++);
      }
    }
    return add(from, next, next, CellBuffer.PLAIN);
  }

  private int quoted(int open) {
    int next = afterText(open + 1);
    byte form = CellBuffer.QUOTED;
    while (signAt(next) != Signs.QUOTE || signAt(next + 1) == Signs.QUOTE) {
      byte sign = signAt(next);
      lines += sign == Signs.LINE_END ? 1 : 0;
      if (sign == NOTHING || lines > limits.recordLines()) {
        return breakAt(FaultCode.UNCLOSED_QUOTE, open);
      }
      if (sign == Signs.CONTROL) {
        noteControl(next);
      }
      form = sign == Signs.QUOTE ? CellBuffer.ESCAPED : form;
      next = afterText(next + (sign == Signs.QUOTE || isPair(next) ? 2 : 1));
    }
    return closed(open, next, form);
  }

  private int closed(int open, int close, byte form) {
    int next = padded ? afterBlanks(close + 1) : close + 1;
    byte sign = signAt(next);
    return sign == Signs.DELIMITER || sign == Signs.LINE_END || sign == NOTHING
        ? add(open + 1, close, next, form)
        : breakAt(FaultCode.TEXT_AFTER_QUOTE, next);
  }

  /** Gives the record up: it is no more than its first line, and the next is read afresh. */
  private int breakAt(FaultCode code, int at) {
    int firstEnd = lineEnd(start);
    boolean earlier = fault != null && faultAt < firstEnd && faultColumn <= cells.size();
    cells.keepUpTo(firstEnd);
    if (!earlier) {
      fault = code;
      faultAt = at;
      faultColumn = cells.size() + 1;
    }
    broken = true;
    return start;
  }

  private int add(int from, int to, int next, byte form) {
    if (to - from > limits.cellLength()) {
      note(FaultCode.CELL_TOO_LONG, from);
    }
    cells.add(from, to, form);
    return next;
  }

  private void note(FaultCode code, int at) {
    if (fault == null) {
      fault = code;
      faultAt = at;
      faultColumn = cells.size() + 1;
    }
  }

  private void noteControl(int at) {
    note(chars[at] == 0 ? FaultCode.NUL : FaultCode.CONTROL_CHARACTER, at);
  }

  private int afterText(int from) {
    int next = from;
    while (next < length && signs[chars[next]] <= Signs.DELIMITER) {
      next++;
    }
    return next;
  }

  private int afterBlanks(int from) {
    int next = from;
    while (next < length
        && (chars[next] == ' ' || chars[next] == '\t' && dialect.delimiter() != '\t')) {
      next++;
    }
    return next;
  }

  private int lineEnd(int from) {
    int next = from;
    while (next < length && chars[next] != '\n' && chars[next] != '\r') {
      next++;
    }
    return next;
  }

  private boolean isPair(int at) {
    return chars[at] == '\r' && at + 1 < length && chars[at + 1] == '\n';
  }

  private byte signAt(int at) {
    return at < length ? signs[chars[at]] : NOTHING;
  }
}
