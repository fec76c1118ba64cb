package org.citystats.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.citystats.csv.CsvReader;
import org.citystats.csv.CsvText;
import org.citystats.csv.Dialect;
import org.citystats.csv.Limits;
import org.citystats.model.Period;
import org.citystats.model.WhyNot;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesRows;

/**
 * Of which years figures of each indicator and area are known, of any vintage; kept with a snapshot
 * so that the next night can tell what was lost.
 *
 * @param years years by area, by indicator
 */
record Coverage(TreeMap<String, TreeMap<String, BitSet>> years) implements Serializable {

  /** The file of a snapshot that holds it. */
  static final String FILE = "coverage.csv";

  private static final String HEADS = "indicator,ref_area,years\n";

  /** Of nothing yet. */
  static Coverage none() {
    return new Coverage(new TreeMap<>());
  }

  /** Adds the figures of a series. */
  void add(String indicator, Series series) {
    BitSet seen = of(indicator, series.key().area());
    SeriesRows rows = series.rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.absent(row) == WhyNot.NONE) {
        seen.set(new Period(series.key().cadence(), rows.ordinal(row)).endYear());
      }
    }
  }

  private BitSet of(String indicator, String area) {
    return years
        .computeIfAbsent(indicator, code -> new TreeMap<>())
        .computeIfAbsent(area, code -> new BitSet());
  }

  /** Adds what tasks found, whose indicators differ. */
  void addAll(Coverage other) {
    years.putAll(other.years);
  }

  /** Writes it as CSV, sorted by indicator and area. */
  void write(OutputStream out) throws IOException {
    out.write(HEADS.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, TreeMap<String, BitSet>> indicator : years.entrySet()) {
      for (Map.Entry<String, BitSet> area : indicator.getValue().entrySet()) {
        String line =
            quoted(indicator.getKey())
                + ","
                + quoted(area.getKey())
                + ","
                + ranges(area.getValue());
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** The coverage that a snapshot was published with, if it has any. */
  static Optional<Coverage> of(String snapshot) throws IOException {
    return Bytes.ifThere(snapshot + "/" + FILE)
        .map(bytes -> read(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static Coverage read(String text) {
    Coverage coverage = none();
    Limits wide = Limits.DEFAULT;
    CsvReader reader = new CsvReader(CsvText.of(text), Dialect.COMMA, wide);
    reader.next();
    while (reader.next()) {
      BitSet seen = coverage.of(reader.cell(0), reader.cell(1));
      for (String range : reader.cell(2).split(" ")) {
        String[] ends = range.split("-");
        if (!ends[0].isEmpty()) {
          seen.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
      }
    }
    return coverage;
  }

  /** Years as ranges, such as {@code 1999-2018 2020}. */
  static String ranges(BitSet years) {
    StringJoiner ranges = new StringJoiner(" ");
    for (int from = years.nextSetBit(0); from >= 0; ) {
      int behind = years.nextClearBit(from);
      ranges.add(behind - from == 1 ? "" + from : from + "-" + (behind - 1));
      from = years.nextSetBit(behind);
    }
    return ranges.toString();
  }

  /** What another one holds and this one does not, as sentences; the most by indicator. */
  List<String> lost(Coverage before) {
    List<String> lost = new ArrayList<>();
    before.years.forEach((indicator, areas) -> lost.addAll(lost(indicator, areas)));
    return lost;
  }

  private List<String> lost(String indicator, Map<String, BitSet> before) {
    TreeMap<String, BitSet> now = years.getOrDefault(indicator, new TreeMap<>());
    if (now.isEmpty() && before.size() > 1) {
      return List.of("%s lost all %,d areas".formatted(indicator, before.size()));
    }
    List<String> lost = new ArrayList<>();
    before.forEach(
        (area, seen) -> {
          BitSet gone = (BitSet) seen.clone();
          gone.andNot(now.getOrDefault(area, new BitSet()));
          if (!gone.isEmpty()) {
            lost.add("%s of %s lost %s".formatted(indicator, area, ranges(gone)));
          }
        });
    return lost;
  }

  /** Whether any series of another one is here, too. */
  boolean meets(Coverage other) {
    return years.entrySet().stream()
        .anyMatch(
            indicator ->
                other.years.containsKey(indicator.getKey())
                    && indicator.getValue().keySet().stream()
                        .anyMatch(other.years.get(indicator.getKey())::containsKey));
  }

  /** Areas that another one does not know. */
  List<String> newSince(Coverage before) {
    return years.values().stream()
        .flatMap(areas -> areas.keySet().stream())
        .distinct()
        .filter(area -> before.years.values().stream().noneMatch(areas -> areas.containsKey(area)))
        .sorted()
        .toList();
  }
}
