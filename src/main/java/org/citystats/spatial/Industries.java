package org.citystats.spatial;

import java.util.List;
import org.citystats.formula.Shift;
import org.citystats.model.WhyNot;

/** The figures of parts by industry, and of all parts together. */
final class Industries {

  private final Mosaic mosaic;
  private final List<String> industries;
  private final List<String> areas;

  Industries(Mosaic mosaic, List<String> industries, List<String> areas) {
    this.mosaic = mosaic;
    this.industries = industries;
    this.areas = areas;
  }

  /** The first thing in the way of comparing two periods, or {@link WhyNot#NONE}. */
  WhyNot obstacle(int from, int to) {
    for (String industry : industries) {
      Slice before = mosaic.slice(areas, from, industry);
      Slice after = mosaic.slice(areas, to, industry);
      boolean whole = before.areas().size() == areas.size() && after.areas().size() == areas.size();
      if (!whole) {
        return WhyNot.MISSING_PART;
      }
      if (sum(before) <= 0) {
        return WhyNot.ZERO_BASE;
      }
    }
    for (String area : areas) {
      if (mosaic.isBroken(area, from, to)) {
        return WhyNot.LEVEL_BREAK;
      }
    }
    return areas.size() < 2 ? WhyNot.TOO_FEW_PARTS : WhyNot.NONE;
  }

  /** The shift of a part between two periods; only without {@link #obstacle}. */
  Shift shift(int part, int from, int to) {
    double[][] region = new double[2][industries.size()];
    double[][] whole = new double[2][industries.size()];
    for (int i = 0; i < industries.size(); i++) {
      for (int end = 0; end < 2; end++) {
        Slice slice = mosaic.slice(areas, end == 0 ? from : to, industries.get(i));
        region[end][i] = slice.values()[part];
        whole[end][i] = sum(slice);
      }
    }
    return Shift.of(region, whole);
  }

  private static double sum(Slice slice) {
    double sum = 0;
    for (double value : slice.values()) {
      sum += value;
    }
    return sum;
  }
}
