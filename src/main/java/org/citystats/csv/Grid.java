package org.citystats.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All records of a text for random access, in reading order, blank and faulty ones included; for
 * small and medium files. Records and columns count from 0, lines from 1. Cells are positions in
 * the text until their text is asked for.
 */
public final class Grid {

  private static final int STARTS = 0;
  private static final int ENDS = 1;
  private static final int FIRST_CELL = 2;
  private static final int FIRST_LINE = 3;
  private static final int LAST_LINE = 4;
  private static final int KIND = 5;
  private static final RecordKind[] KINDS = RecordKind.values();

  private final CsvText text;
  private final Dialect dialect;
  private final CellBuffer cells = new CellBuffer();
  private final int[][] facts = new int[KIND + 1][64];
  private final Map<Integer, RecordFault> faults = new HashMap<>();
  private int records;
  private LineCount lines;

  private Grid(CsvText text, Dialect dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  /** The records of a text. */
  public static Grid of(CsvText text, Dialect dialect, Limits limits) {
    Grid grid = new Grid(text, dialect);
    CsvReader reader = new CsvReader(text, dialect, limits);
    while (reader.next()) {
      grid.add(reader);
    }
    grid.lines = reader.lines();
    return grid;
  }

  /** The records of some lines. */
  public static Grid of(Dialect dialect, String... lines) {
    return of(CsvText.of(String.join("\n", lines) + "\n"), dialect, Limits.DEFAULT);
  }

  private void add(CsvReader reader) {
    if (records == facts[STARTS].length) {
      for (int fact = 0; fact < facts.length; fact++) {
        facts[fact] = Arrays.copyOf(facts[fact], 2 * records);
      }
    }
    facts[STARTS][records] = reader.start();
    facts[ENDS][records] = reader.end();
    facts[FIRST_CELL][records] = cells.size();
    facts[FIRST_LINE][records] = reader.firstLine();
    facts[LAST_LINE][records] = reader.lastLine();
    facts[KIND][records] = reader.kind().ordinal();
    if (reader.kind() == RecordKind.FAULTY) {
      faults.put(records, reader.fault());
    }
    reader.copyCells(cells);
    records++;
  }

  /** How many records, of all kinds. */
  public int records() {
    return records;
  }

  /** What a record is. */
  public RecordKind kind(int row) {
    return KINDS[facts[KIND][row]];
  }

  /** How many cells a record has. */
  public int width(int row) {
    int next = row + 1 < records ? facts[FIRST_CELL][row + 1] : cells.size();
    return next - facts[FIRST_CELL][row];
  }

  /** How many cells the longest record has. */
  public int widest() {
    int widest = 0;
    for (int row = 0; row < records; row++) {
      widest = Math.max(widest, width(row));
    }
    return widest;
  }

  /** The text of a cell as it stands, quotes removed; empty beyond the last. */
  public String text(int row, int column) {
    if (column >= width(row)) {
      return "";
    }
    int cell = facts[FIRST_CELL][row] + column;
    String raw = text.text(cells.start(cell), cells.end(cell));
    boolean escaped = cells.form(cell) == CellBuffer.ESCAPED;
    return escaped ? CellText.unescaped(raw, dialect.quote()) : raw;
  }

  /** The text of a cell without the blanks around it; empty beyond the last. */
  public String trimmed(int row, int column) {
    return Blanks.trimmed(text(row, column));
  }

  /** The texts of all cells of a record. */
  public List<String> cells(int row) {
    List<String> texts = new ArrayList<>(width(row));
    for (int column = 0; column < width(row); column++) {
      texts.add(text(row, column));
    }
    return texts;
  }

  /** The physical line on which a cell begins; the last line of the record beyond its last cell. */
  public int line(int row, int column) {
    if (firstLine(row) == lastLine(row) || column >= width(row)) {
      return lastLine(row);
    }
    int cell = facts[FIRST_CELL][row] + column;
    return firstLine(row) + LineTally.lineEnds(text, facts[STARTS][row], cells.start(cell));
  }

  /** First physical line of a record, from 1. */
  public int firstLine(int row) {
    return facts[FIRST_LINE][row];
  }

  /** Last physical line of a record. */
  public int lastLine(int row) {
    return facts[LAST_LINE][row];
  }

  /** Where a record begins in the bytes, from 0, byte order mark included. */
  public long byteOffset(int row) {
    return text.byteOffset(facts[STARTS][row]);
  }

  /** A record as it stands, without its line end. */
  public String raw(int row) {
    return text.text(facts[STARTS][row], facts[ENDS][row]);
  }

  /** What is wrong with a record; fails if its kind is not {@link RecordKind#FAULTY}. */
  public RecordFault fault(int row) {
    if (kind(row) != RecordKind.FAULTY) {
      throw new IllegalStateException("Cannot tell a fault: record " + row + " has none");
    }
    return faults.get(row);
  }

  /** All lines by what they are. */
  public LineCount lines() {
    return lines;
  }
}
