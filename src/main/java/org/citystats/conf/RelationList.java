package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citystats.model.Relation;

/** The list of relations between indicators, {@code relations.csv}. */
final class RelationList {

  static final String FILE = "relations.csv";
  static final Header HEADER = Header.needing("indicator,relation,other").allowing("note");

  private static final List<String> KINDS =
      Stream.of(Relation.Kind.values()).map(Relation.Kind::code).toList();

  private RelationList() {}

  /** The relations; the other side is an indicator, or a number of peers. */
  static List<Relation> read(CodeTable table, Known indicators) {
    List<Relation> relations = new ArrayList<>();
    Uniqueness keys = new Uniqueness();
    for (CodeRow row : table.rows()) {
      row.needed("indicator", "the code of an indicator");
      row.needed("relation", CodeRow.either(KINDS));
      row.needed("other", "the code of an indicator, or a number of peers");
      Relation.Kind kind =
          row.read(
              "relation", CodeRow.either(KINDS), RelationList::kind, Relation.Kind.DIFFERS_FROM);
      String other = other(row, kind, indicators);
      String indicator = row.code("indicator", indicators);
      keys.note(row, "other", List.of(indicator, kind, other));
      relations.add(new Relation(indicator, kind, other, row.text("note")));
    }
    return List.copyOf(relations);
  }

  private static Optional<Relation.Kind> kind(String word) {
    return Stream.of(Relation.Kind.values()).filter(kind -> kind.code().equals(word)).findFirst();
  }

  private static String other(CodeRow row, Relation.Kind kind, Known indicators) {
    if (kind != Relation.Kind.AMONG) {
      return row.code("other", indicators);
    }
    String text = row.text("other");
    if (!text.isEmpty() && !text.matches("[1-9][0-9]*")) {
      row.refuse("other", "'" + text + "', expected a number of peers such as 337", "");
    }
    return text;
  }
}
