package org.citystats.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.model.Cadence;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** What is ranked of an indicator: its panel, and its rows of table {@code growth}. */
final class Subject {

  private final Panel panel;
  private final Columns growth;
  private final Seen seen;
  private final MainBasis basis;
  private final AreaTree tree;
  private final String[] areas;
  private final GrowthRows rows;
  private final Rules rules;

  Subject(Known known, AreaTree tree, Rules rules) {
    this.panel = known.panel();
    this.growth = known.growth();
    this.seen = known.seen();
    this.tree = tree;
    this.rules = rules;
    this.basis = new MainBasis(panel);
    TreeSet<String> codes = new TreeSet<>(growth.column(Concepts.REF_AREA).words().all());
    panel.series().forEach(series -> codes.add(series.key().area()));
    codes.addAll(seen.areas());
    this.areas = codes.toArray(String[]::new);
    this.rows = new GrowthRows(growth, areas);
  }

  Panel panel() {
    return panel;
  }

  Columns growth() {
    return growth;
  }

  Seen seen() {
    return seen;
  }

  AreaTree tree() {
    return tree;
  }

  GrowthRows rows() {
    return rows;
  }

  /** Codes of the areas seen, sorted. */
  String[] areas() {
    return areas;
  }

  /** The number of an area, negative if it is not seen. */
  int area(String code) {
    return entrants().number(code);
  }

  /** The areas seen. */
  Entrants entrants() {
    return new Entrants(areas, tree, seen);
  }

  /** Whether half units of last digits are asked for. */
  boolean rounding() {
    return rules.tell(Rules.Detail.BOUNDS);
  }

  /** Whether the levels of a series stand for its area. */
  boolean stands(Series series) {
    return series.key().isLevel()
        && basis.is(
            series.key().basis().code(),
            series.key().area(),
            series.key().breakdown(),
            series.key().cadence());
  }

  /** Whether levels on a basis stand for an area. */
  boolean stands(String onBasis, String area, String breakdown, Cadence cadence) {
    return basis.is(onBasis, area, breakdown, cadence);
  }

  /** The series of the areas of a sheet, one each, that stand for them. */
  List<Series> standing(Sheet sheet) {
    List<Series> standing = new ArrayList<>();
    for (Series series : panel.series()) {
      boolean inLine =
          series.key().breakdown().equals(sheet.line().breakdown())
              && series.key().cadence().equals(sheet.line().cadence());
      if (inLine && stands(series)) {
        standing.add(series);
      }
    }
    return standing;
  }

  /** From when to when there is anything, by breakdown and calendar. */
  Map<Part, Sheet.Span> parts() {
    Map<Part, Sheet.Span> parts = new TreeMap<>();
    for (Series series : panel.series()) {
      int first = series.period(0).ordinal();
      Sheet.Span span = new Sheet.Span(first, first + series.length() - 1);
      Part part = new Part(series.key().breakdown(), series.key().cadence());
      parts.merge(part, span, Subject::both);
    }
    rows.spans().forEach((part, span) -> parts.merge(part, span, Subject::both));
    return parts;
  }

  static Sheet.Span both(Sheet.Span one, Sheet.Span other) {
    return new Sheet.Span(Math.min(one.first(), other.first()), Math.max(one.last(), other.last()));
  }

  /** A breakdown on a calendar. */
  record Part(String breakdown, Cadence cadence) implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      int byBreakdown = breakdown.compareTo(other.breakdown);
      return byBreakdown != 0 ? byBreakdown : cadence.compareTo(other.cadence);
    }
  }
}
