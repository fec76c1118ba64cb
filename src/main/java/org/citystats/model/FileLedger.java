package org.citystats.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The account of one input file: every record of it is accepted, rejected or superseded.
 *
 * <p>In wide layouts every cell of the body is a record. A missing mark is an accepted record.
 *
 * @param file path below the input folder
 * @param source key of the source that describes it, empty if detected
 * @param bytes length
 * @param sha256 hash of the bytes, hexadecimal
 * @param encoding character encoding it was read in
 * @param layout code of its layout
 * @param lines its physical lines
 * @param records how many records it has
 * @param missing how many of the accepted ones carry no figure
 * @param rejects those that did not become observations; one may stand for many
 * @param warnings remarks on those that did
 * @param detected what was detected rather than declared, as sentences
 */
public record FileLedger(
    String file,
    String source,
    long bytes,
    String sha256,
    String encoding,
    String layout,
    Lines lines,
    long records,
    long missing,
    List<Fault> rejects,
    List<Fault> warnings,
    List<String> detected)
    implements Serializable {

  /** Whether the file was refused as a whole. */
  public boolean refused() {
    return rejects.stream().anyMatch(reject -> reject.code().startsWith("file_"));
  }

  /** The account of a file from those of its parts. */
  public static FileLedger joined(List<FileLedger> parts) {
    FileLedger first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    return new FileLedger(
        first.file,
        first.source,
        first.bytes,
        first.sha256,
        first.encoding,
        first.layout,
        parts.stream().map(FileLedger::lines).reduce(Lines::plus).orElseThrow(),
        parts.stream().mapToLong(FileLedger::records).sum(),
        parts.stream().mapToLong(FileLedger::missing).sum(),
        faults(parts, FileLedger::rejects),
        faults(parts, FileLedger::warnings),
        parts.stream().flatMap(part -> part.detected.stream()).toList());
  }

  private static List<Fault> faults(
      List<FileLedger> parts, Function<FileLedger, List<Fault>> which) {
    return parts.stream()
        .flatMap(part -> which.apply(part).stream())
        .sorted(Comparator.comparingLong(Fault::firstLine).thenComparingInt(Fault::column))
        .toList();
  }

  /** How many records were rejected. */
  public long rejected() {
    return rejects.stream()
        .filter(reject -> !reject.code().startsWith("file_"))
        .mapToLong(Fault::times)
        .sum();
  }
}
