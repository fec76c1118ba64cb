package org.citystats.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;

/** Rows of tables for programs: a map a row, absent cells left out. */
final class Rows {

  private Rows() {}

  /** All rows, by the names of their columns. */
  static List<Map<String, Object>> asMaps(Columns rows) {
    List<Map<String, Object>> maps = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (Column column : rows.all()) {
        if (!column.isAbsent(row)) {
          map.put(column.concept().name(), cell(column, row));
        }
      }
      maps.add(map);
    }
    return maps;
  }

  private static Object cell(Column column, int row) {
    return switch (column.concept().type()) {
      case TEXT -> column.text(row);
      case NUMBER -> column.number(row);
      case WHOLE -> column.whole(row);
      case FLAG -> column.flag(row);
    };
  }
}
