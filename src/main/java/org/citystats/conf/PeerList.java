package org.citystats.conf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.PeerGroup;

/** The list of peer groups, {@code peers.csv}: one row for each member. */
final class PeerList {

  static final String FILE = "peers.csv";
  static final Header HEADER =
      Header.needing("peer_group,ref_area").allowing("name_en,name_zh,note");

  private static final List<String> NAMES = List.of("name_en", "name_zh");

  private PeerList() {}

  /** The groups in the order of the list; a name need be written in one row of a group only. */
  static List<PeerGroup> read(CodeTable table, Known areas) {
    Map<String, List<CodeRow>> groups = new LinkedHashMap<>();
    Uniqueness members = new Uniqueness();
    for (CodeRow row : table.rows()) {
      String group = row.needed("peer_group", "the code of a group");
      row.needed("ref_area", "the code of an area");
      members.note(row, "ref_area", List.of(group, row.code("ref_area", areas)));
      groups.computeIfAbsent(group, code -> new ArrayList<>()).add(row);
    }
    return groups.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private static PeerGroup group(String code, List<CodeRow> rows) {
    NAMES.forEach(column -> inspect(column, rows));
    return new PeerGroup(
        code,
        name("name_en", rows),
        name("name_zh", rows),
        rows.stream().map(row -> row.text("ref_area")).toList());
  }

  private static String name(String column, List<CodeRow> rows) {
    return rows.stream()
        .map(row -> row.text(column))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static void inspect(String column, List<CodeRow> rows) {
    String name = name(column, rows);
    rows.stream()
        .filter(row -> !row.text(column).isEmpty() && !row.text(column).equals(name))
        .forEach(
            row ->
                row.refuse(
                    column, "'" + row.text(column) + "', expected '" + name + "' as above", ""));
  }
}
