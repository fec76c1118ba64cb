package org.citystats.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One record of bytes that the fast lane does not understand, read by a {@link CsvReader}. */
final class PatientRecord {

  private static final byte[] LINE_BEFORE = {'\n'};

  private final byte[] bytes;
  private final int to;
  private final Dialect dialect;
  private final Limits limits;
  private CsvReader reader;
  private CsvText text;
  private LineCount before;
  private int start;
  private int shift;

  PatientRecord(byte[] bytes, int to, Dialect dialect, Limits limits) {
    this.bytes = bytes;
    this.to = to;
    this.dialect = dialect;
    this.limits = limits;
  }

  /** Reads the record at a position; one that is not the top of a file has a line before it. */
  void read(int from, boolean top) {
    start = from;
    shift = top ? 0 : LINE_BEFORE.length;
    text = CsvText.of(new String(window(from), StandardCharsets.UTF_8));
    reader = new CsvReader(text, dialect, limits);
    if (shift > 0) {
      reader.next();
    }
    before = reader.lines();
    reader.next();
  }

  /** As many lines as a record may span, and one more; the last one ended. */
  private byte[] window(int from) {
    int end = from;
    for (int lines = 0; lines <= limits.recordLines() && end < to; lines++) {
      while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      boolean pair = end + 1 < to && bytes[end] == '\r' && bytes[end + 1] == '\n';
      end = Math.min(to, end + (pair ? 2 : 1));
    }
    boolean ended = bytes[end - 1] == '\n' || bytes[end - 1] == '\r';
    byte[] window = new byte[shift + end - from + (ended ? 0 : 1)];
    window[window.length - 1] = '\n';
    System.arraycopy(LINE_BEFORE, 0, window, 0, shift);
    System.arraycopy(bytes, from, window, shift, end - from);
    return window;
  }

  RecordKind kind() {
    return reader.kind();
  }

  List<String> cells() {
    return reader.cells();
  }

  RecordFault fault() {
    return reader.fault();
  }

  /** Position of its first byte. */
  int start() {
    return start;
  }

  /** Position behind its last byte, before the line end. */
  int end() {
    return start + Math.toIntExact(text.encodedLength(shift, reader.end()));
  }

  /** How many lines it spans. */
  int lines() {
    return reader.lines().total() - before.total();
  }
}
