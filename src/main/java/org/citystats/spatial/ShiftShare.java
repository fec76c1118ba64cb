package org.citystats.spatial;

import java.util.List;
import org.citystats.formula.Shift;
import org.citystats.model.WhyNot;

/**
 * Shift-share of each part against all parts together, by the industries into which totals fall:
 * over some years at once, or year by year and added up.
 *
 * @param form at once or year by year
 * @param years how many years
 */
record ShiftShare(Form form, int years) implements SpatialMeasure {

  /** How the years are taken. */
  enum Form {
    /** From the first year to the last at once. */
    STATIC,
    /** Year by year, added up, so that the mix of each year counts. */
    DYNAMIC
  }

  private static final List<String> COMPONENTS =
      List.of("NATIONAL", "MIX", "REGIONAL", "ESTEBAN", "ALLOCATION");

  @Override
  public SpatialNote note() {
    return new SpatialNote(
        stem(),
        "Shift-share over "
            + years
            + " years, "
            + (form == Form.STATIC ? "at once" : "year by year"),
        "national E0 (G - 1), mix sum e_i0 (G_i - G), regional sum e_i0 (g_i - G_i) (Dunn); esteban"
            + " sum h_i (g_i - G_i), h_i = E0 N_i0 / N_0, allocation = regional - esteban; under "
            + stem()
            + "_NATIONAL, _MIX, _REGIONAL, _ESTEBAN, _ALLOCATION",
        "the unit of the indicator",
        "a part has no figure of an industry in one of the years; an industry starts from zero; a"
            + " break between the years",
        "Dunn (1960); Esteban-Marquillas (1972); Barff and Knight, Dynamic shift-share (1988)");
  }

  private String stem() {
    return (form == Form.STATIC ? "SHIFT_" : "DYNAMIC_SHIFT_") + years;
  }

  @Override
  public void of(Mosaic mosaic, int period, SpatialRows rows) {
    List<String> industries = mosaic.siblings(period);
    boolean first = !industries.isEmpty() && industries.get(0).equals(mosaic.like().breakdown());
    int base = period - years * mosaic.perYear();
    if (!mosaic.additive() || !first || industries.size() < 2) {
      return;
    }
    List<String> areas = mosaic.areas(period);
    if (mosaic.slice(areas, base).areas().isEmpty()) {
      return;
    }
    Industries table = new Industries(mosaic, industries, areas);
    int step = form == Form.STATIC ? years * mosaic.perYear() : mosaic.perYear();
    for (int part = 0; part < areas.size(); part++) {
      WhyNot obstacle = WhyNot.NONE;
      Shift shift = Shift.NONE;
      for (int from = base; from < period && obstacle == WhyNot.NONE; from += step) {
        obstacle = table.obstacle(from, from + step);
        shift = obstacle == WhyNot.NONE ? shift.plus(table.shift(part, from, from + step)) : shift;
      }
      add(
          new SpatialRows.Place(mosaic, stem(), period, base, areas.get(part)),
          shift,
          obstacle,
          rows);
    }
  }

  private static void add(SpatialRows.Place place, Shift shift, WhyNot obstacle, SpatialRows rows) {
    Mosaic mosaic = place.mosaic();
    Slice slice = mosaic.slice(mosaic.areas(place.period()), place.period());
    double[] figures = {
      shift.national(), shift.mix(), shift.regional(), shift.esteban(), shift.allocation()
    };
    for (int i = 0; i < figures.length; i++) {
      String code = place.measure() + "_" + COMPONENTS.get(i);
      rows.add(
          new SpatialRows.Place(mosaic, code, place.period(), place.base(), place.area()),
          "*",
          obstacle == WhyNot.NONE
              ? SpatialRows.Figure.of(figures[i], slice)
              : SpatialRows.Figure.none(obstacle, slice));
    }
  }
}
