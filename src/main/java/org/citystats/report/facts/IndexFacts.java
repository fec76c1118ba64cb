package org.citystats.report.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.citystats.report.content.Word;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;

/** One composite index in the newest year in which two areas have a place. */
public final class IndexFacts {

  private final Facts facts;
  private final String index;
  private final String root;
  private final String period;
  private final Columns scores;

  private IndexFacts(Facts facts, String index) {
    this.facts = facts;
    this.index = index;
    this.root = new IndexNames(facts).root(index);
    Columns all =
        facts
            .tables()
            .rows(
                IndexTables.COMPOSITE,
                Selection.ALL.where(IndexConcepts.INDEX, index).where(IndexConcepts.NODE, root));
    this.period = newest(all);
    int[] now =
        IntStream.range(0, all.size())
            .filter(row -> Cells.text(all, row, Concepts.TIME_PERIOD).equals(period))
            .toArray();
    this.scores = new Columns(IndexTables.COMPOSITE);
    scores.addAll(all, now);
  }

  /** All indices, by their codes. */
  public static List<IndexFacts> all(Facts facts) {
    Columns nodes = facts.rows(IndexTables.NODES);
    TreeSet<String> codes = new TreeSet<>();
    for (int row = 0; row < nodes.size(); row++) {
      codes.add(Cells.text(nodes, row, IndexConcepts.INDEX));
    }
    List<IndexFacts> all = new ArrayList<>();
    codes.forEach(code -> all.add(new IndexFacts(facts, code)));
    return all;
  }

  private static String newest(Columns all) {
    TreeMap<String, Integer> placed = new TreeMap<>();
    for (int row = 0; row < all.size(); row++) {
      int one = all.column(Concepts.RANK).isAbsent(row) ? 0 : 1;
      placed.merge(Cells.text(all, row, Concepts.TIME_PERIOD), one, Integer::sum);
    }
    return placed.descendingMap().entrySet().stream()
        .filter(year -> year.getValue() > 1)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** Code of the index. */
  public String code() {
    return index;
  }

  /** The year, empty if there is none. */
  public String period() {
    return period;
  }

  /** Its name. */
  public Word name() {
    return node(root);
  }

  /** The name of a node: its own, else that of its indicator, else its code. */
  public Word node(String code) {
    return new IndexNames(facts).node(index, code);
  }

  /** Rows of table {@code composite} of the index itself, one an area. */
  public Columns scores() {
    return scores;
  }

  /** Rows of table {@code composite} of one area, one a node. */
  public Columns profile(String area) {
    return facts
        .tables()
        .rows(
            IndexTables.COMPOSITE,
            Selection.ALL
                .where(IndexConcepts.INDEX, index)
                .where(Concepts.REF_AREA, area)
                .where(Concepts.TIME_PERIOD, period));
  }

  /** The codes of all nodes, each followed by those below it. */
  public List<String> nodes() {
    List<String> nodes = new ArrayList<>();
    below(root, nodes);
    return nodes;
  }

  private void below(String code, List<String> into) {
    Columns nodes = of(IndexTables.NODES);
    into.add(code);
    for (int row = 0; row < nodes.size(); row++) {
      if (Cells.text(nodes, row, IndexConcepts.NODE_ABOVE).equals(code)) {
        below(Cells.text(nodes, row, IndexConcepts.NODE), into);
      }
    }
  }

  /** The row of an area among the scores, -1 if it has none. */
  public int row(String area) {
    return IntStream.range(0, scores.size())
        .filter(row -> Cells.text(scores, row, Concepts.REF_AREA).equals(area))
        .findFirst()
        .orElse(-1);
  }

  /** Rows of another table of indices that are about this one and its year. */
  public Columns of(Table table) {
    Columns all = facts.rows(table);
    int[] its =
        IntStream.range(0, all.size())
            .filter(row -> Cells.text(all, row, IndexConcepts.INDEX).equals(index))
            .filter(row -> Cells.text(all, row, Concepts.TIME_PERIOD).equals(period))
            .toArray();
    Columns rows = new Columns(table);
    rows.addAll(all, its);
    return rows;
  }

  /** Whether a node is an indicator. */
  public boolean isIndicator(String code) {
    Columns nodes = facts.rows(IndexTables.NODES);
    return IntStream.range(0, nodes.size())
        .filter(row -> Cells.text(nodes, row, IndexConcepts.INDEX).equals(index))
        .filter(row -> Cells.text(nodes, row, IndexConcepts.NODE).equals(code))
        .anyMatch(row -> !Cells.text(nodes, row, Concepts.INDICATOR).isEmpty());
  }
}
