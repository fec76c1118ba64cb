package org.citystats.report.format;

import org.citystats.report.content.Document;

/** A form in which a report is written: knows looks, no statistics. */
public interface DocumentFormat {

  /** The bytes of a report; the same report gives the same bytes. */
  byte[] bytesOf(Document document);
}
