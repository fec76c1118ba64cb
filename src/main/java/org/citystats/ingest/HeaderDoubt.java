package org.citystats.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citystats.model.Nearest;

/** What may be wrong with a header, as sentences for whoever made the file. */
final class HeaderDoubt {

  private HeaderDoubt() {}

  /** A head that occurs twice; capitals, blanks and invisible signs do not tell heads apart. */
  static Optional<String> twice(Row heads) {
    Map<String, Integer> seen = new HashMap<>();
    for (int column = 0; column < heads.cells().size(); column++) {
      Integer before = seen.putIfAbsent(SameHeader.key(heads.cell(column)), column);
      if (before != null && !heads.cell(column).isEmpty()) {
        return Optional.of(
            "column '%s' occurs twice (columns %d and %d), expected each head once"
                .formatted(heads.cell(before), before + 1, column + 1));
      }
    }
    return Optional.empty();
  }

  /** A column without a head in which something stands. */
  static Optional<String> blank(Row heads, List<Row> body) {
    for (int column = 0; column < heads.cells().size(); column++) {
      if (heads.cell(column).isEmpty()) {
        Optional<String> found = held(column, heads.cells().size(), body);
        if (found.isPresent()) {
          return found.map(text -> text + ", expected a head");
        }
      }
    }
    return Optional.empty();
  }

  /** A column behind the first figure without a head and without figures in which something is. */
  static Optional<String> unclaimed(Row heads, Set<Integer> figures, List<Row> body) {
    int first = new TreeSet<>(figures).first();
    for (int column = first; column < heads.cells().size(); column++) {
      if (!figures.contains(column) && heads.cell(column).isEmpty()) {
        Optional<String> found = held(column, heads.cells().size(), body);
        if (found.isPresent()) {
          return found.map(text -> text + ", expected a head");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> held(int column, int width, List<Row> body) {
    return body.stream()
        .filter(row -> row.cells().size() == width && !row.cell(column).isEmpty())
        .findFirst()
        .map(
            row ->
                "column %d has no head, and line %d holds '%s' in it"
                    .formatted(column + 1, row.firstLine(), row.cell(column)));
  }

  /** A first row that is neither a figure nor a mark and names no period: more of the header. */
  static Optional<String> second(ColumnRoles roles, List<Row> body) {
    if (body.size() < 2 || roles.column("obs_value").isEmpty()) {
      return Optional.empty();
    }
    Row first = body.get(0);
    String value = first.cell(roles.column("obs_value").get());
    boolean figure = value.chars().anyMatch(Character::isDigit) || FigureCell.isMark(value);
    boolean period = PeriodHead.read(roles.word("time_period", first)).isPresent();
    return figure || period || first.filled() < 2
        ? Optional.empty()
        : Optional.of(
            "line %d looks like a second header: %s; expected one row of heads"
                .formatted(first.firstLine(), first.text()));
  }

  /** Which of the declared heads the best row lacks. */
  static String missing(List<Row> top, Collection<String> declared) {
    Row best = new Row(0, 0, -1, List.of());
    for (Row row : top) {
      best = absent(row, declared).size() < absent(best, declared).size() ? row : best;
    }
    List<String> absent = absent(best, declared);
    if (absent.size() == declared.size()) {
      return "no row among the first 50 holds columns " + String.join(", ", declared);
    }
    List<String> heads = best.cells().stream().map(SameHeader::key).toList();
    String nearest =
        Nearest.to(SameHeader.key(absent.get(0)), heads)
            .map(near -> "; nearest: '" + near + "'")
            .orElse("");
    return "column '%s' is missing in line %d: found %s%s"
        .formatted(String.join("', '", absent), best.firstLine(), quoted(best), nearest);
  }

  private static List<String> absent(Row row, Collection<String> declared) {
    Set<String> heads = row.cells().stream().map(SameHeader::key).collect(Collectors.toSet());
    return declared.stream().filter(head -> !heads.contains(SameHeader.key(head))).toList();
  }

  private static String quoted(Row row) {
    return row.cells().stream().collect(Collectors.joining("', '", "'", "'"));
  }

  /** What speaks against the row that looks most like a header, if no layout fits. */
  static Optional<String> of(List<Row> top) {
    return top.stream()
        .filter(HeaderDoubt::looksLikeHeads)
        .findFirst()
        .flatMap(
            row ->
                twice(row)
                    .or(() -> lacks(row))
                    .map(doubt -> "line %d: %s".formatted(row.firstLine(), doubt)));
  }

  private static boolean looksLikeHeads(Row row) {
    long known = row.cells().stream().filter(cell -> Heads.role(cell).isPresent()).count();
    return row.filled() > 1 && (known > 1 || known == 1 && twice(row).isPresent());
  }

  private static Optional<String> lacks(Row row) {
    Set<String> roles =
        row.cells().stream().flatMap(cell -> Heads.role(cell).stream()).collect(Collectors.toSet());
    boolean value = roles.contains("obs_value");
    boolean period = roles.contains("time_period");
    return value == period
        ? Optional.empty()
        : Optional.of(
            "no column is a %s: found %s, expected one such as %s"
                .formatted(value ? "period" : "value", quoted(row), value ? "year" : "value"));
  }
}
