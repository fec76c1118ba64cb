package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of the fast lane that may turn out to be notes below the table: those behind the last row
 * that holds a figure.
 */
final class LaneTail {

  /** So many rows without a figure are looked at with patience instead. */
  private static final int MOST = 10_000;

  private final LongRows rows;
  private final SameHeader header;
  private final int width;
  private final Set<Integer> figure;
  private final List<Row> held = new ArrayList<>();

  /** No rows yet below a header. */
  LaneTail(Row heads, LongRows rows) {
    this.rows = rows;
    this.header = new SameHeader(List.of(heads));
    this.width = heads.cells().size();
    this.figure = Set.of(rows.roles().column("obs_value").orElseThrow());
  }

  /** Whether no row is held. */
  boolean isEmpty() {
    return held.isEmpty();
  }

  /** Reads or holds a row; false if only the whole table tells what it is. */
  boolean add(Row row) {
    boolean longer = row.cells().size() > width;
    boolean cut =
        longer && row.cells().subList(width, row.cells().size()).stream().allMatch(String::isBlank);
    if (cut || header.isAgain(row) || header.isOther(row) || held.size() == MOST) {
      return false;
    }
    held.add(row);
    if (Notes.holdsFigure(row, figure)) {
      held.forEach(rows::read);
      held.clear();
    }
    return true;
  }

  /** Reads what is held: rows, and at the end of the file notes from the first one on. */
  void end(boolean file) {
    int notes = file ? Notes.start(held, width, figure) : held.size();
    held.subList(0, notes).forEach(rows::read);
    held.subList(notes, held.size()).forEach(rows.account()::footnote);
    held.clear();
  }
}
