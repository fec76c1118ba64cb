package org.citystats.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A table of the collection of public data beside the project; tests are skipped without it. */
public final class SharedTable {

  private SharedTable() {}

  /** The cells of a file line by line. */
  public static List<List<String>> rows(String file, String charset, char delimiter) {
    Path path = Path.of("../shared").resolve(file);
    Assumptions.assumeTrue(Files.exists(path), () -> file + " is not there");
    try {
      String text = Files.readString(path, Charset.forName(charset));
      return text.lines().map(line -> cells(line, delimiter)).toList();
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }

  /** The cells of a file in UTF-8, parted by commas. */
  public static List<List<String>> rows(String file) {
    return rows(file, StandardCharsets.UTF_8.name(), ',');
  }

  /** The only file of a folder whose name starts so. */
  public static String only(String folder, String start) {
    Path path = Path.of("../shared").resolve(folder);
    Assumptions.assumeTrue(Files.exists(path), () -> folder + " is not there");
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .map(file -> folder + "/" + file.getFileName())
          .findFirst()
          .orElseThrow();
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }

  private static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char sign : line.replace("\uFEFF", "").toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
