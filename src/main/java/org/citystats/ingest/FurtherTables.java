package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Source;

/**
 * The tables of a file below its first one, each under a header of its own. One is read if a layout
 * fits it and it says itself what its figures are; else its rows are rejected, and all behind them.
 *
 * @param source what is declared about the file
 */
record FurtherTables(Source source) {

  /** Reads what is left below the table that was read last, until nothing is. */
  void read(Account account) {
    List<Row> rows = account.below();
    while (!rows.isEmpty()) {
      account.below(List.of());
      Sheet sheet = new Sheet(account.readings().file(), rows);
      Optional<InputLayout> layout =
          InputLayouts.fitting(sheet, source).filter(fitting -> fits(fitting, sheet));
      layout.ifPresentOrElse(found -> read(found, sheet, account), () -> reject(sheet, account));
      rows = account.below();
    }
  }

  private boolean fits(InputLayout layout, Sheet sheet) {
    if (layout.objection(sheet, source).isPresent()) {
      return false;
    }
    Account trial = new Account(sheet.file());
    layout.readings(sheet, source, trial);
    return trial.namesIndicator();
  }

  private void read(InputLayout layout, Sheet sheet, Account account) {
    long line = sheet.rows().get(0).firstLine();
    account.warn(
        line,
        "further_table",
        "%s, line %d: a further table begins, it is read as %s"
            .formatted(sheet.file(), line, layout.code()));
    layout.readings(sheet, source, account);
  }

  private static void reject(Sheet sheet, Account account) {
    Row first = sheet.rows().get(0);
    for (Row row : sheet.rows()) {
      account.recordLines(row);
      account.open(row, -1);
      account.reject(
          row,
          -1,
          "second_table",
          ("below another header in line %d ('%s'), expected one table a file, or tables that each"
                  + " name their indicator")
              .formatted(first.firstLine(), first.text()));
    }
  }
}
