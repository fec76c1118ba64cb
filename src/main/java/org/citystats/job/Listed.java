package org.citystats.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.citystats.csv.Limits;
import org.citystats.csv.LineEnds;
import org.citystats.csv.RecordBorders;
import org.citystats.csv.Utf8;
import org.citystats.ingest.FilePart;

/**
 * A file as it is listed: read once from its first byte to its last for its length and hash; of a
 * large one the parts in which it can be read are found on the way.
 *
 * <p>Memory: one part and the rest of the part before.
 */
final class Listed {

  /** Files of up to 64 MB are read as a whole, larger ones in parts of up to 32 MB. */
  private static final Division USUAL = new Division(64 << 20, 32 << 20);

  private final Limits limits;
  private final int part;
  private final Sha256 hash = new Sha256();
  private final List<Cut> cuts = new ArrayList<>();
  private byte[] held = new byte[0];
  private long bytes;
  private LineEnds ends = LineEnds.NONE;
  private long beyondAscii;
  private boolean divisible = true;

  private Listed(Limits limits, int part) {
    this.limits = limits;
    this.part = part;
  }

  /**
   * Which files are divided.
   *
   * @param whole files shorter than this are read as a whole
   * @param part the longest part of the others, at most that
   */
  record Division(int whole, int part) {

    /** A file of a name at a location. */
    InputFile of(String name, String location, Limits limits) throws IOException {
      return Listed.of(name, location, this, limits);
    }
  }

  /** A file of a name at a location. */
  static InputFile of(String name, String location, Limits limits) throws IOException {
    return USUAL.of(name, location, limits);
  }

  private static InputFile of(String name, String location, Division division, Limits limits)
      throws IOException {
    Listed listed = new Listed(limits, division.part());
    try (InputStream in = Bytes.open(location)) {
      byte[] first = in.readNBytes(division.whole());
      listed.hash.add(first);
      listed.bytes = first.length;
      if (first.length == division.whole()) {
        listed.held = first;
        listed.rest(in);
      }
    }
    return new InputFile(name, location, listed.bytes, listed.hash.end(), listed.parts());
  }

  private InputFile.Parts parts() {
    return divisible && cuts.size() > 1
        ? new InputFile.Parts(beyondAscii, ends, List.copyOf(cuts))
        : InputFile.Parts.NONE;
  }

  private void rest(InputStream in) throws IOException {
    cut(false);
    byte[] more = in.readNBytes(part);
    while (more.length > 0) {
      hash.add(more);
      bytes += more.length;
      int kept = held.length;
      held = Arrays.copyOf(held, kept + more.length);
      System.arraycopy(more, 0, held, kept, more.length);
      cut(false);
      more = in.readNBytes(part);
    }
    cut(true);
  }

  /** Takes parts off what is held, as long as there is enough; all of it at the end. */
  private void cut(boolean end) {
    while (divisible && (held.length > part || end && held.length > 0)) {
      int to = held.length <= part ? held.length : RecordBorders.last(held, 0, part, limits);
      divisible = to > 0;
      if (divisible) {
        take(to);
      }
    }
    held = divisible ? held : new byte[0];
  }

  private void take(int to) {
    CRC32C checksum = new CRC32C();
    checksum.update(held, 0, to);
    long from = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1).from() + last().bytes();
    cuts.add(new Cut(from, to, ends.total(), checksum.getValue()));
    int text = from == 0 ? FilePart.marks(held) : 0;
    long beyond = Utf8.beyondAscii(held, text, to);
    divisible = beyond != Utf8.NOT_VALID;
    beyondAscii += beyond;
    ends = ends.plus(ends(to));
    held = Arrays.copyOfRange(held, to, held.length);
  }

  private Cut last() {
    return cuts.get(cuts.size() - 1);
  }

  /** How the lines end that end before a position. */
  private LineEnds ends(int to) {
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int at = 0; at < to; at++) {
      boolean feed = held[at] == '\n';
      boolean pair = feed && at > 0 && held[at - 1] == '\r';
      crlf += pair ? 1 : 0;
      lf += feed && !pair ? 1 : 0;
      cr += held[at] == '\r' && (at + 1 == to || held[at + 1] != '\n') ? 1 : 0;
    }
    return new LineEnds(lf, crlf, cr);
  }
}
