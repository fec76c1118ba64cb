package org.citystats.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which sign parts the decimals of a file, by all of its figures.
 *
 * <ul>
 *   <li>{@code 12.5}, {@code 1,234.5} and {@code 1,234,567} show a point; {@code 12,5}, {@code
 *       1.234,5} and {@code 1.234.567} a comma.
 *   <li>{@code 1.234} and {@code 1,234} alone show neither. In a file parted by commas they are
 *       read the English way; in any other file nobody can tell, and it is refused.
 * </ul>
 */
final class DecimalSign {

  static final String POINT = ".";
  static final String COMMA = ",";

  private static final Pattern SHOWS_POINT =
      Pattern.compile(
          "[-+]?(?:\\d+\\.(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})");
  private static final Pattern SHOWS_COMMA =
      Pattern.compile(
          "[-+]?(?:\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,})");
  private static final Pattern SHOWS_NEITHER = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");

  private long point;
  private long comma;
  private String neither = "";

  private DecimalSign() {}

  /** What the cells of a sheet show. */
  static DecimalSign in(Sheet sheet) {
    DecimalSign sign = new DecimalSign();
    for (Row row : sheet.rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        sign.look(row.cell(column));
      }
    }
    return sign;
  }

  private void look(String cell) {
    if (cell.indexOf('.') < 0 && cell.indexOf(',') < 0) {
      return;
    }
    if (SHOWS_POINT.matcher(cell).matches()) {
      point++;
    } else if (SHOWS_COMMA.matcher(cell).matches()) {
      comma++;
    } else if (neither.isEmpty() && SHOWS_NEITHER.matcher(cell).matches()) {
      neither = cell;
    }
  }

  /** The sign; empty if it cannot be told in a file parted by a delimiter. */
  Optional<String> of(char delimiter) {
    if (comma > point) {
      return Optional.of(COMMA);
    }
    boolean told = point > 0 || neither.isEmpty() || delimiter == ',';
    return told ? Optional.of(POINT) : Optional.empty();
  }

  /** What the choice rests on, or why there is none, as a sentence. */
  String evidence() {
    return comma > point
        ? "the decimal sign is a comma: %s figures show it, %s a point".formatted(comma, point)
        : "'%s' may have decimals or thousands, and no other figure tells".formatted(neither);
  }

  /** Whether the comma is the sign, so that it is worth telling. */
  boolean isComma() {
    return comma > point;
  }
}
