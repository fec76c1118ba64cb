package org.citystats.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of SDMX-CSV: the structure first, dimensions up to the value, attributes behind it;
 * columns of labels are passed over, and so is the label behind a code in one cell.
 */
final class SdmxColumns {

  private static final Set<String> STRUCTURE =
      Set.of("DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "LAST UPDATE");
  private static final Pattern TABLE = Pattern.compile("(?:[^:]*:)?([^:(]+)(?:\\([^)]*\\))?.*");
  private static final Pattern UPDATED =
      Pattern.compile("(\\d{2})/(\\d{2})/(\\d{2}|\\d{4})(?: .*)?");

  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<String> dimensions = new ArrayList<>();

  private SdmxColumns() {}

  /** Whether a row is a header of SDMX-CSV. */
  static boolean isHeader(Row row) {
    String first = id(row.cell(0));
    return first.equals("DATAFLOW") || first.equals("STRUCTURE") && row.cells().size() > 2;
  }

  /** The columns of a header. */
  static SdmxColumns of(Row heads) {
    SdmxColumns found = new SdmxColumns();
    int named = heads.cells().indexOf("STRUCTURE_NAME");
    int step = named < 0 ? 1 : 2;
    int column = 0;
    while (column < heads.cells().size()) {
      String id = id(heads.cell(column));
      found.columns.putIfAbsent(id, column);
      boolean dimension =
          !STRUCTURE.contains(id)
              && !id.equals("TIME_PERIOD")
              && !id.equals("UNIT_MULT")
              && !found.columns.containsKey("OBS_VALUE");
      if (dimension) {
        found.dimensions.add(id);
      }
      column += STRUCTURE.contains(id) ? 1 : step;
    }
    return found;
  }

  private static String id(String head) {
    int colon = head.indexOf(':');
    return (colon < 0 ? head : head.substring(0, colon)).strip();
  }

  boolean complete() {
    return columns.containsKey("TIME_PERIOD") && columns.containsKey("OBS_VALUE");
  }

  /** The column of the value. */
  int value() {
    return columns.get("OBS_VALUE");
  }

  /** The dimensions in the order of their columns. */
  List<String> dimensions() {
    return dimensions;
  }

  /** The codes of a row in the order of the dimensions. */
  List<String> codes(Row row) {
    return dimensions.stream().map(id -> attribute(id, row)).toList();
  }

  /** The code in a column, empty if there is none. */
  String attribute(String id, Row row) {
    Integer column = columns.get(id);
    if (column == null) {
      return "";
    }
    String cell = row.cell(column);
    int label = cell.indexOf(": ");
    return label > 0 && !STRUCTURE.contains(id) ? cell.substring(0, label) : cell;
  }

  /** The status code or flag of a row. */
  String status(Row row) {
    String status = attribute("OBS_STATUS", row);
    return status.isEmpty() ? attribute("OBS_FLAG", row) : status;
  }

  /** The name of the table a row belongs to. */
  String table(Row row) {
    String id = attribute(columns.containsKey("STRUCTURE_ID") ? "STRUCTURE_ID" : "DATAFLOW", row);
    Matcher table = TABLE.matcher(id);
    return table.matches() ? table.group(1).strip() : id;
  }

  /** The day of the last update, empty if there is none. */
  String vintage(Row row) {
    String cell = attribute("LAST UPDATE", row);
    Matcher updated = UPDATED.matcher(cell);
    return updated.matches()
        ? "%s-%s-%s"
            .formatted(
                updated.group(3).length() == 2 ? "20" + updated.group(3) : updated.group(3),
                updated.group(2),
                updated.group(1))
        : Optional.of(cell).flatMap(Day::of).map(day -> day.date().toString()).orElse("");
  }
}
