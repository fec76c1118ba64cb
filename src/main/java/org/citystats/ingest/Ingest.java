package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citystats.csv.CsvBytes;
import org.citystats.csv.CsvFile;
import org.citystats.csv.CsvReader;
import org.citystats.csv.Declaration;
import org.citystats.csv.FaultCode;
import org.citystats.csv.Limits;
import org.citystats.csv.LineCount;
import org.citystats.csv.Outcome;
import org.citystats.csv.RecordFault;
import org.citystats.csv.RecordKind;
import org.citystats.csv.Refusal;
import org.citystats.model.Fault;
import org.citystats.model.Lines;
import org.citystats.model.Readings;
import org.citystats.model.Source;

/**
 * Reads a file of a source: bytes to cells, cells to readings, every line and record accounted for.
 *
 * <p>What the source declares is enforced; what it does not declare is detected from the whole file
 * and told. A file that does not fit is refused with one sentence and no reading.
 */
public final class Ingest {

  /** Of smaller files little would be gained by a second way to read them. */
  private static final int FEWEST_BYTES = 1 << 14;

  private final Source source;
  private final Limits limits;

  /** For files of a source; {@link Source#undeclared} if nothing is known about them. */
  public Ingest(Source source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** What a file says. */
  public FileRead of(String file, byte[] bytes) {
    Optional<FileRead> fast =
        bytes.length < FEWEST_BYTES ? Optional.empty() : part(file, FilePart.whole(bytes, limits));
    return fast.orElseGet(() -> patient(file, bytes));
  }

  /**
   * What a part of a file says, read straight from its bytes; empty if the file cannot be read like
   * that. Of a whole file it is what {@link #patient} says.
   */
  public Optional<FileRead> part(String file, FilePart part) {
    return CsvBytes.of(part.head(), part.extent(), declaration(), limits)
        .flatMap(csv -> LongLane.of(file, csv, source).flatMap(lane -> lane.read(csv, part)));
  }

  private Declaration declaration() {
    return new Declaration(source.encoding(), source.delimiter(), source.quote());
  }

  /** What a file says, read as a whole with patience. */
  FileRead patient(String file, byte[] bytes) {
    Declaration declared = declaration();
    Outcome<CsvFile> opened = CsvFile.open(bytes, declared, limits);
    if (opened.refused()) {
      return opened.refusal().code().equals("empty_file")
          ? empty(file, opened.refusal(), CsvFile.blankLines(bytes, declared, limits))
          : refused(file, opened.refusal());
    }
    CsvFile csv = opened.value();
    Account account = new Account(file);
    Read read = sheet(file, csv, account);
    if (!source.decimal().isEmpty()) {
      return laidOut(read, csv, account);
    }
    DecimalSign sign = DecimalSign.in(read.sheet());
    Optional<String> told = sign.of(csv.dialect().delimiter());
    if (told.isEmpty()) {
      return refused(file, "file_decimal_unclear", sign.question(source, file));
    }
    if (sign.isComma()) {
      account.detect(sign.evidence());
    }
    return new Ingest(source.withDecimal(told.get()), limits).laidOut(read, csv, account);
  }

  private record Read(Sheet sheet, LineCount lines) {}

  private static Read sheet(String file, CsvFile csv, Account account) {
    List<Row> rows = new ArrayList<>();
    CsvReader reader = csv.reader();
    while (reader.next()) {
      if (reader.kind() == RecordKind.CELLS) {
        rows.add(row(reader));
      } else if (reader.kind() == RecordKind.FAULTY) {
        faulty(reader, rows, account);
      } else if (reader.kind() == RecordKind.SEPARATORS) {
        FileRemarks.separators(reader.firstLine(), account);
      }
    }
    return new Read(new Sheet(file, rows), reader.lines());
  }

  private static Row row(CsvReader reader) {
    return new Row(reader.firstLine(), reader.lastLine(), reader.byteOffset(), reader.cells());
  }

  /** A record with a byte order mark before it is one all the same: two files were glued. */
  private static void faulty(CsvReader reader, List<Row> rows, Account account) {
    RecordFault fault = reader.fault();
    if (fault.code() == FaultCode.BYTE_ORDER_MARK) {
      rows.add(row(reader));
      FileRemarks.glued(fault.firstLine(), account);
    } else {
      account.broken(fault(account.readings().file(), fault));
    }
  }

  /** A fault of a record of a file. */
  static Fault fault(String file, RecordFault fault) {
    return new Fault(
        file,
        fault.firstLine(),
        fault.lastLine(),
        fault.column(),
        fault.byteOffset(),
        fault.code().code(),
        fault.sentence(file),
        fault.hint(),
        fault.raw());
  }

  private FileRead laidOut(Read read, CsvFile csv, Account account) {
    String file = read.sheet().file();
    Optional<InputLayout> layout = InputLayouts.fitting(read.sheet(), source);
    if (layout.isEmpty()) {
      return refused(file, "file_layout_unknown", unknown(read.sheet(), account));
    }
    Optional<String> objection = layout.get().objection(read.sheet(), source);
    if (objection.isPresent()) {
      String reason =
          "Cannot read %s as %s: %s; see docs/layouts.md"
              .formatted(file, layout.get().code(), objection.get());
      return refused(file, "file_layout_mismatch", reason);
    }
    layout.get().readings(read.sheet(), source, account);
    new FurtherTables(source).read(account);
    FileRemarks.of(FileRemarks.Seen.of(csv), read.lines(), account);
    return new Closing(source, layout.get())
        .of(csv.evidence(), csv.encoding(), read.lines(), account);
  }

  private String unknown(Sheet sheet, Account account) {
    Optional<Fault> limit = account.rejects().stream().filter(FileRemarks::isLimit).findFirst();
    if (limit.isPresent()) {
      return limit.get().reason();
    }
    if (sheet.rows().stream()
        .flatMap(row -> row.cells().stream())
        .noneMatch(FigureCell::looksLikeNumber)) {
      return "Cannot read %s: no cell of it is a figure; leave it out with --set exclude=%s"
          .formatted(sheet.file(), sheet.file());
    }
    String first = sheet.rows().isEmpty() ? "no rows" : sheet.rows().get(0).text();
    String objections =
        InputLayouts.ALL.stream()
            .map(each -> "not " + each.code() + ": " + each.objection(sheet, source).orElse(""))
            .collect(Collectors.joining("; "));
    Optional<String> remedy =
        InputLayouts.ALL.stream()
            .flatMap(each -> each.objection(sheet, source).stream())
            .filter(objection -> objection.contains("sources.csv"))
            .findFirst();
    String doubt = HeaderDoubt.of(sheet.top()).map(text -> text + "; ").orElse("");
    if (remedy.isPresent()) {
      return "Cannot read %s: %s%s; see docs/layouts.md"
          .formatted(sheet.file(), doubt, remedy.get());
    }
    return ("Cannot read %s: %sit fits none of the layouts; %s; first row: %s; if it holds no figures,"
            + " leave it out with --set exclude=%s")
        .formatted(sheet.file(), doubt, objections, first, sheet.file());
  }

  /** A file without any text is accounted for, not refused: it may well have nothing to say. */
  private FileRead empty(String file, Refusal empty, int blank) {
    Account account = new Account(file);
    account.warn(0, "empty_file", file + ": " + empty.found());
    return new FileRead(
        source.code(),
        "",
        "",
        account.lines(blank, blank, 0),
        0,
        account.readings(),
        List.of(),
        account.warnings(),
        List.of());
  }

  private FileRead refused(String file, Refusal refusal) {
    String line =
        refusal
            .advisedColumn()
            .map(
                column ->
                    "; " + Remedy.of(source, file).line(column, refusal.advised().orElseThrow()))
            .orElse("");
    return refused(file, "file_" + refusal.code(), refusal.sentence(file) + line);
  }

  private FileRead refused(String file, String code, String reason) {
    Fault fault =
        new Fault(
            file, 0, 0, 0, -1, code, reason, "correct the file or its line in sources.csv", "");
    return new FileRead(
        source.code(),
        "",
        "",
        new Lines(0, 0, 0, 0, 0, 0),
        0,
        new Readings(file),
        List.of(fault),
        List.of(),
        List.of());
  }
}
