package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citystats.csv.ByteReader;
import org.citystats.csv.Container;
import org.citystats.csv.CsvBytes;
import org.citystats.csv.CsvReader;
import org.citystats.csv.LineCount;
import org.citystats.csv.LineEnds;
import org.citystats.csv.RecordKind;
import org.citystats.model.Source;

/**
 * The fast lane of long tables: read straight from bytes, row by row, a row that is not plain with
 * patience. It is taken only where the first rows tell all that the whole file would tell.
 */
final class LongLane {

  /** More rows than are searched for a header. */
  private static final int FEWEST_ROWS = 51;

  private final Source source;
  private final String declaredSign;
  private final Sheet head;
  private final int header;

  private LongLane(Sheet head, Source source) {
    this.declaredSign = source.decimal();
    this.source = source.decimal().isEmpty() ? source.withDecimal(DecimalSign.POINT) : source;
    this.head = head;
    this.header = LongLayout.header(head, source);
  }

  /**
   * The lane for a file by its first rows; empty if the whole has to be looked at first: it is not
   * laid out as long, a column has no head, may be a dimension, its codes or another figure, areas
   * have several levels, or the comma parts decimals.
   */
  static Optional<LongLane> of(String file, CsvBytes csv, Source source) {
    Sheet head = new Sheet(file, rows(csv.head().reader()));
    boolean told = head.rows().size() >= FEWEST_ROWS || csv.isWhole();
    boolean comma = !source.decimal().isEmpty() && !source.decimal().equals(DecimalSign.POINT);
    return told && !comma && isLong(head, source) && isTold(head, source)
        ? Optional.of(new LongLane(head, source))
        : Optional.empty();
  }

  private static List<Row> rows(CsvReader reader) {
    List<Row> rows = new ArrayList<>();
    while (reader.next()) {
      if (reader.kind() == RecordKind.CELLS) {
        rows.add(
            new Row(reader.firstLine(), reader.lastLine(), reader.byteOffset(), reader.cells()));
      }
    }
    return rows;
  }

  private static boolean isLong(Sheet head, Source source) {
    return InputLayouts.fitting(head, source)
        .filter(layout -> layout instanceof LongLayout)
        .filter(layout -> layout.objection(head, source).isEmpty())
        .isPresent();
  }

  private static boolean isTold(Sheet head, Source source) {
    int header = LongLayout.header(head, source);
    Row heads = head.rows().get(header);
    List<Row> body = head.rows().subList(header + 1, head.rows().size());
    ColumnRoles roles = ColumnRoles.of(heads, source.columns());
    boolean dimensions =
        !roles.found()
            || roles.dimensionColumns().values().stream()
                .allMatch(
                    column ->
                        body.stream().anyMatch(row -> !row.cell(column).isEmpty())
                            && !DoubtfulColumns.mayBeCode(body, column));
    boolean plain =
        roles.periods().size() == 1
            && !roles.repeats()
            && PeriodColumns.of(roles.periods(), heads, body).evidence().isEmpty();
    boolean headed = heads.cells().stream().noneMatch(String::isBlank);
    return headed && plain && roles.areas().size() <= 1 && dimensions && body.size() > 1;
  }

  /** What a part of the file says; empty if something in it belies the first rows. */
  Optional<FileRead> read(CsvBytes csv, FilePart part) {
    Account account = new Account(head.file());
    ByteReader reader = csv.reader(part.bytes(), part.range());
    DecimalSign sign = DecimalSign.pointIfDeclared(declaredSign);
    boolean read = read(reader, new Reading(part, account, sign));
    if (!read || !sign.isPoint(csv.head().dialect().delimiter()) || !csv.holds(reader)) {
      return Optional.empty();
    }
    remark(part, reader, account);
    List<String> evidence = part.isTop() ? csv.evidence(reader) : List.of();
    return Optional.of(
        new Closing(source, new LongLayout())
            .of(evidence, csv.head().encoding(), reader.lines(), account));
  }

  private record Reading(FilePart part, Account account, DecimalSign sign) {}

  private boolean read(ByteReader reader, Reading reading) {
    Row heads = head.rows().get(header);
    ColumnRoles roles = ColumnRoles.of(heads, source.columns()).nested(heads, List.of());
    Unsaid unsaid = new Unsaid(head.file(), roles.found(), reading.account());
    LongRows rows =
        new LongRows(
            roles,
            PeriodColumns.of(roles.periods(), heads, List.of()),
            new FigureCell(source),
            new FlagWords(source, heads.cells()),
            source,
            heads,
            unsaid,
            reading.account());
    LaneTail tail = new LaneTail(heads, rows);
    LaneRows lane = new LaneRows(rows, reading.sign());
    int above = reading.part().isTop() ? header + 1 : 0;
    while (reader.next()) {
      if (above > 0 && isRow(reader)) {
        above(row(reader, reading.sign()), --above, rows);
      } else if (!record(reader, reading, lane, tail)) {
        return false;
      }
    }
    tail.end(reading.part().isEnd());
    unsaid.tell();
    return above == 0;
  }

  private static void above(Row row, int left, LongRows rows) {
    if (left == 0) {
      rows.account().header(row);
      rows.tell();
    } else {
      rows.account().preamble(row);
    }
  }

  private static boolean isRow(ByteReader reader) {
    return reader.kind() == RecordKind.CELLS || reader.isGlued();
  }

  /** Reads a record behind the header; false if only patience can tell what it is. */
  private static boolean record(ByteReader reader, Reading reading, LaneRows lane, LaneTail tail) {
    if (reader.clean() && tail.isEmpty() && lane.read(reader)) {
      return true;
    }
    if (reader.isGlued()) {
      FileRemarks.glued(reader.firstLine(), reading.account());
    }
    if (isRow(reader)) {
      return tail.add(row(reader, reading.sign()));
    }
    if (reader.kind() == RecordKind.FAULTY) {
      reading.account().broken(Ingest.fault(reading.account().readings().file(), reader.fault()));
    } else if (reader.kind() == RecordKind.SEPARATORS) {
      FileRemarks.separators(reader.firstLine(), reading.account());
    }
    return true;
  }

  private static Row row(ByteReader reader, DecimalSign sign) {
    Row row = new Row(reader.firstLine(), reader.lastLine(), reader.byteOffset(), reader.cells());
    for (int column = 0; column < row.cells().size(); column++) {
      sign.look(row.cell(column));
    }
    return row;
  }

  private static void remark(FilePart part, ByteReader reader, Account account) {
    if (part.isEnd()) {
      LineEnds ends = part.isTop() ? reader.lines().ends() : part.extent().ends();
      LineCount lines = reader.lines().after(part.range().linesBefore()).of(ends);
      FileRemarks.Seen seen =
          new FileRemarks.Seen(Container.PLAIN, part.endMark(), part::backslashQuotes);
      FileRemarks.of(seen, lines, account);
    }
  }
}
