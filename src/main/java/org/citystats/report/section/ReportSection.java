package org.citystats.report.section;

import org.citystats.report.content.Section;
import org.citystats.report.facts.Facts;

/** A chapter of the report; without rows it says so in one sentence. */
public interface ReportSection {

  /** The chapter on these facts. */
  Section of(Facts facts);
}
