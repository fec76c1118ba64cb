package org.citystats.conf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.CompositeIndex;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Nearest;

/**
 * The composite indices: their hierarchies, {@code hierarchy.csv}, and how they are made, {@code
 * indices.csv}; an index without a row of its own is made as usual.
 */
final class IndexList {

  static final String FILE = "indices.csv";
  static final Header HEADER =
      Header.needing("index")
          .allowing(
              "name_en,name_zh,peer_group,normalisation,low,high,reference,beyond,bounds,imputation,"
                  + "impute_within,reach,screen,treatment,winsorise,skewness,kurtosis,weighting,size,"
                  + "draws,sensitivity_draws,seed,top,weights,normalisations,means,imputations,"
                  + "treatments,precision,note");

  private final CodeTable indices;
  private final CodeTable hierarchy;
  private final IndexWords words;
  private final MethodReader methods;

  IndexList(CodeTable indices, CodeTable hierarchy, IndexWords words) {
    this.indices = indices;
    this.hierarchy = hierarchy;
    this.words = words;
    this.methods = new MethodReader(words);
  }

  /** The indices in the order of the hierarchies. */
  List<CompositeIndex> read() {
    Map<String, CodeRow> rows = new LinkedHashMap<>();
    Uniqueness codes = new Uniqueness();
    for (CodeRow row : indices.rows()) {
      String code = row.needed("index", "the code of an index");
      codes.note(row, "index", code);
      rows.putIfAbsent(code, row);
    }
    Map<String, List<CodeRow>> nodes = nodes();
    rows.forEach((code, row) -> inspect(code, row, nodes));
    nodes.forEach((code, its) -> inspect(code, its.get(0), rows.keySet()));
    List<CompositeIndex> list = new ArrayList<>();
    nodes.forEach((code, its) -> list.add(index(code, its, rows.get(code))));
    return List.copyOf(list);
  }

  private Map<String, List<CodeRow>> nodes() {
    Map<String, List<CodeRow>> nodes = new LinkedHashMap<>();
    for (CodeRow row : hierarchy.rows()) {
      String code = row.needed("index", "the code of an index");
      nodes.computeIfAbsent(code, any -> new ArrayList<>()).add(row);
    }
    return nodes;
  }

  private void inspect(String code, CodeRow row, Map<String, List<CodeRow>> nodes) {
    if (!code.isEmpty() && !nodes.containsKey(code)) {
      row.refuse(
          "index",
          "'" + code + "' has no node, expected its hierarchy in " + HierarchyList.FILE,
          Nearest.question(code, nodes.keySet(), "add its rows there"));
    }
  }

  /** An index may do without a row of its own, but not one that is nearly called like another. */
  private static void inspect(String code, CodeRow first, Set<String> declared) {
    String near = Nearest.question(code, declared, "");
    if (!declared.contains(code) && !near.isEmpty()) {
      first.refuse("index", "'" + code + "' has no row in " + FILE + ", expected one", near);
    }
  }

  private CompositeIndex index(String code, List<CodeRow> rows, CodeRow row) {
    if (row == null) {
      List<IndexNode> nodes = nodes(rows, IndexMethods.USUAL, null);
      return new CompositeIndex(code, "", "", "", IndexMethods.USUAL, IndexDoubts.NONE, nodes);
    }
    IndexMethods made = methods.methods(row);
    List<IndexNode> nodes = nodes(rows, made, row);
    IndexDoubts doubts = methods.doubts(row);
    ScaleCheck.doubts(doubts, made, row, nodes);
    return new CompositeIndex(
        code,
        row.text("name_en"),
        row.text("name_zh"),
        row.code("peer_group", words.groups()),
        made,
        doubts,
        nodes);
  }

  private List<IndexNode> nodes(List<CodeRow> rows, IndexMethods made, CodeRow row) {
    List<IndexNode> nodes = new HierarchyList(words, made.scale()).read(rows);
    ScaleCheck.of(made, row, rows, nodes);
    return nodes;
  }
}
