package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import org.citystats.csv.Encoding;
import org.citystats.csv.LineCount;
import org.citystats.model.Lines;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * Ends the account of a file that was read.
 *
 * @param source what is declared about it
 * @param layout its layout
 */
record Closing(Source source, InputLayout layout) {

  /** What was read, given how the bytes were understood and which lines there are. */
  FileRead of(List<String> evidence, Encoding encoding, LineCount count, Account account) {
    long blank = (long) count.blank() + count.separators();
    Lines lines = account.lines(count.total(), blank, count.directives());
    List<String> detected = new ArrayList<>(evidence);
    if (source.layout().isEmpty() && !detected.isEmpty()) {
      detected.add("layout " + layout.code() + ": " + layout.says());
    }
    detected.addAll(account.detected());
    WordRemarks.of(account);
    ZeroRemarks.of(account);
    GroupRemarks.of(account);
    return new FileRead(
        source.code(),
        encoding.charset().name(),
        layout.code(),
        lines,
        account.records(),
        dated(account.readings()),
        account.rejects(),
        account.warnings(),
        detected);
  }

  /** Readings that name no vintage of their own have that of their source. */
  private Readings dated(Readings readings) {
    readings.unsaid(Role.VINTAGE, source.knownOn());
    return readings;
  }
}
