package org.citystats.composite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Period;
import org.citystats.testing.Golden;

/** The ASEM index of sustainable connectivity: 51 countries, 49 indicators, beside the project. */
final class Asem {

  private final Golden raw;
  private final Golden meta;

  Asem() throws IOException {
    raw = Golden.table("coinr/asem_raw.csv");
    meta = Golden.table("coinr/asem_meta.csv");
  }

  /** The index by some methods, with the mean of all nodes and the weight of each. */
  CompositeIndex index(IndexMethods methods, Mean mean, ToDoubleFunction<String> weights) {
    List<IndexNode> nodes = new ArrayList<>();
    for (int row = 0; row < meta.size(); row++) {
      String type = meta.text(row, "Type");
      if (type.equals("Indicator") || type.equals("Aggregate")) {
        nodes.add(node(row, new IndexNode.Joining(mean, 0), weights));
      }
    }
    return new CompositeIndex("asem", "", "", "", methods, IndexDoubts.NONE, nodes);
  }

  private IndexNode node(int row, IndexNode.Joining joining, ToDoubleFunction<String> weights) {
    String code = meta.text(row, "iCode");
    boolean indicator = meta.text(row, "Type").equals("Indicator");
    String divisor = meta.text(row, "Denominator");
    IndexNode.Leaf leaf =
        new IndexNode.Leaf(
            IndexInput.level(code),
            Optional.of(divisor).filter(text -> !text.isEmpty()).map(IndexInput::level),
            Normalisation.MINMAX,
            Double.NaN,
            Double.NaN,
            Double.NaN);
    return new IndexNode(
        code,
        meta.text(row, "Parent"),
        weights.applyAsDouble(code),
        meta.text(row, "Direction").equals("-1") ? Direction.LOWER : Direction.HIGHER,
        joining,
        Optional.of(leaf).filter(any -> indicator),
        "",
        "");
  }

  /** The countries, and whether they lie in Europe or Asia. */
  Members members() {
    Map<String, String> groups = new HashMap<>();
    for (int row = 0; row < raw.size(); row++) {
      groups.put(raw.text(row, "uCode"), raw.text(row, "EurAsia_group"));
    }
    return new Members(groups.keySet(), groups);
  }

  /** The figures of all indicators and denominators. */
  List<IndexColumn> columns() {
    List<IndexColumn> columns = new ArrayList<>();
    for (String head : raw.heads().subList(raw.heads().indexOf("Time") + 1, raw.heads().size())) {
      columns.add(column(head));
    }
    return columns;
  }

  private IndexColumn column(String head) {
    List<String> areas = List.copyOf(new TreeSet<>(raw.texts("uCode")));
    IndexColumn.Figures figures = new IndexColumn.Figures(areas.size());
    for (int row = 0; row < raw.size(); row++) {
      double value = raw.number(row, head);
      if (!Double.isNaN(value)) {
        figures.put(areas.indexOf(raw.text(row, "uCode")), value, 0);
      }
    }
    return new IndexColumn(IndexInput.level(head), areas, Period.year(2018), 1, figures);
  }
}
