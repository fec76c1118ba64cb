package org.citystats.conf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.Direction;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Indicator;
import org.citystats.model.Mean;
import org.citystats.model.Nearest;
import org.citystats.model.Normalisation;
import org.citystats.model.PriceBasis;

/** The hierarchies of indices, {@code hierarchy.csv}: one row for each node. */
final class HierarchyList {

  static final String FILE = "hierarchy.csv";
  static final Header HEADER =
      Header.needing("index,node,parent")
          .allowing(
              "weight,direction,mean,power,indicator,breakdown,measure,basis,denominator,"
                  + "normalisation,target,from,to,name_en,name_zh,note");

  private final IndexWords words;
  private final IndexMethods.Scale scale;

  HierarchyList(IndexWords words, IndexMethods.Scale scale) {
    this.words = words;
    this.scale = scale;
  }

  /** The nodes of one index, in the order of its rows. */
  List<IndexNode> read(List<CodeRow> rows) {
    Map<String, CodeRow> byCode = new LinkedHashMap<>();
    Uniqueness codes = new Uniqueness();
    for (CodeRow row : rows) {
      String code = row.needed("node", "the code of a node");
      codes.note(row, "node", code);
      byCode.putIfAbsent(code, row);
    }
    List<IndexNode> nodes = new ArrayList<>();
    for (CodeRow row : rows) {
      nodes.add(node(row));
    }
    new HierarchyCheck(byCode, nodes).inspect(rows);
    return List.copyOf(nodes);
  }

  private IndexNode node(CodeRow row) {
    boolean leaf = !row.text("indicator").isEmpty();
    return new IndexNode(
        row.text("node"),
        row.text("parent"),
        weight(row),
        direction(row),
        joining(row, leaf),
        leaf ? Optional.of(leaf(row)) : Optional.empty(),
        row.text("name_en"),
        row.text("name_zh"));
  }

  private static double weight(CodeRow row) {
    double weight = MethodReader.number(row, "weight", 1);
    if (weight < 0) {
      row.refuse("weight", "'" + row.text("weight") + "', expected no negative number", "");
    }
    return weight;
  }

  private Direction direction(CodeRow row) {
    String indicator = row.text("indicator");
    Direction said =
        row.read("direction", "higher or lower", HierarchyList::oneWay, Direction.NONE);
    Direction usual =
        words.listed().stream()
            .filter(each -> each.code().equals(indicator))
            .map(Indicator::direction)
            .findFirst()
            .orElse(Direction.NONE);
    boolean missing =
        !indicator.isEmpty() && row.text("direction").isEmpty() && usual == Direction.NONE;
    if (missing) {
      row.refuse(
          "direction",
          "the cell is empty and '" + indicator + "' has no direction, expected higher or lower",
          "say which way is good for the index");
    }
    return said != Direction.NONE ? said : indicator.isEmpty() ? Direction.HIGHER : usual;
  }

  private static Optional<Direction> oneWay(String word) {
    return Direction.parse(word).filter(direction -> direction != Direction.NONE);
  }

  private static IndexNode.Joining joining(CodeRow row, boolean leaf) {
    if (leaf && !row.text("mean").isEmpty()) {
      row.refuse(
          "mean", "'" + row.text("mean") + "' of an indicator, expected it at a node above", "");
    }
    Mean mean = row.one("mean", Mean.ARITHMETIC);
    if (mean == Mean.POWER) {
      row.needed("power", "the exponent of the power mean");
    } else if (!row.text("power").isEmpty()) {
      row.refuse("power", "'" + row.text("power") + "' without mean 'power', expected nothing", "");
    }
    return new IndexNode.Joining(mean, MethodReader.number(row, "power", 1));
  }

  private IndexNode.Leaf leaf(CodeRow row) {
    Normalisation kind = row.one("normalisation", scale.normalisation());
    IndexInput input =
        new IndexInput(
            row.code("indicator", words.indicators()),
            row.text("breakdown"),
            measure(row),
            row.read(
                "basis",
                "nominal, real or comparable",
                text -> PriceBasis.parse(text).map(PriceBasis::code),
                ""));
    String divisor = row.code("denominator", words.indicators());
    return new IndexNode.Leaf(
        input,
        divisor.isEmpty() ? Optional.empty() : Optional.of(IndexInput.level(divisor)),
        kind,
        post(row, "target", kind == Normalisation.DISTANCE_TO_TARGET, kind),
        post(row, "from", kind.posted(), kind),
        post(row, "to", kind.posted(), kind));
  }

  private static double post(CodeRow row, String column, boolean needed, Normalisation kind) {
    if (needed) {
      row.needed(column, "a number, because the normalisation is " + kind.code());
    }
    return MethodReader.number(row, column, Double.NaN);
  }

  private String measure(CodeRow row) {
    String word = row.text("measure");
    List<String> plain = List.of(IndexInput.LEVEL, IndexInput.PRINTED);
    if (!word.isEmpty() && !plain.contains(word) && !words.measures().test(word)) {
      row.refuse(
          "measure",
          "'"
              + word
              + "', expected level, growth_printed or the code of a growth measure such as YOY",
          Nearest.question(word, plain, "see docs/methods.md"));
    }
    return word.isEmpty() ? IndexInput.LEVEL : word;
  }
}
