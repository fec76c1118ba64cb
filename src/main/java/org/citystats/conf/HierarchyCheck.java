package org.citystats.conf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.IndexNode;
import org.citystats.model.Nearest;

/** Whether the rows of a hierarchy make a tree, with one index at the top. */
final class HierarchyCheck {

  private final Map<String, CodeRow> byCode;
  private final List<IndexNode> nodes;

  HierarchyCheck(Map<String, CodeRow> byCode, List<IndexNode> nodes) {
    this.byCode = byCode;
    this.nodes = nodes;
  }

  /** Refuses what is no tree, each row for what is wrong with it. */
  void inspect(List<CodeRow> rows) {
    List<CodeRow> tops = rows.stream().filter(row -> row.text("parent").isEmpty()).toList();
    if (tops.isEmpty()) {
      rows.get(0)
          .refuse(
              "parent",
              "no node of index '"
                  + rows.get(0).text("index")
                  + "' is without a parent, expected one",
              "leave the parent of the index itself empty");
    }
    for (CodeRow row : tops.isEmpty() ? tops : tops.subList(1, tops.size())) {
      row.refuse(
          "parent",
          "the cell is empty, expected the code of a node",
          "the index is already in line " + tops.get(0).line());
    }
    rows.forEach(this::above);
    nodes.forEach(this::below);
  }

  private void above(CodeRow row) {
    String parent = row.text("parent");
    CodeRow above = byCode.get(parent);
    if (!parent.isEmpty() && above == null) {
      row.refuse(
          "parent",
          "'" + parent + "' is no node of index '" + row.text("index") + "', expected one",
          Nearest.question(parent, byCode.keySet(), "add its row"));
    } else if (above != null && !above.text("indicator").isEmpty()) {
      row.refuse(
          "parent",
          "'" + parent + "' is an indicator, expected the index or a pillar",
          "empty the cell 'indicator' in line " + above.line());
    } else if (isCircle(row)) {
      row.refuse("parent", "'" + parent + "' lies below the node itself, expected a tree", "");
    }
  }

  private boolean isCircle(CodeRow row) {
    Set<String> passed = new HashSet<>();
    CodeRow at = row;
    while (at != null && passed.add(at.text("node"))) {
      at = byCode.get(at.text("parent"));
      if (at == row) {
        return true;
      }
    }
    return false;
  }

  private void below(IndexNode node) {
    List<IndexNode> parts =
        nodes.stream().filter(each -> each.parent().equals(node.code())).toList();
    CodeRow row = byCode.get(node.code());
    if (node.leaf().isEmpty() && parts.isEmpty()) {
      row.refuse(
          "indicator",
          "the cell is empty and no node has '" + node.code() + "' as its parent",
          "name an indicator, or add nodes below it");
    } else if (!parts.isEmpty() && parts.stream().allMatch(part -> part.weight() == 0)) {
      row.refuse(
          "node", "all nodes below '" + node.code() + "' have weight 0, expected some weight", "");
    }
  }
}
