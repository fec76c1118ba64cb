package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;
import org.citystats.model.Readings.Role;

/**
 * Titles of tables: which rows above a header are the title of its table, and what a numbered one
 * ({@code Table 2. Population (persons)}) says the figures are.
 */
final class TableTitle {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?:Table|Tab\\.?|Tabelle|Tableau|Tabla|Tabela|Tavola|续?表)\\s*\\d+(?:[-–.]\\d+)*"
              + "\\s*[.:：、—–-]?\\s*(\\p{L}.*)");

  /** What a title says of place and time behind the name of the indicator. */
  private static final Pattern BEHIND =
      Pattern.compile("(?iu)(?:\\s*,)?\\s+(?:by\\s.*|(?:in |from )?(?:19|20)\\d{2}\\b.*)$|,\\s*$");

  /** First letters of numbered titles. */
  private static final String BEGINS = "Tt续表";

  private TableTitle() {}

  /**
   * The place of the first of the rows right above a header that are the title of its table: lines
   * of text that are no notes of the table before; the place of the header if there is none.
   */
  static int above(List<Row> rows, int header) {
    int first = header;
    while (first > 0 && mayBe(rows.get(first - 1)) && isLine(rows.get(first - 1))) {
      first--;
    }
    int title = first;
    for (int at = first; at < header; at++) {
      title = Notes.begins(rows.get(at)) || isContinued(rows.get(at)) ? at + 1 : title;
    }
    return title;
  }

  /** Told quickly of most rows of tables. */
  private static boolean mayBe(Row row) {
    String first = row.cells().get(0);
    return row.cell(1).isEmpty() || !first.isEmpty() && BEGINS.indexOf(first.charAt(0)) >= 0;
  }

  private static boolean isLine(Row row) {
    return row.filled() == 1
        ? row.cells().stream().noneMatch(FigureCell::looksLikeNumber) && !StrayRow.holdsFigure(row)
        : numbered(row).matches();
  }

  private static Matcher numbered(Row row) {
    return NUMBERED.matcher(Blanks.trimmed(String.join(",", row.cells())).replaceAll(",+$", ""));
  }

  /** Whether a row says on a later page that the table goes on. */
  private static boolean isContinued(Row row) {
    return WideTable.isContinued(row);
  }

  /** What the first numbered title among some rows says about all figures; nothing without one. */
  static Map<Role, String> words(List<Row> above) {
    for (Row row : above) {
      Matcher title = numbered(row);
      if (title.matches()) {
        Map<Role, String> words = new EnumMap<>(Role.class);
        words.putAll(IndicatorText.of(BEHIND.matcher(title.group(1)).replaceFirst("")).words());
        return words;
      }
    }
    return Map.of();
  }
}
