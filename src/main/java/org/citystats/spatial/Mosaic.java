package org.citystats.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/** The parts of an area in one indicator, breakdown, basis and calendar. */
public final class Mosaic {

  private final Scene scene;
  private final String whole;
  private final SeriesKey like;

  /** The parts of a whole whose series are like one. */
  Mosaic(Scene scene, String whole, SeriesKey like) {
    this.scene = scene;
    this.whole = whole;
    this.like = like;
  }

  /** Code of the area. */
  String whole() {
    return whole;
  }

  /** A series of one of its parts. */
  SeriesKey like() {
    return like;
  }

  /** Positions of its calendar that a year has. */
  int perYear() {
    return like.cadence().perYear();
  }

  /** The period of an ordinal of its calendar. */
  Period period(int ordinal) {
    return new Period(like.cadence(), ordinal);
  }

  /** Whether the parts of an area add up to it in this indicator. */
  boolean additive() {
    return scene.additive();
  }

  /** Codes of its parts in a period. */
  List<String> areas(int ordinal) {
    return scene.lineage().parts(whole, period(ordinal).endYear());
  }

  /** The parts that belong to its parts, for each of them. */
  List<List<String>> areasBelow(int ordinal) {
    int year = period(ordinal).endYear();
    return areas(ordinal).stream().map(area -> scene.lineage().parts(area, year)).toList();
  }

  /** The values of some areas in a period, of those that have one. */
  Slice slice(List<String> areas, int ordinal) {
    return slice(areas, ordinal, like.breakdown());
  }

  /** The same of another part of the total. */
  Slice slice(List<String> areas, int ordinal, String breakdown) {
    List<String> present = new ArrayList<>();
    double[] values = new double[areas.size()];
    double[] weights = new double[areas.size()];
    byte status = ObsStatus.NORMAL;
    for (String area : areas) {
      Series series = find(scene.panel(), area, breakdown);
      int at = series == null ? -1 : series.position(period(ordinal));
      if (series != null && series.bound(at) == Bound.EXACT && !Double.isNaN(series.at(at))) {
        values[present.size()] = series.at(at);
        weights[present.size()] = weight(area, ordinal);
        status = ObsStatus.derived(status, series.status(at));
        present.add(area);
      }
    }
    int size = present.size();
    return new Slice(
        present, Arrays.copyOf(values, size), Arrays.copyOf(weights, size), status, areas.size());
  }

  /** Whether a break or a change of boundary lies between two periods of an area. */
  boolean isBroken(String area, int from, int to) {
    Series series = find(scene.panel(), area, like.breakdown());
    return series != null
        && series.breakBetween(series.position(period(from)), series.position(period(to)))
            != org.citystats.model.WhyNot.NONE;
  }

  private Series find(Panel panel, String area, String breakdown) {
    return panel.find(
        new SeriesKey(area, breakdown, SeriesKey.LEVEL, like.basis(), like.cadence()));
  }

  private double weight(String area, int ordinal) {
    Optional<Panel> weights = scene.weights();
    if (weights.isEmpty()) {
      return Double.NaN;
    }
    for (Series series : weights.get().of(area)) {
      boolean fits =
          series.key().isLevel()
              && series.key().breakdown().isEmpty()
              && series.key().cadence().equals(like.cadence());
      if (fits) {
        return series.at(series.position(period(ordinal)));
      }
    }
    return Double.NaN;
  }

  /** The parts into which totals fall by the dimension of its breakdown, such as industries. */
  List<String> siblings(int ordinal) {
    String breakdown = like.breakdown();
    int sign = breakdown.indexOf('=');
    if (sign < 0 || breakdown.indexOf(';') >= 0) {
      return List.of();
    }
    String dimension = breakdown.substring(0, sign + 1);
    return areas(ordinal).stream()
        .flatMap(area -> scene.panel().of(area).stream())
        .filter(series -> series.key().isLevel() && series.key().basis() == like.basis())
        .filter(series -> series.key().cadence().equals(like.cadence()))
        .map(series -> series.key().breakdown())
        .filter(part -> part.startsWith(dimension) && part.indexOf(';') < 0)
        .distinct()
        .sorted()
        .toList();
  }
}
