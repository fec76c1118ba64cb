package org.citystats.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the records of a text look in a dialect.
 *
 * @param dialect the dialect
 * @param records records that are not blank, faulty ones included
 * @param several those of two or more cells
 * @param faulty those that are faulty
 * @param width the most frequent number of cells among those of two or more
 * @param alike how many have it
 */
record Survey(Dialect dialect, int records, int several, int faulty, int width, int alike) {

  /** How many records are looked at. */
  static final int SURVEYED = 100_000;

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(,\\d+)*(\\.\\d+)?\\D{0,3}");

  /** Surveys the first hundred thousand records. */
  static Survey of(CsvText text, Dialect dialect, Limits limits) {
    CsvReader reader = new CsvReader(text, dialect, limits);
    Map<Integer, Integer> widths = new HashMap<>();
    int records = 0;
    int faulty = 0;
    while (records < SURVEYED && reader.next()) {
      boolean cells = reader.kind() == RecordKind.CELLS;
      faulty += reader.kind() == RecordKind.FAULTY ? 1 : 0;
      records += cells || reader.kind() == RecordKind.FAULTY ? 1 : 0;
      if (cells && reader.width() > 1) {
        widths.merge(reader.width(), 1, Integer::sum);
      }
    }
    return of(dialect, records, faulty, widths);
  }

  /** A survey of records of several cells, counted by their widths, and of others. */
  static Survey of(Dialect dialect, int records, int faulty, Map<Integer, Integer> widths) {
    int several = widths.values().stream().mapToInt(Integer::intValue).sum();
    int alike = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Survey(dialect, records, several, faulty, widest(widths, alike), alike);
  }

  private static int widest(Map<Integer, Integer> widths, int alike) {
    return widths.entrySet().stream()
        .filter(width -> width.getValue() == alike)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(1);
  }

  /** Whether every record has the same number of cells, two or more. */
  boolean perfect() {
    return records > 0 && alike == records;
  }

  /** Whether most records of several cells agree, and they are a good part of the text. */
  boolean fits() {
    return alike * 5L >= several * 4L
        && alike * 10L >= records * 3L
        && alike >= Math.min(2, records);
  }

  /** Whether a comma stands in numbers only when cells are told apart like this. */
  boolean commaInNumbersOnly(CsvText text, Limits limits) {
    CsvReader reader = new CsvReader(text, dialect, limits);
    int records = 0;
    while (records < SURVEYED && reader.next()) {
      records++;
      for (int column = 0; column < reader.width() && reader.kind() == RecordKind.CELLS; column++) {
        String cell = Blanks.trimmed(reader.cell(column));
        if (cell.indexOf(',') >= 0 && !reader.quoted(column) && !NUMBER.matcher(cell).matches()) {
          return false;
        }
      }
    }
    return true;
  }

  /** What was seen, as evidence. */
  String evidence() {
    return String.format(
        Locale.ROOT,
        "'%s' gives %d cells in %d of %d records",
        dialect.delimiterName(),
        width,
        alike,
        records);
  }
}
