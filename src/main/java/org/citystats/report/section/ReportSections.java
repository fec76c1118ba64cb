package org.citystats.report.section;

import java.util.List;

/** Every chapter, in reading order: the table of contents of the report. */
public final class ReportSections {

  /** All chapters. */
  public static final List<ReportSection> ALL =
      List.of(
          new AtAGlance(),
          new MainResults(),
          new Targets(),
          new PositionAmongCities(),
          new CompositeIndices(),
          new CityProfiles(),
          new Districts(),
          new Discrepancies(),
          new Consistency(),
          new DataQuality(),
          new Notes());

  private ReportSections() {}
}
