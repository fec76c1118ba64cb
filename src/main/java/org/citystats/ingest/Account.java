package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Bound;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.Lines;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.WhyNot;

/** What a layout makes of a file: its readings, its rejects, and what each line is. */
final class Account {

  private final Readings readings;
  private final Faults rejects = new Faults();
  private final Map<String, Fault> warnings = new TreeMap<>();
  private final Map<String, Long> warned = new TreeMap<>();
  private final List<String> detected = new ArrayList<>();
  private List<Row> below = List.of();
  private boolean named = true;
  private long header;
  private long preamble;
  private long footnote;
  private long recordLines;
  private long records;

  Account(String file) {
    readings = new Readings(file);
  }

  Readings readings() {
    return readings;
  }

  List<Fault> rejects() {
    return rejects.list();
  }

  long records() {
    return records;
  }

  /** Counts the lines of a header. */
  void header(Row row) {
    header += lines(row);
  }

  /** Counts lines before the header; a row that holds figures is none of them, it is rejected. */
  void preamble(Row row) {
    if (StrayRow.holdsFigure(row)) {
      stray(row, "above_header", "a row with figures above the header, expected text");
    } else {
      preamble += lines(row);
    }
  }

  /** Counts lines after the records; a row that holds figures is none of them, it is rejected. */
  void footnote(Row row) {
    if (StrayRow.holdsFigure(row)) {
      stray(row, "among_notes", "a row with figures among the notes below the table");
    } else {
      footnote += lines(row);
    }
  }

  private void stray(Row row, String code, String found) {
    recordLines(row);
    open(row, -1);
    reject(row, -1, code, found);
  }

  /** Counts the lines of a record. */
  void recordLines(Row row) {
    recordLines += lines(row);
  }

  /** Counts a record that the bytes do not yield: a stray quote, a limit passed. */
  void broken(Fault fault) {
    recordLines += fault.lastLine() - fault.firstLine() + 1;
    records++;
    rejects.add(fault);
  }

  /** Counts a record of one line. */
  void countRecord() {
    recordLines++;
    records++;
  }

  private static long lines(Row row) {
    return row.lastLine() - row.firstLine() + 1;
  }

  /** Starts a record at a column from 0. */
  void open(Row row, int column) {
    records++;
    readings.open(row.firstLine(), row.lastLine(), column + 1, row.byteOffset());
  }

  /** Says a word about the record. */
  void say(Role role, String word) {
    if (!word.isEmpty()) {
      readings.say(role, word);
    }
  }

  /** Takes back what was said about the record in a role. */
  void unsay(Role role) {
    readings.say(role, "");
  }

  /** Ends the record with its figure; one that cannot be read is rejected. */
  void close(Row row, int column, Figure figure) {
    if (!figure.fault().isEmpty()) {
      reject(row, column, "not_a_number", figure.fault() + ", expected a number or a missing mark");
      return;
    }
    CellUnit unit = new CellUnit(figure.unit(), readings.word(readings.size(), Role.UNIT));
    if (unit.contradicts()) {
      String found = "'%s' in a figure counted in '%s'".formatted(row.cell(column), unit.stated());
      reject(row, column, "unit_contradiction", found + ", expected one unit");
      return;
    }
    if (figure.value() == null) {
      readings.missing(figure.missing());
    } else {
      readings.number(figure.value().unscaledValue().longValueExact(), figure.value().scale());
    }
    if (figure.bound() != Bound.EXACT) {
      readings.bound(figure.bound());
    }
    say(Role.UNIT, unit.word());
    say(Role.STATUS, figure.flag());
    keepText(row.cell(column), figure);
    if (figure.repair() != Repair.NONE && figure.value() != null) {
      repaired(row, column, figure);
    }
    readings.close();
  }

  private void repaired(Row row, int column, Figure figure) {
    warn(
        row.firstLine(),
        figure.repair().code(),
        "%s, line %s, column %s: '%s' is read as %s: %s"
            .formatted(
                readings.file(),
                row.firstLine(),
                column + 1,
                row.cell(column),
                figure.value().toPlainString(),
                figure.repair().says()));
  }

  private void keepText(String text, Figure figure) {
    boolean plain =
        figure.missing() == WhyNot.NONE
            && figure.value() != null
            && figure.value().toPlainString().equals(text);
    if (!plain && !text.isEmpty()) {
      readings.printed(text);
    }
  }

  /** Rejects the record that was opened. */
  void reject(Row row, int column, String code, String found) {
    String place = column < 0 ? "" : ", column " + (column + 1);
    String reason = "%s, line %s%s: %s".formatted(readings.file(), row.firstLine(), place, found);
    rejects.add(
        new Fault(
            readings.file(),
            row.firstLine(),
            row.lastLine(),
            column + 1,
            row.byteOffset(),
            code,
            reason,
            Hints.of(code),
            row.text()));
  }

  /** Keeps the rows of further tables below the one that is read. */
  void below(List<Row> rows) {
    below = rows;
  }

  /** The rows of further tables below the one that was read. */
  List<Row> below() {
    return below;
  }

  /** Tells that the indicator is the name of the file for want of another, and which it is. */
  String namedByFile() {
    String indicator = FileName.bare(readings.file());
    named = false;
    detect("no column names the indicator: it is the name of the file, '%s'".formatted(indicator));
    return indicator;
  }

  /** Whether the file itself says what its figures are. */
  boolean namesIndicator() {
    return named;
  }

  /** Tells what was found out rather than declared, as a sentence. */
  void detect(String sentence) {
    detected.add(sentence);
  }

  /** What was found out, as sentences. */
  List<String> detected() {
    return detected;
  }

  /** Remarks on a place of the file; each code is counted and shown where it came first. */
  void warn(long line, String code, String reason) {
    warned.merge(code, 1L, Long::sum);
    warnings.putIfAbsent(code, new Fault(readings.file(), line, line, 0, -1, code, reason, "", ""));
  }

  /** The remarks, each as often as it was made. */
  List<Fault> warnings() {
    List<Fault> all = new ArrayList<>();
    warnings.forEach((code, fault) -> all.add(fault.times(warned.get(code))));
    return all;
  }

  /** The lines of the file, given how many there are, are blank, and are directives. */
  Lines lines(long total, long blank, long directives) {
    return new Lines(total, header, blank, preamble + directives, footnote, recordLines);
  }
}
