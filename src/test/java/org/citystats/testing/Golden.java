package org.citystats.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of reference values beside the project; a test that needs one is skipped without it. */
public final class Golden {

  private static final Path FOLDER = Path.of("../shared/goldens");

  private final List<String> heads;
  private final List<List<String>> rows;

  private Golden(List<List<String>> all) {
    heads = all.get(0);
    rows = all.subList(1, all.size());
  }

  /** A table such as {@code coinr/asem_raw.csv}. */
  public static Golden table(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), name + " is not at hand");
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
      rows.add(cells(line));
    }
    return new Golden(rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char each : line.toCharArray()) {
      if (each == '"') {
        quoted = !quoted;
      } else if (each == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(each);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** Names of the columns. */
  public List<String> heads() {
    return heads;
  }

  /** The text of a cell. */
  public String text(int row, String column) {
    return rows.get(row).get(heads.indexOf(column));
  }

  /** The number of a cell, {@code NaN} if it is empty. */
  public double number(int row, String column) {
    String text = text(row, column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace("Inf", "Infinity"));
  }

  /** The texts of a column. */
  public List<String> texts(String column) {
    return rows.stream().map(row -> row.get(heads.indexOf(column))).toList();
  }

  /** The numbers of a column. */
  public double[] numbers(String column) {
    double[] numbers = new double[rows.size()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = number(row, column);
    }
    return numbers;
  }

  /** The rows in which a column has a text. */
  public Golden where(String column, String text) {
    List<List<String>> some = new ArrayList<>(List.of(heads));
    int at = heads.indexOf(column);
    rows.stream().filter(row -> row.get(at).equals(text)).forEach(some::add);
    return new Golden(some);
  }
}
