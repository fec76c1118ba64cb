package org.citystats.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text record by record, forward. Every physical line belongs to exactly one record; what
 * is wrong with a record is a fault of it, never an exception. Nothing is allocated for a cell
 * until its text is asked for.
 */
public final class CsvReader {

  private final CsvText text;
  private final Dialect dialect;
  private final Limits limits;
  private final RecordScan scan;
  private final LineTally tally;
  private final Damage damage;
  private final OffsetWalk offsets;

  private RecordKind kind = RecordKind.BLANK;
  private int start;
  private int next;
  private int firstLine;
  private int lastLine;

  /** A reader before the first record. */
  public CsvReader(CsvText text, Dialect dialect, Limits limits) {
    this.text = text;
    this.dialect = dialect;
    this.limits = limits;
    this.scan = new RecordScan(text, dialect, limits);
    this.tally = new LineTally(text);
    this.damage = new Damage(text.damage());
    this.offsets = new OffsetWalk(text);
  }

  /** Goes to the next record, blank lines included; false behind the last. */
  public boolean next() {
    if (next >= text.length()) {
      return false;
    }
    start = next;
    scan.scan(start);
    noteDamage();
    next = tally.passLineEnds(scan.severalLines() ? start : scan.end(), scan.end());
    firstLine = lastLine + 1;
    lastLine = tally.lines();
    kind = kindOfRecord();
    tally.count(kind, lastLine - firstLine + 1);
    return true;
  }

  /** What the record is. */
  public RecordKind kind() {
    return kind;
  }

  /** First physical line of the record, from 1. */
  public int firstLine() {
    return firstLine;
  }

  /** Last physical line of the record. */
  public int lastLine() {
    return lastLine;
  }

  /** Position of its first character in the text. */
  public int start() {
    return start;
  }

  /** Position behind its last character, before the line end. */
  public int end() {
    return scan.end();
  }

  /** Where the record begins in the bytes, from 0, byte order mark included. */
  public long byteOffset() {
    return offsets.at(start);
  }

  /** How many cells. */
  public int width() {
    return scan.cells().size();
  }

  /** The text of a cell as it stands, quotes removed; column from 0, empty beyond the last. */
  public String cell(int column) {
    if (column >= width()) {
      return "";
    }
    String raw = text.text(cellStart(column), cellEnd(column));
    return escaped(column) ? CellText.unescaped(raw, dialect.quote()) : raw;
  }

  /** Position of the first character of a cell, behind its quote. */
  public int cellStart(int column) {
    return scan.cells().start(column);
  }

  /** Position behind the last character of a cell, before its quote. */
  public int cellEnd(int column) {
    return scan.cells().end(column);
  }

  /** Whether a cell is enclosed in quotes. */
  public boolean quoted(int column) {
    return scan.cells().form(column) != CellBuffer.PLAIN;
  }

  /** Whether a cell holds doubled quotes, so that its characters are not yet its text. */
  public boolean escaped(int column) {
    return scan.cells().form(column) == CellBuffer.ESCAPED;
  }

  /** The physical line on which a cell begins. */
  public int cellLine(int column) {
    return firstLine == lastLine
        ? firstLine
        : firstLine + LineTally.lineEnds(text, start, cellStart(column));
  }

  /** The texts of all cells. */
  public List<String> cells() {
    List<String> cells = new ArrayList<>(width());
    for (int column = 0; column < width(); column++) {
      cells.add(cell(column));
    }
    return cells;
  }

  /** Adds the cells to those of other records. */
  void copyCells(CellBuffer all) {
    CellBuffer cells = scan.cells();
    for (int column = 0; column < cells.size(); column++) {
      all.add(cells.start(column), cells.end(column), cells.form(column));
    }
  }

  /** The record as it stands, without its line end. */
  public String raw() {
    return text.text(start, end());
  }

  /** What is wrong with the record; fails if its kind is not {@link RecordKind#FAULTY}. */
  public RecordFault fault() {
    if (kind != RecordKind.FAULTY) {
      throw new IllegalStateException("Cannot tell a fault: the record has none");
    }
    return new RecordFault(
        scan.fault(),
        firstLine,
        lastLine,
        scan.faultColumn(),
        byteOffset(),
        new Found(text, limits).of(scan),
        CellText.cut(raw()));
  }

  /** The lines passed so far; all lines once {@link #next()} was false. */
  public LineCount lines() {
    return tally.count();
  }

  private void noteDamage() {
    if (text.chars()[start] == CellText.MARK && start < scan.end()) {
      scan.noteWhole(FaultCode.BYTE_ORDER_MARK, start);
    }
    int lost = damage.within(start, scan.end());
    if (lost >= 0) {
      scan.noteAt(FaultCode.INVALID_BYTES, lost);
    }
  }

  private RecordKind kindOfRecord() {
    if (scan.fault() != null) {
      return RecordKind.FAULTY;
    }
    if (start == 0 && SepDirective.in(top()).isPresent()) {
      return RecordKind.DIRECTIVE;
    }
    return blank() ? width() == 1 ? RecordKind.BLANK : RecordKind.SEPARATORS : RecordKind.CELLS;
  }

  private String top() {
    return text.text(0, Math.min(end(), SepDirective.LONGEST));
  }

  private boolean blank() {
    for (int column = 0; column < width(); column++) {
      if (quoted(column) || !blank(cellStart(column), cellEnd(column))) {
        return false;
      }
    }
    return true;
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(text.chars()[i])) {
        return false;
      }
    }
    return true;
  }
}
