package org.citystats.conf;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citystats.csv.Blanks;

/** Further dimensions: {@code name=value} pairs joined by {@code ;}. */
final class Breakdowns {

  private static final Pattern PAIR = Pattern.compile("[^=<>;]+(>=|<=|=|<|>)[^=<>;]+");

  private Breakdowns() {}

  /** The pairs of a cell in the order of their names; empty for the total. */
  static String read(CodeRow row, String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return "";
    }
    String[] pairs = text.split(";");
    for (String pair : pairs) {
      if (!PAIR.matcher(pair).matches()) {
        row.refuse(
            column, "'" + Blanks.trimmed(pair) + "', expected pairs such as sector=industry", "");
      }
    }
    return Arrays.stream(pairs).map(Blanks::trimmed).sorted().collect(Collectors.joining(";"));
  }
}
