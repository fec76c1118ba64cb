package org.citystats.ingest;

import java.util.Map;
import org.citystats.model.WhyNot;

/** Marks in place of figures that mean the same nearly everywhere; a source may declare others. */
final class Marks {

  /** Why there is no figure, by mark. */
  static final Map<String, WhyNot> USUAL =
      Map.ofEntries(
          Map.entry("", WhyNot.NO_VALUE),
          Map.entry(":", WhyNot.NO_VALUE),
          Map.entry("..", WhyNot.NO_VALUE),
          Map.entry(".", WhyNot.NO_VALUE),
          Map.entry("***", WhyNot.NO_VALUE),
          Map.entry("****", WhyNot.NO_VALUE),
          Map.entry("*****", WhyNot.NO_VALUE),
          Map.entry("(NA)", WhyNot.NO_VALUE),
          Map.entry("(D)", WhyNot.SUPPRESSED),
          Map.entry("[x]", WhyNot.NO_VALUE),
          Map.entry("[c]", WhyNot.SUPPRESSED),
          Map.entry("[z]", WhyNot.NOT_APPLICABLE),
          Map.entry("[low]", WhyNot.BELOW_UNIT),
          Map.entry("s", WhyNot.SUPPRESSED),
          Map.entry("--", WhyNot.NOT_APPLICABLE),
          Map.entry("-", WhyNot.NO_VALUE),
          Map.entry("NA", WhyNot.NO_VALUE),
          Map.entry("N/A", WhyNot.NO_VALUE),
          Map.entry("n/a", WhyNot.NO_VALUE),
          Map.entry("c", WhyNot.SUPPRESSED),
          Map.entry("x", WhyNot.NOT_APPLICABLE),
          Map.entry("—", WhyNot.NOT_APPLICABLE),
          Map.entry("–", WhyNot.NOT_APPLICABLE),
          Map.entry("…", WhyNot.BELOW_UNIT),
          Map.entry("...", WhyNot.BELOW_UNIT));

  private Marks() {}
}
