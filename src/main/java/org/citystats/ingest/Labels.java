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

  static final String PERIOD = "time_period";

  /** Role of a column of areas where there are several. */
  private static final String NESTED = "nested_area";

  private static final Map<String, Role> SAID =
      Map.of(
          "ref_area", Role.REF_AREA,
          "area_name", Role.AREA_NAME,
          "parent_area", Role.PARENT_AREA,
          "unit_measure", Role.UNIT,
          "measure", Role.MEASURE,
          "basis", Role.BASIS,
          "vintage", Role.VINTAGE);
  private static final Set<String> INDICATORS = Set.of("indicator", "indicator_code");
  private static final Set<String> AREAS = Set.of("ref_area", "area_name", NESTED);
  private static final Set<String> PASSED_OVER = Set.of("note", "ignore");
  private static final String BREAKDOWN = "breakdown.";
  private static final String CODE = "[\\p{Alnum}._-]*\\d[\\p{Alnum}._-]*|[A-Z]{2,4}";

  private final Map<Integer, String> roles = new TreeMap<>();
  private final Source source;
  private AreaColumns areas = AreaColumns.NONE;
  private String unknown = "";
  private WholeWords wholes = WholeWords.NONE;
  private String doubtful = "";

  private Labels(Source source) {
    this.source = source;
  }

  /** The labels of a table whose words stand in the columns before the first figure. */
  static Labels of(Row heads, int width, List<Row> body, Source source) {
    Labels labels = new Labels(source);
    for (int column = 0; column < width; column++) {
      labels.add(column, heads.cell(column), body);
    }
    labels.roles.replaceAll((column, role) -> labels.told(column, role, body));
    labels.unnamed(body);
    labels.nest(heads, body);
    return labels;
  }

  private void add(int column, String head, List<Row> body) {
    Optional<String> declared =
        source.columns().entrySet().stream()
            .filter(
                entry ->
                    SameHeader.key(entry.getValue()).equals(SameHeader.key(head))
                        || entry.getValue().equals("#" + (column + 1)))
            .map(entry -> entry.getKey().replaceFirst("^ignore\\..*", "ignore"))
            .findFirst();
    Optional<String> role = declared.or(() -> Heads.role(head)).filter(Labels::isLabel);
    if (role.isPresent()) {
      roles.put(column, role.get());
    } else if (body.stream().anyMatch(row -> !row.cell(column).isEmpty())) {
      roles.put(column, head.isEmpty() ? "" : BREAKDOWN + head);
      doubtful = DoubtfulColumns.holdsDecimals(body, column) ? head : doubtful;
    }
  }

  private String told(int column, String role, List<Row> body) {
    boolean found = role.startsWith(BREAKDOWN) && !source.columns().containsKey(role);
    boolean idle = found && DoubtfulColumns.saysNothing(role.substring(10), body, column);
    return idle ? "ignore" : role;
  }

  private static boolean isLabel(String role) {
    return SAID.containsKey(role)
        || INDICATORS.contains(role)
        || PASSED_OVER.contains(role)
        || role.equals(PERIOD)
        || role.startsWith(BREAKDOWN);
  }

  /** Of several columns of names of areas the narrowest that is filled names the area. */
  private void nest(Row heads, List<Row> body) {
    List<Integer> names = columns("area_name");
    if (names.size() > 1) {
      Map<String, Integer> named = new TreeMap<>();
      names.forEach(column -> named.put(heads.cell(column) + "#" + column, column));
      areas = AreaColumns.nested(named, body);
      names.forEach(column -> roles.put(column, NESTED));
    }
  }

  private void unnamed(List<Row> body) {
    List<Integer> unnamed = new ArrayList<>(columns(""));
    Optional<Integer> period =
        unnamed.stream().filter(column -> isPeriods(body, column)).findFirst();
    period.ifPresent(
        column -> {
          roles.put(column, PERIOD);
          unnamed.remove(column);
        });
    boolean codeAndName =
        unnamed.size() == 2
            && !namesArea()
            && body.stream().allMatch(row -> row.cell(unnamed.get(0)).matches(CODE + "|"));
    if (codeAndName) {
      roles.put(unnamed.get(0), "ref_area");
      roles.put(unnamed.get(1), "area_name");
    } else if (unnamed.size() == 1 && says(INDICATORS) != namesArea()) {
      roles.put(unnamed.get(0), namesArea() ? "indicator" : "area_name");
    } else if (!unnamed.isEmpty() || telling() == 1 && !says(INDICATORS) && !namesArea()) {
      unknown = roles.values().stream().filter(Labels::tells).findFirst().orElse("");
    }
  }

  private static boolean isPeriods(List<Row> body, int column) {
    return body.stream()
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .allMatch(cell -> PeriodHead.read(cell).isPresent());
  }

  /** Whether a role may hold areas or indicators. */
  private static boolean tells(String role) {
    return role.isEmpty()
        || role.startsWith(BREAKDOWN)
        || INDICATORS.contains(role)
        || AREAS.contains(role);
  }

  private long telling() {
    return roles.values().stream().filter(Labels::tells).count();
  }

  /** What stands in the way of knowing what the labels say, given what is said elsewhere. */
  Optional<String> objection(String file, Set<Role> elsewhere) {
    if (!doubtful.isEmpty()) {
      return Optional.of(DoubtfulColumns.doubt(file, doubtful, source));
    }
    if (unknown.isEmpty() && !roles.containsValue("")) {
      return Optional.empty();
    }
    if (telling() == 1 && elsewhere.contains(Role.INDICATOR)) {
      roles.replaceAll((column, role) -> tells(role) ? "area_name" : role);
      return Optional.empty();
    }
    String head = unknown.startsWith(BREAKDOWN) ? unknown.substring(10) : "";
    int column = roles.keySet().stream().filter(this::isUnnamed).findFirst().orElse(0);
    String shown = head.isEmpty() ? "#" + (column + 1) : head;
    String what =
        head.isEmpty() ? "column " + (column + 1) + " has no head and" : "column '" + head + "'";
    return Optional.of(
        "%s may hold areas or indicators; if areas, %s; if indicators, write indicator=%s instead"
            .formatted(what, Remedy.of(source, file).line("columns", "area_name=" + shown), shown));
  }

  private boolean says(Set<String> words) {
    return roles.values().stream().anyMatch(words::contains);
  }

  /** Whether each row names its area. */
  boolean namesArea() {
    return says(AREAS);
  }

  /** Whether each row names its indicator. */
  boolean namesIndicator() {
    return says(INDICATORS);
  }

  /** Whether the name of the area is a word for the total of all areas. */
  boolean isWhole(Row row) {
    return columns("ref_area").isEmpty()
        && columns("area_name").size() == 1
        && word("area_name", row).filter(TotalWords::isTotal).isPresent();
  }

  /** The columns of a role, from left to right. */
  List<Integer> columns(String role) {
    return roles.keySet().stream().filter(column -> roles.get(column).equals(role)).toList();
  }

  boolean isUnnamed(int column) {
    return "".equals(roles.get(column));
  }

  /** This, with another role for a column. */
  void put(int column, String role) {
    roles.put(column, role);
    unknown = roles.containsValue("") ? unknown : "";
  }

  /** Columns of words that nobody knows say nothing. */
  void passOverParts() {
    roles.replaceAll((column, role) -> role.startsWith(BREAKDOWN) ? "ignore" : role);
  }

  /** Rows may speak of an area without its name. */
  void within(String area) {
    wholes = new WholeWords(area);
  }

  /** Whether a column of words is read for nothing. */
  boolean passesOver(int column) {
    return "ignore".equals(roles.get(column));
  }

  /** What a row says of its indicator. */
  Optional<IndicatorText> indicator(Row row) {
    return word("indicator", row).map(IndicatorText::of);
  }

  private Optional<String> word(String role, Row row) {
    return columns(role).stream().map(row::cell).filter(cell -> !cell.isEmpty()).findFirst();
  }

  /** Says what the labels of a row say. */
  void say(Row row, Account account) {
    account.say(Role.AREA_NAME, areas.name(row));
    account.say(Role.PARENT_AREA, areas.parent(row));
    indicator(row).ifPresent(text -> text.words().forEach(account::say));
    word("indicator_code", row).ifPresent(code -> account.say(Role.INDICATOR, code));
    roles.forEach(
        (column, role) -> {
          if (SAID.containsKey(role)) {
            String word = row.cell(column);
            account.say(SAID.get(role), role.equals("area_name") ? wholes.full(word) : word);
          }
        });
    account.say(
        Role.BREAKDOWN,
        roles.entrySet().stream()
            .filter(label -> label.getValue().startsWith(BREAKDOWN))
            .filter(label -> !TotalWords.isTotal(row.cell(label.getKey())))
            .map(label -> label.getValue().substring(10) + "=" + row.cell(label.getKey()))
            .collect(Collectors.joining(";")));
  }
}
