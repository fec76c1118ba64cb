package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the header of a table: the rows of the table, its header again, and from a
 * header of something else on a further table. A header that a title stands above begins a further
 * table even if it is the same again.
 *
 * @param table the rows of the table, no longer than its header where only blanks follow
 * @param repeated rows that are the header again
 * @param other the title of a further table and its header, and all rows behind; empty if there is
 *     none
 * @param cut how many rows end in a separator too many
 */
record Body(List<Row> table, List<Row> repeated, List<Row> other, List<Row> cut) {

  /** What stands below header rows. */
  static Body of(List<Row> headers, List<Row> below) {
    SameHeader header = new SameHeader(headers);
    Body body =
        new Body(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int at = 0; at < below.size(); at++) {
      Row row = below.get(at);
      int title = TableTitle.above(below, at);
      boolean again = header.isAgain(row);
      if (again && title == at) {
        body.repeated.add(row);
      } else if (!body.table.isEmpty()
          && (again || header.isOther(row) || isParted(below, title, at))) {
        body.endAt(title, at);
        body.other.addAll(below.subList(title, below.size()));
        return body;
      } else {
        body.add(row, headers.get(0).cells().size());
      }
    }
    return body;
  }

  /** Whether words that may be heads stand behind a blank line or a title, and figures below. */
  private static boolean isParted(List<Row> below, int title, int at) {
    Row row = below.get(at);
    boolean parted = title < at || at > 0 && row.firstLine() - below.get(at - 1).lastLine() > 1;
    return parted
        && row.filled() > 1
        && at + 1 < below.size()
        && SameHeader.begins(row.cell(0))
        && !StrayRow.holdsFigure(row)
        && StrayRow.holdsFigure(below.get(at + 1));
  }

  /** Takes the title of a further table away from the rows of this one. */
  private void endAt(int title, int header) {
    table.subList(table.size() - (header - title), table.size()).clear();
  }

  private void add(Row row, int width) {
    boolean longer = row.cells().size() > width;
    if (longer
        && row.cells().subList(width, row.cells().size()).stream().allMatch(String::isBlank)) {
      cut.add(row);
      table.add(row.upTo(width));
    } else {
      table.add(row);
    }
  }

  /** Accounts for the rows that are not of the table. */
  void tell(Account account) {
    String file = account.readings().file();
    for (Row row : repeated) {
      account.header(row);
      account.warn(
          row.firstLine(),
          "header_repeated",
          "%s, line %d: the header again, it is passed over".formatted(file, row.firstLine()));
    }
    if (!cut.isEmpty()) {
      account.warn(
          cut.get(0).firstLine(),
          "separator_at_end",
          "%s: %,d rows end in a separator that the header has not, the first in line %d"
              .formatted(file, cut.size(), cut.get(0).firstLine()));
    }
    account.below(other);
  }
}
