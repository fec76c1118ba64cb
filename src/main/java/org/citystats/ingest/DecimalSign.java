package org.citystats.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citystats.csv.PlainDecimal;
import org.citystats.model.Source;

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

  /** How many digits a thousand has behind its point. */
  private static final int THOUSAND = 3;

  private static final Pattern SHOWS_POINT =
      Pattern.compile(
          "[-+]?(?:\\d+\\.(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})");
  private static final Pattern SHOWS_COMMA =
      Pattern.compile(
          "[-+]?(?:\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,})");
  private static final Pattern PER_CENT = Pattern.compile("[\\s\u00a0\u202f]*[%‰]$");
  private static final Pattern SHOWS_NEITHER = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");

  private final boolean declared;
  private long point;
  private long comma;
  private String neither = "";

  private DecimalSign(boolean declared) {
    this.declared = declared;
  }

  /** A sign that is a point by declaration, if it is declared; else what cells will show. */
  static DecimalSign pointIfDeclared(String sign) {
    return new DecimalSign(!sign.isEmpty());
  }

  /** What the cells of a sheet show. */
  static DecimalSign in(Sheet sheet) {
    DecimalSign sign = new DecimalSign(false);
    for (Row row : sheet.rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        sign.look(row.cell(column));
      }
    }
    return sign;
  }

  /** Whether the sign is declared, so that nothing need be looked at. */
  boolean isDeclared() {
    return declared;
  }

  /** Whether no cell shows a comma, and the point may be told in a file parted by a delimiter. */
  boolean isPoint(char delimiter) {
    return declared || comma == 0 && of(delimiter).isPresent();
  }

  /** Takes note of a figure that was read as a plain decimal with a point. */
  void note(PlainDecimal figure) {
    if (figure.scale() != 0 && figure.scale() != THOUSAND) {
      point++;
    } else if (figure.scale() == THOUSAND && neither.isEmpty()) {
      look(BigDecimal.valueOf(figure.unscaled(), figure.scale()).toPlainString());
    }
  }

  /** Takes note of what a cell shows, blanks around it and a sign of per cent behind it removed. */
  void look(String text) {
    if (declared || text.indexOf('.') < 0 && text.indexOf(',') < 0) {
      return;
    }
    String cell = PER_CENT.matcher(text).replaceFirst("");
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

  /**
   * The sentence that asks for the sign of a file, with the line that tells: first the sign that
   * the figures do not show, for a thousand is likelier than three decimals everywhere.
   */
  String question(Source source, String file) {
    String likely = neither.indexOf('.') >= 0 ? COMMA : POINT;
    return "Cannot tell the decimal sign of %s: %s; %s if it parts thousands, or with '%s' if it parts decimals"
        .formatted(
            file,
            evidence(),
            Remedy.of(source, file).line("decimal", likely),
            likely.equals(POINT) ? COMMA : POINT);
  }

  /** Whether the comma is the sign, so that it is worth telling. */
  boolean isComma() {
    return comma > point;
  }
}
