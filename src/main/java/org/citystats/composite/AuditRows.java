package org.citystats.composite;

import java.util.Map;
import java.util.TreeMap;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;

/** The rows of table {@code composite_audit}. */
final class AuditRows {

  private final String index;
  private final String period;

  AuditRows(String index, String period) {
    this.index = index;
    this.period = period;
  }

  Columns of(Audited audited) {
    Columns rows = new Columns(IndexTables.AUDIT);
    for (AuditCheck check : Audits.ALL) {
      Map<String, AuditFinding> byKey = new TreeMap<>();
      for (AuditFinding found : check.of(audited)) {
        byKey.put(found.subject() + '\0' + found.other(), found);
      }
      byKey.values().forEach(found -> add(rows, check.code(), found));
    }
    return rows.sorted();
  }

  private void add(Columns rows, String code, AuditFinding found) {
    rows.column(IndexConcepts.INDEX).add(index);
    rows.column(Concepts.TIME_PERIOD).add(period);
    rows.column(Concepts.CODE).add(code);
    rows.column(IndexConcepts.SUBJECT).add(found.subject());
    rows.column(IndexConcepts.OTHER).add(found.other());
    rows.column(IndexConcepts.SHOWN_BY).add(found.value());
    rows.column(IndexConcepts.LIMIT).add(found.limit());
  }
}
