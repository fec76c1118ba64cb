package org.citystats.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table whose bytes are read as they are: plain UTF-8, its dialect told by the first records.
 *
 * <p>What was found in the head holds for the whole only if {@link #holds} says so at the end.
 */
public final class CsvBytes {

  private final CsvFile head;
  private final int headBytes;
  private final Extent extent;
  private final boolean declared;
  private final Limits limits;

  private CsvBytes(Opened opened, Extent extent, boolean declared, Limits limits) {
    this.head = opened.csv();
    this.headBytes = opened.bytes();
    this.extent = extent;
    this.declared = declared;
    this.limits = limits;
  }

  /**
   * What is known of a whole file.
   *
   * @param bytes its length
   * @param beyondAscii its characters beyond ASCII as told by {@link Utf8#beyondAscii}
   * @param ends how its lines end, where a part of it does not tell
   */
  public record Extent(long bytes, long beyondAscii, LineEnds ends) {}

  private record Opened(CsvFile csv, int bytes) {}

  /**
   * Opens a file by its first bytes, which end with a line or with the file; empty if it has to be
   * read with patience: packed, in another encoding, parted by no or by a doubtful delimiter, with
   * quotes that are not around whole cells.
   */
  public static Optional<CsvBytes> of(
      byte[] head, Extent extent, Declaration declaration, Limits limits) {
    boolean packed = head.length > 1 && (head[0] == 'P' && head[1] == 'K' || head[0] == 0x1F);
    if (extent.beyondAscii() == Utf8.NOT_VALID || packed || holdsZero(head)) {
      return Optional.empty();
    }
    Outcome<CsvFile> opened = CsvFile.open(head, declaration, limits);
    if (opened.refused()) {
      return Optional.empty();
    }
    CsvFile csv = opened.value();
    boolean declared = !declaration.delimiter().isEmpty();
    return csv.encoding().charset().equals(StandardCharsets.UTF_8)
            && isPlain(csv.dialect())
            && (declared
                ? Survey.of(csv.text(), csv.dialect(), limits).faulty() == 0
                : Detection.isOnlyPerfect(csv.text(), csv.dialect(), limits))
        ? Optional.of(new CsvBytes(new Opened(csv, head.length), extent, declared, limits))
        : Optional.empty();
  }

  private static boolean holdsZero(byte[] head) {
    for (byte each : head) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(Dialect dialect) {
    return dialect.padding() == Padding.NONE
        && dialect.delimiter() < 0x80
        && dialect.quote() < 0x80;
  }

  /** The head as a table. */
  public CsvFile head() {
    return head;
  }

  /** Whether the head is the whole file. */
  public boolean isWhole() {
    return extent.bytes() == headBytes;
  }

  /** A reader of a part of the file. */
  public ByteReader reader(byte[] bytes, ByteRange range) {
    return new ByteReader(bytes, range, head.dialect(), limits);
  }

  /** Whether the records that a reader has passed are as the head told. */
  public boolean holds(ByteReader read) {
    Survey survey = read.survey();
    return declared || survey.records() == 0 ? survey.faulty() == 0 : survey.perfect();
  }

  /** How container, encoding and dialect were found out, a sentence each. */
  public List<String> evidence(ByteReader read) {
    List<String> evidence = new ArrayList<>(head.evidence());
    if (head.encoding().certainty() == Certainty.VALID) {
      evidence.set(1, Decoding.evidence(extent));
    }
    String survey = read.survey().evidence();
    evidence.set(2, declared ? Detection.DECLARED + survey : survey);
    return evidence;
  }
}
