package org.citystats.csv;

import java.util.HashMap;
import java.util.Map;

/** Counts lines and widths as a {@link ByteReader} passes them. */
final class ByteTally {

  private final byte[] bytes;
  private final int to;
  private final int[] byKind = new int[RecordKind.values().length];
  private final int[] narrow = new int[256];
  private final Map<Integer, Integer> wide = new HashMap<>();
  private int surveyed;
  private int faulty;
  private int lf;
  private int crlf;
  private int cr;
  private int cut;

  ByteTally(byte[] bytes, int to) {
    this.bytes = bytes;
    this.to = to;
  }

  /** Position behind the last byte. */
  int to() {
    return to;
  }

  /** Lines passed so far. */
  int lines() {
    return lf + crlf + cr + cut;
  }

  /** Passes the line end at a position; gives where the next line begins. */
  int pass(int at) {
    if (at >= to) {
      cut++;
      return to;
    }
    if (bytes[at] == '\n') {
      lf++;
      return at + 1;
    }
    boolean pair = at + 1 < to && bytes[at + 1] == '\n';
    crlf += pair ? 1 : 0;
    cr += pair ? 0 : 1;
    return at + (pair ? 2 : 1);
  }

  /** Passes a record that a patient reader has read; gives where the next one begins. */
  int pass(PatientRecord record) {
    int end = record.end();
    for (int at = record.start(); record.lines() > 1 && at < end; at++) {
      if (bytes[at] == '\n' || bytes[at] == '\r') {
        at = pass(at) - 1;
      }
    }
    int next = pass(end);
    count(record.kind(), record.lines(), record.cells().size());
    return next;
  }

  /** Counts a record of some lines and cells. */
  void count(RecordKind kind, int lines, int width) {
    byKind[kind.ordinal()] += lines;
    boolean counts = kind == RecordKind.CELLS || kind == RecordKind.FAULTY;
    if (!counts || surveyed == Survey.SURVEYED) {
      return;
    }
    surveyed++;
    if (kind == RecordKind.FAULTY) {
      faulty++;
    } else if (width < narrow.length) {
      narrow[width]++;
    } else {
      wide.merge(width, 1, Integer::sum);
    }
  }

  Survey survey(Dialect dialect) {
    Map<Integer, Integer> widths = new HashMap<>(wide);
    for (int width = 2; width < narrow.length; width++) {
      if (narrow[width] > 0) {
        widths.put(width, narrow[width]);
      }
    }
    return Survey.of(dialect, surveyed, faulty, widths);
  }

  LineCount lineCount() {
    return LineCount.of(byKind, new LineEnds(lf, crlf, cr), cut);
  }
}
