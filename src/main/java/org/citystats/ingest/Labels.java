package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * The columns of words before the figures of a wide table, and what each of them says: as declared,
 * else by their heads; two without heads are the code and the name of the area.
 */
final class Labels {

  private static final Map<String, Role> SAID =
      Map.of(
          "ref_area", Role.REF_AREA,
          "area_name", Role.AREA_NAME,
          "parent_area", Role.PARENT_AREA,
          "unit_measure", Role.UNIT,
          "measure", Role.MEASURE,
          "basis", Role.BASIS);
  private static final Set<String> INDICATORS = Set.of("indicator", "indicator_code");
  private static final String CODE = "[\\p{Alnum}._-]*\\d[\\p{Alnum}._-]*|[A-Z]{2,4}";

  private final Map<Integer, String> roles = new TreeMap<>();
  private String unknown = "";

  /** The labels of a table whose words stand in the columns before the first figure. */
  static Labels of(Row heads, int width, List<Row> body, Source source) {
    Labels labels = new Labels();
    for (int column = 0; column < width; column++) {
      labels.add(column, heads.cell(column), body, source);
    }
    labels.unnamed(body);
    return labels;
  }

  private void add(int column, String head, List<Row> body, Source source) {
    Optional<String> declared =
        source.columns().entrySet().stream()
            .filter(entry -> SameHeader.key(entry.getValue()).equals(SameHeader.key(head)))
            .map(Map.Entry::getKey)
            .findFirst();
    Optional<String> role = declared.or(() -> Heads.role(head)).filter(Labels::isLabel);
    if (role.isPresent()) {
      roles.put(column, role.get());
    } else if (body.stream().anyMatch(row -> !row.cell(column).isEmpty())) {
      roles.put(column, head.isEmpty() ? "" : "breakdown." + head);
    }
  }

  private static boolean isLabel(String role) {
    return SAID.containsKey(role) || INDICATORS.contains(role) || role.startsWith("breakdown.");
  }

  private void unnamed(List<Row> body) {
    List<Integer> unnamed = new ArrayList<>(roles.keySet());
    unnamed.removeIf(column -> !roles.get(column).isEmpty());
    boolean codeAndName =
        roles.size() == 2
            && unnamed.size() == 2
            && body.stream().allMatch(row -> row.cell(unnamed.get(0)).matches(CODE));
    if (codeAndName) {
      roles.put(unnamed.get(0), "ref_area");
      roles.put(unnamed.get(1), "area_name");
    } else if (!unnamed.isEmpty() || roles.size() == 1 && !says(INDICATORS) && !namesArea()) {
      unknown = roles.values().iterator().next();
    }
  }

  /** What stands in the way of knowing what the labels say, given what is said elsewhere. */
  Optional<String> objection(String file, Set<Role> elsewhere) {
    if (unknown.isEmpty() && !roles.containsValue("")) {
      return Optional.empty();
    }
    boolean lone = roles.size() == 1 && elsewhere.contains(Role.INDICATOR);
    if (lone) {
      roles.replaceAll((column, role) -> "area_name");
      return Optional.empty();
    }
    String head = unknown.startsWith("breakdown.") ? unknown.substring(10) : "";
    return Optional.of(
        head.isEmpty()
            ? "a column of words has no head, expected one such as Area or Indicator"
            : "column '%s' may hold areas or indicators; if areas, %s"
                .formatted(head, FileName.line(file, "columns", "area_name=" + head)));
  }

  private boolean says(Set<String> words) {
    return roles.values().stream().anyMatch(words::contains);
  }

  /** Whether each row names its area. */
  boolean namesArea() {
    return says(Set.of("ref_area", "area_name"));
  }

  /** Whether each row names its indicator. */
  boolean namesIndicator() {
    return says(INDICATORS);
  }

  /** What a row says of its indicator. */
  Optional<IndicatorText> indicator(Row row) {
    return word("indicator", row).map(IndicatorText::of);
  }

  private Optional<String> word(String role, Row row) {
    return roles.entrySet().stream()
        .filter(label -> label.getValue().equals(role))
        .map(label -> row.cell(label.getKey()))
        .filter(cell -> !cell.isEmpty())
        .findFirst();
  }

  /** Says what the labels of a row say. */
  void say(Row row, Account account) {
    indicator(row).ifPresent(text -> text.words().forEach(account::say));
    word("indicator_code", row).ifPresent(code -> account.say(Role.INDICATOR, code));
    roles.forEach(
        (column, role) -> {
          if (SAID.containsKey(role)) {
            account.say(SAID.get(role), row.cell(column));
          }
        });
    account.say(
        Role.BREAKDOWN,
        roles.entrySet().stream()
            .filter(label -> label.getValue().startsWith("breakdown."))
            .filter(label -> !row.cell(label.getKey()).isEmpty())
            .map(label -> label.getValue().substring(10) + "=" + row.cell(label.getKey()))
            .collect(Collectors.joining(";")));
  }
}
