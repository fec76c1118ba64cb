package org.citystats.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citystats.model.Source;

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

  private static final Pattern DECIMAL = Pattern.compile("\\d[.,]\\d");
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

  /** What to do about a column of numbers that may be a dimension or another figure. */
  static String doubt(String file, String head, Source source) {
    return "column '%s' holds numbers and may be a dimension or another figure; if a dimension, %s; if not, write ignore=%s instead"
        .formatted(head, Remedy.of(source, file).line("columns", "breakdown=" + head), head);
  }

  /**
   * Whether most cells of a column hold decimals and most of these differ, as no dimension does.
   */
  static boolean holdsDecimals(List<Row> body, int column) {
    List<String> filled =
        body.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
    List<String> decimals =
        filled.stream()
            .filter(cell -> FigureCell.looksLikeNumber(cell) && DECIMAL.matcher(cell).find())
            .toList();
    return 2 * decimals.size() > filled.size()
        && 2L * Set.copyOf(decimals).size() > decimals.size();
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
