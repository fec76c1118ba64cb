package org.citystats.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns that nobody knows: which of them may be figures, which only say another in codes. */
final class DoubtfulColumns {

  /** Heads of dimensions that may well hold numbers. */
  private static final Set<String> DIMENSIONS =
      Set.of(
          "age",
          "ages",
          "agegroup",
          "alter",
          "年龄",
          "年齢",
          "sex",
          "gender",
          "quintile",
          "decile",
          "sic",
          "nace",
          "isic");

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  private DoubtfulColumns() {}

  /** The first column of numbers that may be a dimension or another figure, if any. */
  static Optional<String> first(Map<String, Integer> columns, List<Row> body) {
    return columns.entrySet().stream()
        .filter(column -> !DIMENSIONS.contains(Heads.key(column.getKey())))
        .filter(column -> holdsFigures(body, column.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean holdsFigures(List<Row> body, int column) {
    Set<String> words = new LinkedHashSet<>();
    body.forEach(row -> words.add(row.cell(column)));
    words.remove("");
    return !words.isEmpty() && words.stream().allMatch(FigureCell::looksLikeNumber);
  }

  /** The dimensions whose heads say that the next column holds in words what they hold in codes. */
  static Set<String> codes(Map<String, Integer> dimensions, Set<String> declared, Row heads) {
    return dimensions.entrySet().stream()
        .filter(column -> !declared.contains(column.getKey()))
        .filter(column -> dimensions.containsValue(column.getValue() + 1))
        .filter(column -> isCode(heads, column.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isCode(Row heads, int column) {
    String own = heads.cell(column);
    String next = heads.cell(column + 1);
    boolean coded = heads.cell(0).matches("(?i)v4_\\d+") && own.matches(CODE);
    return Heads.key(own).equals(Heads.key(next)) || coded && !next.matches(CODE);
  }
}
