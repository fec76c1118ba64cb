package org.citystats.spatial;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.model.Cadence;
import org.citystats.model.Lineage;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;
import org.citystats.schema.Columns;
import org.citystats.schema.Tables;

/**
 * How the parts of areas stand to one another in one indicator.
 *
 * <ul>
 *   <li>In: a panel, the areas and what they belong to, and what they are weighted by. Plain values
 *       in use, exact ones.
 *   <li>Out: rows of table {@code spatial}, in its order; for every area that has parts, and every
 *       period in which one of them has a value.
 *   <li>No figure: the row carries the code of the reason; {@code too_few_parts} under two.
 *   <li>Parts that have no value are left out; {@code parts} says how many there are.
 * </ul>
 */
public final class Spatial {

  private final List<SpatialMeasure> measures;

  /** By all measures. */
  public Spatial() {
    this(SpatialMeasures.ALL);
  }

  /** By some measures. */
  public Spatial(List<SpatialMeasure> measures) {
    this.measures = List.copyOf(measures);
  }

  /** The figures of all areas that have parts. */
  public Columns of(Scene scene) {
    return of(scene, scene.lineage().parents());
  }

  /** The figures of some areas that have parts. */
  public Columns of(Scene scene, List<String> wholes) {
    SpatialRows rows = new SpatialRows(new Columns(Tables.SPATIAL), scene.panel());
    for (String whole : wholes) {
      spans(scene, whole).forEach((like, span) -> walk(new Mosaic(scene, whole, like), span, rows));
    }
    return rows.columns().sorted();
  }

  private void walk(Mosaic mosaic, int[] span, SpatialRows rows) {
    for (int ordinal = span[0]; ordinal <= span[1]; ordinal++) {
      for (SpatialMeasure measure : measures) {
        measure.of(mosaic, ordinal, rows);
      }
    }
  }

  /** First and last period of each kind of series that parts of an area have. */
  private static NavigableMap<SeriesKey, int[]> spans(Scene scene, String whole) {
    NavigableMap<SeriesKey, int[]> spans = new TreeMap<>();
    for (String area : members(scene.lineage(), whole)) {
      for (Series series : scene.panel().of(area)) {
        SeriesKey key = series.key();
        if (key.isLevel() && key.cadence().kind() != Cadence.Kind.SPAN) {
          int first = series.period(0).ordinal();
          int[] its = {first, first + series.length() - 1};
          SeriesKey like =
              new SeriesKey("", key.breakdown(), key.measure(), key.basis(), key.cadence());
          spans.merge(like, its, Spatial::both);
        }
      }
    }
    return spans;
  }

  /** The parts of an area and the parts of its parts, in whatever year. */
  public static Set<String> members(Lineage lineage, String whole) {
    Set<String> members = new TreeSet<>();
    for (String part : lineage.children(whole)) {
      members.add(part);
      members.addAll(lineage.children(part));
    }
    return members;
  }

  private static int[] both(int[] one, int[] other) {
    return new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])};
  }
}
