package org.citystats.csv;

import java.io.Serializable;

/**
 * The physical lines of a text by the records they belong to; together they are all of it.
 *
 * @param total all lines
 * @param blank blank lines
 * @param separators lines of delimiters only
 * @param directives lines such as {@code sep=;}
 * @param good lines of records that could be read
 * @param faulty lines of faulty records
 * @param ends how the lines end
 * @param last how the text ends
 */
public record LineCount(
    int total,
    int blank,
    int separators,
    int directives,
    int good,
    int faulty,
    LineEnds ends,
    LastLine last)
    implements Serializable {

  /**
   * The lines of a text by the kinds of their records.
   *
   * @param byKind how many lines each {@link RecordKind} has, by its place
   * @param ends how the lines end
   * @param cut how many lines have no end, at most the last one
   */
  static LineCount of(int[] byKind, LineEnds ends, int cut) {
    int total = ends.total() + cut;
    LastLine last = total == 0 ? LastLine.NONE : cut > 0 ? LastLine.CUT : LastLine.ENDED;
    return new LineCount(
        total,
        byKind[RecordKind.BLANK.ordinal()],
        byKind[RecordKind.SEPARATORS.ordinal()],
        byKind[RecordKind.DIRECTIVE.ordinal()],
        byKind[RecordKind.CELLS.ordinal()],
        byKind[RecordKind.FAULTY.ordinal()],
        ends,
        last);
  }

  /** The same lines where so many stand before them, for messages that name a line. */
  public LineCount after(long before) {
    int all = Math.toIntExact(before + total);
    return new LineCount(all, blank, separators, directives, good, faulty, ends, last);
  }

  /** The same lines as the last of a file whose lines end like that. */
  public LineCount of(LineEnds all) {
    return new LineCount(total, blank, separators, directives, good, faulty, all, last);
  }

  /** Whether every line is counted once. */
  public boolean addUp() {
    return total == blank + separators + directives + good + faulty
        && total == ends.total() + (last == LastLine.CUT ? 1 : 0);
  }
}
