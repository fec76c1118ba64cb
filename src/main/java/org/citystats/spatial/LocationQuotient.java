package org.citystats.spatial;

import java.util.List;
import org.citystats.model.WhyNot;

/** How much more of an industry a part has than all parts together. */
record LocationQuotient() implements SpatialMeasure {

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        "LOCATION_QUOTIENT",
        "Location quotient",
        "(e_ir / e_r) / (E_i / E): share of the industry in the total of the part over its share in"
            + " all parts together",
        "ratio (1 = as in all parts together)",
        "a part has no figure of the industry or no total; no total above zero",
        "Isard, Methods of Regional Analysis (1960), location quotients");
  }

  @Override
  public void of(Mosaic mosaic, int period, SpatialRows rows) {
    if (!mosaic.additive() || mosaic.like().breakdown().isEmpty()) {
      return;
    }
    List<String> areas = mosaic.areas(period);
    Slice part = mosaic.slice(areas, period);
    Slice total = mosaic.slice(part.areas(), period, "");
    for (int i = 0; i < part.areas().size(); i++) {
      String area = part.areas().get(i);
      int at = total.areas().indexOf(area);
      WhyNot obstacle =
          at < 0
              ? WhyNot.NO_WHOLE
              : total.listed() > total.areas().size() ? WhyNot.MISSING_PART : part.tooFew();
      double quotient =
          obstacle == WhyNot.NONE
              ? part.values()[i] / total.values()[at] / (sum(part) / sum(total))
              : Double.NaN;
      rows.add(
          new SpatialRows.Place(mosaic, note().code(), period, period, area),
          "ratio",
          obstacle == WhyNot.NONE
              ? SpatialRows.Figure.of(quotient, part)
              : SpatialRows.Figure.none(obstacle, part));
    }
  }

  private static double sum(Slice slice) {
    double sum = 0;
    for (double value : slice.values()) {
      sum += value;
    }
    return sum;
  }
}
