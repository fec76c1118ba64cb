package org.citystats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.FileLedger;
import org.citystats.model.Source;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;

/** The rows of tables {@code sources}, {@code rejects} and {@code warnings}, from file accounts. */
final class AccountRows {

  private AccountRows() {}

  /** One row a file. */
  static Columns sources(List<Account> accounts, Map<String, Source> declared) {
    Columns rows = new Columns(Tables.SOURCES);
    for (Account account : accounts) {
      FileLedger ledger = account.ledger();
      Source source = declared.getOrDefault(ledger.file(), Source.undeclared());
      rows.column(Concepts.SOURCE_FILE).add(ledger.file());
      rows.column(ListConcepts.SOURCE).add(source.code());
      rows.column(ListConcepts.PUBLISHER).add(source.origin().publisher());
      rows.column(ListConcepts.LICENCE).add(source.origin().licence());
      rows.column(ListConcepts.URL).add(source.origin().url());
      rows.column(Concepts.VINTAGE).add(source.knownOn());
      rows.column(ListConcepts.ENCODING).add(ledger.encoding());
      rows.column(ListConcepts.LAYOUT).add(ledger.layout());
      rows.column(ListConcepts.BYTES).add(ledger.bytes());
      rows.column(ListConcepts.SHA256).add(ledger.sha256());
      rows.column(ListConcepts.RECORDS).add(ledger.records());
      rows.column(ListConcepts.ACCEPTED).add(account.accepted());
      rows.column(ListConcepts.REJECTED).add(account.rejected());
      rows.column(ListConcepts.SUPERSEDED).add(account.superseded());
      rows.column(ListConcepts.MISSING).add(ledger.missing());
    }
    return rows.sorted();
  }

  /** One row a rejected record, and one a refused file. */
  static Columns rejects(List<Account> accounts) {
    Columns rows = new Columns(Tables.REJECTS);
    for (Account account : accounts) {
      for (Fault fault : account.rejects()) {
        rows.column(Concepts.SOURCE_FILE).add(fault.file());
        rows.column(Concepts.FIRST_LINE).add(fault.firstLine());
        rows.column(Concepts.SOURCE_COLUMN).add((long) fault.column());
        rows.column(Concepts.CODE).add(fault.code());
        rows.column(Concepts.LAST_LINE).add(fault.lastLine());
        offset(rows, fault);
        rows.column(Concepts.REASON).add(fault.reason());
        rows.column(Concepts.HINT).add(fault.hint());
        rows.column(Concepts.RAW_TEXT).add(fault.rawText());
      }
    }
    return rows.sorted();
  }

  private static void offset(Columns rows, Fault fault) {
    if (fault.byteOffset() < 0) {
      rows.column(Concepts.BYTE_OFFSET).addAbsent();
    } else {
      rows.column(Concepts.BYTE_OFFSET).add(fault.byteOffset());
    }
  }

  /** One row a kind of remark and line of a file, with how often it was made there. */
  static Columns warnings(List<Account> accounts) {
    Columns rows = new Columns(Tables.WARNINGS);
    for (Account account : accounts) {
      Map<String, List<Fault>> alike = new TreeMap<>();
      account
          .warnings()
          .forEach(
              fault ->
                  alike
                      .computeIfAbsent(
                          fault.code() + " " + fault.firstLine(), none -> new ArrayList<>())
                      .add(fault));
      alike.values().forEach(faults -> warning(rows, faults.get(0), Faults.count(faults)));
      if (account.superseded() > 0) {
        warning(rows, superseded(account.ledger().file()), account.superseded());
      }
    }
    return rows.sorted();
  }

  private static void warning(Columns rows, Fault warning, long count) {
    rows.column(Concepts.SOURCE_FILE).add(warning.file());
    rows.column(Concepts.CODE).add(warning.code());
    rows.column(Concepts.FIRST_LINE).add(warning.firstLine());
    rows.column(Concepts.COUNT).add(count);
    rows.column(Concepts.REASON).add(warning.reason());
  }

  private static Fault superseded(String file) {
    String reason =
        file + ": records whose figure is reported again, alike or in a later file, are superseded";
    return new Fault(file, 0, 0, 0, -1, "superseded", reason, "", "");
  }
}
