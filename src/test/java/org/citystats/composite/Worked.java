package org.citystats.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;
import org.citystats.model.Period;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;

/** An index of a few indicators, as a statistician writes it down. */
public final class Worked {

  private static final int FIRST_YEAR = 2018;

  private final List<IndexNode> nodes = new ArrayList<>();
  private final List<IndexColumn> columns = new ArrayList<>();
  private final List<String> areas;
  private IndexMethods methods = IndexMethods.USUAL;
  private IndexDoubts doubts = IndexDoubts.NONE;

  private Worked(List<String> areas, IndexNode.Joining joining) {
    this.areas = areas;
    nodes.add(new IndexNode("all", "", 1, Direction.HIGHER, joining, Optional.empty(), "", ""));
  }

  /** An index of so many areas, A to Z and on, joined by a mean. */
  public static Worked of(int areas, Mean mean) {
    List<String> codes =
        IntStream.range(0, areas).mapToObj(at -> String.format("A%03d", at)).toList();
    return new Worked(codes, new IndexNode.Joining(mean, 1));
  }

  public Worked by(IndexMethods made) {
    methods = made;
    return this;
  }

  public Worked doubting(IndexDoubts uncertain) {
    doubts = uncertain;
    return this;
  }

  /** A pillar right below the index. */
  public Worked pillar(String code, Direction direction) {
    nodes.add(
        new IndexNode(
            code, "all", 1, direction, IndexNode.Joining.ARITHMETIC, Optional.empty(), "", ""));
    return this;
  }

  /** An indicator below a node, of one year or of several, the areas of each year together. */
  public Worked indicator(String code, String parent, Direction direction, double... values) {
    return indicator(code, parent, direction, values, 0);
  }

  /** The same, printed with so large a last digit. */
  Worked indicator(String code, String parent, Direction direction, double[] values, double step) {
    IndexNode.Leaf leaf =
        new IndexNode.Leaf(
            IndexInput.level(code),
            Optional.empty(),
            methods.scale().normalisation(),
            Double.NaN,
            Double.NaN,
            Double.NaN);
    nodes.add(
        new IndexNode(
            code, parent, 1, direction, IndexNode.Joining.ARITHMETIC, Optional.of(leaf), "", ""));
    int years = values.length / areas.size();
    IndexColumn.Figures figures = new IndexColumn.Figures(values.length);
    for (int at = 0; at < values.length; at++) {
      int into = at % areas.size() * years + at / areas.size();
      if (!Double.isNaN(values[at])) {
        figures.put(into, values[at], step / 2);
      }
    }
    columns.add(
        new IndexColumn(IndexInput.level(code), areas, Period.year(FIRST_YEAR), years, figures));
    return this;
  }

  public Composite made() {
    return new Composite(
        new CompositeIndex("index", "", "", "", methods, doubts, nodes),
        columns,
        new Members(areas, Map.of()));
  }

  /** A figure of table {@code composite}. */
  static double figure(Columns rows, String node, String area, Concept concept) {
    int row = row(rows, node, area);
    return concept == Concepts.RANK ? rows.whole(row, concept) : rows.number(row, concept);
  }

  static String text(Columns rows, String node, String area, Concept concept) {
    return rows.text(row(rows, node, area), concept);
  }

  private static int row(Columns rows, String node, String area) {
    String last = String.valueOf(FIRST_YEAR);
    int found = -1;
    for (int row = 0; row < rows.size(); row++) {
      boolean same =
          rows.text(row, IndexConcepts.NODE).equals(node)
              && rows.text(row, Concepts.REF_AREA).equals(area)
              && rows.text(row, Concepts.TIME_PERIOD).compareTo(last) >= 0;
      found = same ? row : found;
    }
    return found;
  }
}
