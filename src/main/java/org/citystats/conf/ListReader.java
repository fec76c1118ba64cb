package org.citystats.conf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citystats.csv.Blanks;
import org.citystats.csv.CsvReader;
import org.citystats.csv.CsvText;
import org.citystats.csv.Decoding;
import org.citystats.csv.Dialect;
import org.citystats.csv.Limits;
import org.citystats.csv.Outcome;
import org.citystats.csv.RecordFault;
import org.citystats.csv.RecordKind;
import org.citystats.model.Nearest;

/** Reads code lists: UTF-8, a header, cells parted by commas. */
final class ListReader {

  private static final String QUOTES = "put cells that hold commas in quotes";

  private final ProjectFiles files;
  private final ListFaults faults;

  ListReader(ProjectFiles files, ListFaults faults) {
    this.files = files;
    this.faults = faults;
  }

  /** The rows of a list, which has a name and a path; unreadable if there is no such file. */
  CodeTable read(String name, String path, Header header) {
    Optional<byte[]> bytes = files.read(path);
    if (bytes.isEmpty() || bytes.get().length == 0) {
      return CodeTable.unreadable(name);
    }
    Outcome<CsvText> text = Decoding.of(bytes.get(), "UTF-8");
    if (text.refused()) {
      faults.add(name, text.refusal().reason(), "save it as CSV in UTF-8");
      return CodeTable.unreadable(name);
    }
    return table(name, new CsvReader(text.value(), Dialect.COMMA, Limits.DEFAULT), header);
  }

  /** Whether there is a list at a path. */
  boolean finds(String path) {
    return files.read(path).filter(bytes -> bytes.length > 0).isPresent();
  }

  /** The columns that the header of a list names; none if it cannot be read. */
  List<String> columns(String path) {
    byte[] bytes = files.read(path).orElse(new byte[0]);
    Outcome<CsvText> text = Decoding.of(bytes, "UTF-8");
    if (text.refused()) {
      return List.of();
    }
    CsvReader reader = new CsvReader(text.value(), Dialect.COMMA, Limits.DEFAULT);
    while (reader.next()) {
      if (reader.kind() == RecordKind.CELLS) {
        return reader.cells().stream().map(Blanks::trimmed).toList();
      }
    }
    return List.of();
  }

  private CodeTable table(String name, CsvReader reader, Header header) {
    List<String> columns = List.of();
    List<CodeRow> rows = new ArrayList<>();
    while (reader.next()) {
      if (reader.kind() == RecordKind.FAULTY) {
        broken(name, reader.fault());
      } else if (reader.kind() == RecordKind.CELLS && columns.isEmpty()) {
        columns = reader.cells().stream().map(Blanks::trimmed).toList();
        if (!accept(name + ", line " + reader.firstLine(), columns, header)) {
          return CodeTable.unreadable(name);
        }
      } else if (reader.kind() == RecordKind.CELLS) {
        rows.add(row(name, reader, columns));
      }
    }
    return new CodeTable(name, !columns.isEmpty(), rows);
  }

  private void broken(String name, RecordFault fault) {
    String column = fault.column() == 0 ? "" : ", column " + fault.column();
    faults.add(name + ", line " + fault.firstLine() + column, fault.reason(), fault.hint());
  }

  private boolean accept(String place, List<String> columns, Header header) {
    if (columns.size() == 1 && columns.get(0).contains(";")) {
      faults.add(place, "columns parted by ';', expected ','", "save it as CSV parted by commas");
      return false;
    }
    for (int column = 0; column < columns.size(); column++) {
      String found = columns.get(column);
      if (columns.indexOf(found) < column && !found.isEmpty()) {
        faults.add(place, "column '" + found + "' occurs twice, expected once", "");
      } else if (!found.isEmpty() && !header.all().contains(found)) {
        String others = "columns are " + String.join(", ", header.all());
        String advice = Nearest.question(found, header.all(), others);
        faults.add(place, "'" + found + "' is not a column of this list", advice);
      }
    }
    List<String> absent =
        header.needed().stream().filter(column -> !columns.contains(column)).toList();
    absent.forEach(column -> faults.add(place, "column '" + column + "' is missing", "add it"));
    return absent.isEmpty();
  }

  private CodeRow row(String name, CsvReader reader, List<String> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> found = reader.cells().stream().map(Blanks::trimmed).toList();
    IntStream.range(0, Math.min(found.size(), columns.size()))
        .forEach(column -> cells.putIfAbsent(columns.get(column), found.get(column)));
    CodeRow row = new CodeRow(name, reader.firstLine(), cells, faults);
    int told = columns.size();
    boolean beyond =
        found.size() > told
            && !found.subList(told, found.size()).stream().allMatch(String::isEmpty);
    boolean headless = !cells.getOrDefault("", "").isEmpty();
    String counts = found.size() + " cells, expected " + told + " as in the header";
    if (headless) {
      faults.add(row.place(), "a cell below an empty column head, expected none", QUOTES);
    } else if (beyond) {
      faults.add(row.place(), counts, QUOTES);
    } else if (found.size() < told) {
      faults.add(row.place(), counts, "write a comma for each empty cell");
    }
    return row;
  }
}
