package org.citystats.ingest;

import java.util.HashMap;
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

  /** So many rows with one number hold a code rather than a figure. */
  private static final int MANY = 10;

  private static final Pattern COUNTER = Pattern.compile("id|#|index|row|rownumber|unnamed:?\\d*");

  private static final Pattern CODED =
      Pattern.compile("[A-Za-z]{0,4}[\\d_.-]{1,12}[A-Za-z]?|[A-Z_]{1,6}|");

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  private DoubtfulColumns() {}

  /**
   * The first column of numbers that may be a dimension or another figure, if any; what follows
   * from the indicator is none of its figures.
   */
  static Optional<String> first(
      Map<String, Integer> columns,
      Set<String> declared,
      Row heads,
      List<Row> body,
      Optional<Integer> indicator) {
    Set<String> codes = codes(columns, declared, heads, body);
    return columns.entrySet().stream()
        .filter(column -> !declared.contains(column.getKey()) && !codes.contains(column.getKey()))
        .filter(column -> !DIMENSIONS.contains(Heads.key(column.getKey())))
        .filter(column -> holdsFigures(body, column.getValue()))
        .filter(column -> !countsRows(column.getKey(), body, column.getValue()))
        .filter(column -> body.size() < MANY || !follows(body, column.getValue(), indicator))
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

  /** Whether a column counts rows, or holds in codes what the next holds in words. */
  static boolean saysNothing(String head, List<Row> body, int column) {
    return countsRows(head, body, column) || isCodeOfNext(body, column);
  }

  /** Whether a column counts the rows and nothing else, and says so by its head. */
  private static boolean countsRows(String head, List<Row> body, int column) {
    if (!COUNTER.matcher(Heads.key(head)).matches()) {
      return false;
    }
    String first = body.isEmpty() ? "" : body.get(0).cell(column);
    if (!first.equals("0") && !first.equals("1")) {
      return false;
    }
    int next = Integer.parseInt(first);
    for (Row row : body) {
      if (!row.cell(column).equals(Integer.toString(next++))) {
        return false;
      }
    }
    return body.size() > 2;
  }

  /** Whether the words of a column follow from those of another; from none, if they are all one. */
  static boolean follows(List<Row> body, int column, Optional<Integer> from) {
    Map<String, String> known = new HashMap<>();
    for (Row row : body) {
      String word = row.cell(column);
      String before = known.putIfAbsent(from.map(row::cell).orElse(""), word);
      if (before != null && !before.equals(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsFigures(List<Row> body, int column) {
    Set<String> words = new LinkedHashSet<>();
    body.forEach(row -> words.add(row.cell(column)));
    words.remove("");
    return !words.isEmpty() && words.stream().allMatch(FigureCell::looksLikeNumber);
  }

  /**
   * The dimensions that only count rows, and those that hold in codes what the next column holds in
   * words: by their heads, or word for word.
   */
  static Set<String> codes(
      Map<String, Integer> dimensions, Set<String> declared, Row heads, List<Row> body) {
    return dimensions.entrySet().stream()
        .filter(column -> !declared.contains(column.getKey()))
        .filter(
            column ->
                dimensions.containsValue(column.getValue() + 1) && isCode(heads, column.getValue())
                    || saysNothing(column.getKey(), body, column.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether each code of a column goes with one word of the next, and each word with one code. */
  private static boolean isCodeOfNext(List<Row> body, int column) {
    return mayBeCode(body, column) && Paired.of(body, column, column + 1);
  }

  /** Whether a column holds short codes and the next one words. */
  static boolean mayBeCode(List<Row> body, int column) {
    return body.stream().allMatch(row -> CODED.matcher(row.cell(column)).matches())
        && body.stream().noneMatch(row -> FigureCell.looksLikeNumber(row.cell(column + 1)))
        && body.stream().anyMatch(row -> !CODED.matcher(row.cell(column + 1)).matches());
  }

  private static boolean isCode(Row heads, int column) {
    String own = heads.cell(column);
    String next = heads.cell(column + 1);
    boolean coded = heads.cell(0).matches("(?i)v4_\\d+") && own.matches(CODE);
    return Heads.key(own).equals(Heads.key(next)) || coded && !next.matches(CODE);
  }
}
