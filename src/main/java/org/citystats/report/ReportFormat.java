package org.citystats.report;

import org.citystats.report.format.DocumentFormat;
import org.citystats.report.format.Html;
import org.citystats.report.format.Markdown;
import org.citystats.report.format.Workbook;

/** The forms in which a report is published. */
public enum ReportFormat {
  /** One self-contained page. */
  HTML("index.html"),
  /** Plain text with tables. */
  MARKDOWN("report.md"),
  /** A workbook with typed cells. */
  WORKBOOK("citystats.xlsx");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /** The usual name of its file. */
  public String fileName() {
    return fileName;
  }

  DocumentFormat format() {
    return switch (this) {
      case HTML -> new Html();
      case MARKDOWN -> new Markdown();
      case WORKBOOK -> new Workbook();
    };
  }
}
