package org.citystats.ranking;

import java.util.HashMap;
import java.util.Map;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;

/**
 * Places by the share in the area that an area belongs to, {@code value / value of the parent}.
 *
 * <ul>
 *   <li>Unit: ratio. Both values are those that {@link ByLevel} compares.
 *   <li>No share of a share or rate, nor of an area whose parent is not listed: nothing is ranked.
 *   <li>{@code no_whole} without a value of the parent above zero.
 * </ul>
 */
record ByShare() implements RankedMeasure {

  @Override
  public String code() {
    return "share";
  }

  @Override
  public String unit(String indicatorUnit) {
    return Indicator.RATIO;
  }

  @Override
  public void fill(Subject subject, Sheet sheet) {
    if (subject.panel().unit().equals(Indicator.RATIO)) {
      return;
    }
    Sheet levels =
        new Sheet(sheet.line(), "", sheet.areas(), new Sheet.Span(first(sheet), last(sheet)));
    new ByLevel().fill(subject, levels);
    Map<Integer, Integer> wholes = wholes(subject);
    for (int at = 0; at < sheet.periods(); at++) {
      for (Map.Entry<Integer, Integer> pair : wholes.entrySet()) {
        if (levels.knows(at)) {
          share(levels, sheet, at, new int[] {pair.getKey(), pair.getValue()});
        }
      }
    }
  }

  private static int first(Sheet sheet) {
    return sheet.period(0).ordinal();
  }

  private static int last(Sheet sheet) {
    return sheet.period(sheet.periods() - 1).ordinal();
  }

  private static Map<Integer, Integer> wholes(Subject subject) {
    Map<Integer, Integer> wholes = new HashMap<>();
    for (int area = 0; area < subject.areas().length; area++) {
      int whole = subject.area(subject.tree().parent(subject.areas()[area]));
      if (whole >= 0) {
        wholes.put(area, whole);
      }
    }
    return wholes;
  }

  private static void share(Sheet levels, Sheet sheet, int at, int[] partAndWhole) {
    int area = partAndWhole[0];
    double part = levels.value(at, area);
    double whole = levels.value(at, partAndWhole[1]);
    if (Double.isNaN(part)) {
      sheet.none(at, area, levels.reason(at, area));
    } else if (!(whole > 0)) {
      sheet.none(at, area, WhyNot.NO_WHOLE);
    } else {
      double share = part / whole;
      double half =
          (levels.half(at, area) + Math.abs(share) * levels.half(at, partAndWhole[1])) / whole;
      sheet.value(at, area, share, half);
      byte status = ObsStatus.derived(levels.status(at, area), levels.status(at, partAndWhole[1]));
      sheet.status(at, area, status);
    }
  }
}
