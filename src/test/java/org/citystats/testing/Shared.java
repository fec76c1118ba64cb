package org.citystats.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reference tables and real files that lie beside the project on some machines. */
public final class Shared {

  private Shared() {}

  /** A file or folder beside the project; the test is skipped where it is not there. */
  public static Path path(String name) {
    Path path = Built.project().resolve("../shared").resolve(name).normalize();
    assumeTrue(Files.exists(path), () -> name + " is not beside the project");
    return path;
  }

  /** The rows of a CSV table beside the project, by its header. */
  public static List<Map<String, String>> rows(String name) throws IOException {
    return table(Files.readString(path(name)).lines());
  }

  /** The rows of a CSV table given its lines, by its header. */
  public static List<Map<String, String>> table(Stream<String> lines) {
    List<List<String>> records = records(lines.collect(Collectors.joining("\n")));
    List<String> header = records.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), i < record.size() ? record.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (twice) {
          cell.append(text.charAt(i++));
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      } else if (c != '\r' && c != '\uFEFF') {
        cell.append(c);
      }
    }
    if (cell.length() > 0 || !record.isEmpty()) {
      record.add(cell.toString());
      records.add(record);
    }
    return records;
  }
}
