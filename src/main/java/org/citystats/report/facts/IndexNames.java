package org.citystats.report.facts;

import org.citystats.report.content.Word;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;
import org.citystats.schema.ListConcepts;

/** What composite indices and their nodes are called. */
public final class IndexNames {

  private final Facts facts;
  private final Columns nodes;

  /** Of the indices of a report. */
  public IndexNames(Facts facts) {
    this.facts = facts;
    this.nodes = facts.rows(IndexTables.NODES);
  }

  /** Code of the node that is an index itself, empty if there is no such index. */
  String root(String index) {
    for (int row = 0; row < nodes.size(); row++) {
      boolean top = Cells.text(nodes, row, IndexConcepts.NODE_ABOVE).isEmpty();
      if (top && Cells.text(nodes, row, IndexConcepts.INDEX).equals(index)) {
        return Cells.text(nodes, row, IndexConcepts.NODE);
      }
    }
    return "";
  }

  /** The name of an index. */
  public Word index(String index) {
    return node(index, root(index));
  }

  /** The name of a node: its own, else that of its indicator, else its code. */
  public Word node(String index, String node) {
    for (int row = 0; row < nodes.size(); row++) {
      boolean same =
          Cells.text(nodes, row, IndexConcepts.INDEX).equals(index)
              && Cells.text(nodes, row, IndexConcepts.NODE).equals(node);
      if (same) {
        String en = Cells.text(nodes, row, ListConcepts.NAME_EN);
        String zh = Cells.text(nodes, row, ListConcepts.NAME_ZH);
        String indicator = Cells.text(nodes, row, Concepts.INDICATOR);
        boolean nameless = en.isEmpty() && zh.isEmpty() && !indicator.isEmpty();
        return nameless ? facts.names().indicator(indicator) : new Word.Name(node, en, zh);
      }
    }
    return new Word.Text(node);
  }
}
