package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the header of a table: the rows of the table, its header again, and from a
 * header of something else on a second table, which nobody described.
 *
 * @param table the rows of the table, no longer than its header where only blanks follow
 * @param repeated rows that are the header again
 * @param other the row that is another header, and all rows behind it; empty if there is none
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
      if (header.isAgain(row)) {
        body.repeated.add(row);
      } else if (!body.table.isEmpty() && header.isOther(row)) {
        body.other.addAll(below.subList(at, below.size()));
        return body;
      } else {
        body.add(row, headers.get(0).cells().size());
      }
    }
    return body;
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
    other.forEach(row -> reject(row, account));
  }

  private void reject(Row row, Account account) {
    account.recordLines(row);
    account.open(row, -1);
    account.reject(
        row,
        -1,
        "second_table",
        "below another header in line %d ('%s'), expected one table a file"
            .formatted(other.get(0).firstLine(), other.get(0).text()));
  }
}
