package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.csv.Blanks;
import org.citystats.model.Readings.Role;

/**
 * What the lines above a header say about all figures below it: {@code 指标：国内生产总值(亿元)}, {@code
 * 地区：长春}, {@code 单位：万元}.
 */
final class Preamble {

  private static final Pattern LINE = Pattern.compile("\\s*(指标|地区|单位)[：:]\\s*(.+)");
  private static final Pattern UNIT = Pattern.compile("(.*?)\\s*[(（]([^()（）]+)[)）]\\s*");

  private final Map<Role, String> words = new EnumMap<>(Role.class);

  Preamble(List<Row> rows) {
    for (Row row : rows) {
      for (String cell : row.cells()) {
        Matcher line = LINE.matcher(cell);
        if (line.matches()) {
          say(line.group(1), Blanks.trimmed(line.group(2)));
        }
      }
    }
  }

  private void say(String key, String word) {
    switch (key) {
      case "指标" -> words.putAll(indicatorAndUnit(word));
      case "地区" -> words.put(Role.AREA_NAME, word);
      default -> words.put(Role.UNIT, word);
    }
  }

  /** The words that hold for all figures. */
  Map<Role, String> words() {
    return words;
  }

  /** Whether one area is named for all figures. */
  boolean namesArea() {
    return words.containsKey(Role.AREA_NAME);
  }

  /** An indicator with its unit in brackets behind it, taken apart. */
  static Map<Role, String> indicatorAndUnit(String text) {
    Map<Role, String> words = new EnumMap<>(Role.class);
    Matcher unit = UNIT.matcher(text);
    if (unit.matches() && !unit.group(1).isEmpty()) {
      words.put(Role.INDICATOR, unit.group(1));
      words.put(Role.UNIT, unit.group(2));
    } else {
      words.put(Role.INDICATOR, text);
    }
    return words;
  }
}
