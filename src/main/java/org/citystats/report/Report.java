package org.citystats.report;

import java.io.IOException;
import java.io.OutputStream;
import org.citystats.report.content.Document;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.ReportInput;
import org.citystats.report.section.Contents;

/**
 * The report of a run, made from published tables. The same rows give the same bytes: it knows
 * neither clock nor host, user or place.
 */
public final class Report {

  private final Document document;

  /** The report on these tables, each of which is asked for once. */
  public Report(ReportInput input) {
    this.document = Contents.of(Facts.of(input));
  }

  /** The report in a format. */
  public byte[] as(ReportFormat format) {
    return format.format().bytesOf(document);
  }

  /** Writes the report in a format; the stream stays open. */
  public void write(ReportFormat format, OutputStream out) throws IOException {
    out.write(as(format));
    out.flush();
  }
}
