package org.citystats.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads bytes of UTF-8 record by record, as {@link CsvReader} reads the same text: the fast lane.
 * Clean records are cells as positions in the bytes; whatever is not clean is handed to a {@link
 * CsvReader}, so that both give the same records, faults and lines.
 */
public final class ByteReader {

  private final byte[] bytes;
  private final ByteRange range;
  private final Dialect dialect;
  private final CleanScan scan;
  private final PatientRecord patient;
  private final ByteTally tally;
  private int start;
  private int next;
  private boolean clean;
  private long firstLine;

  /** A reader before the first record of a range. */
  public ByteReader(byte[] bytes, ByteRange range, Dialect dialect, Limits limits) {
    this.bytes = bytes;
    this.range = range;
    this.dialect = dialect;
    int to = range.textEnd(bytes);
    this.scan = new CleanScan(bytes, to, dialect, limits);
    this.patient = new PatientRecord(bytes, to, dialect, limits);
    this.tally = new ByteTally(bytes, to);
    this.next = range.from();
  }

  /** Goes to the next record, blank lines included; false behind the last. */
  public boolean next() {
    if (next >= tally.to()) {
      return false;
    }
    start = next;
    firstLine = tally.lines() + 1;
    clean = dialect.padding() == Padding.NONE && !isTop() && scan.scan(start);
    if (clean) {
      next = tally.pass(scan.end());
      tally.count(RecordKind.CELLS, 1, scan.cells().size());
    } else {
      boolean top = isTop();
      patient.read(start, top);
      next = tally.pass(patient);
    }
    return true;
  }

  /** Whether the record is the very first, which may be a directive. */
  private boolean isTop() {
    return range.isTop() && start == range.from();
  }

  /** What the record is. */
  public RecordKind kind() {
    return clean ? RecordKind.CELLS : patient.kind();
  }

  /** Whether the record is one but for a byte order mark before it: two files were glued. */
  public boolean isGlued() {
    return kind() == RecordKind.FAULTY && patient.fault().code() == FaultCode.BYTE_ORDER_MARK;
  }

  /** Whether the cells are positions in the bytes. */
  public boolean clean() {
    return clean;
  }

  /** First physical line of the record, from 1. */
  public long firstLine() {
    return range.linesBefore() + firstLine;
  }

  /** Last physical line of the record. */
  public long lastLine() {
    return range.linesBefore() + tally.lines();
  }

  /** Where the record begins in the file, from 0. */
  public long byteOffset() {
    return range.offset() + start;
  }

  /** How many cells. */
  public int width() {
    return clean ? scan.cells().size() : patient.cells().size();
  }

  /** The bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Position of the first byte of a cell, behind its quote; only where {@link #clean}. */
  public int cellStart(int column) {
    return scan.cells().start(column);
  }

  /** Position behind the last byte of a cell, before its quote; only where {@link #clean}. */
  public int cellEnd(int column) {
    return scan.cells().end(column);
  }

  /** The texts of all cells. */
  public List<String> cells() {
    if (!clean) {
      return patient.cells();
    }
    List<String> cells = new ArrayList<>(width());
    for (int column = 0; column < width(); column++) {
      int from = cellStart(column);
      cells.add(new String(bytes, from, cellEnd(column) - from, StandardCharsets.UTF_8));
    }
    return cells;
  }

  /** What is wrong with the record; fails if its kind is not {@link RecordKind#FAULTY}. */
  public RecordFault fault() {
    RecordFault fault = patient.fault();
    return new RecordFault(
        fault.code(),
        Math.toIntExact(firstLine()),
        Math.toIntExact(lastLine()),
        fault.column(),
        byteOffset(),
        fault.found(),
        fault.raw());
  }

  /** The lines passed so far; all lines once {@link #next()} was false. */
  public LineCount lines() {
    return tally.lineCount();
  }

  /** How the first hundred thousand records look, as a {@link Survey} of the same text tells. */
  Survey survey() {
    return tally.survey(dialect);
  }
}
