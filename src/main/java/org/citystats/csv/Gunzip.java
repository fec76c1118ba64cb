package org.citystats.csv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * All members of a gzip file (RFC 1952), each checked against its sum and length. Unlike the stream
 * of the JDK it takes nothing but zeros behind the last member.
 */
final class Gunzip {

  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int HEADER_SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final byte[] bytes;
  private final Inflation inflation;
  private int position;
  private int members;

  Gunzip(byte[] bytes, Inflation inflation) {
    this.bytes = bytes;
    this.inflation = inflation;
  }

  Outcome<Content> content() {
    while (members == 0 || !onlyZerosLeft()) {
      Optional<Refusal> refusal = member();
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      members++;
    }
    String evidence = "unpacked from gzip" + (members == 1 ? "" : " of " + members + " members");
    return Outcome.found(new Content(inflation.bytes(), Container.GZIP, evidence));
  }

  private Optional<Refusal> member() {
    if (!startsMember()) {
      return corrupt("what stands at byte " + position + " is no gzip member");
    }
    position = afterHeader();
    if (position > bytes.length) {
      return cut();
    }
    Inflater inflater = new Inflater(true);
    try {
      return inflate(inflater);
    } catch (DataFormatException damaged) {
      return corrupt("the packed data are damaged after " + inflation.progress());
    } finally {
      inflater.end();
    }
  }

  private Optional<Refusal> inflate(Inflater inflater) throws DataFormatException {
    byte[] buffer = new byte[1 << 16];
    CRC32 sum = new CRC32();
    inflater.setInput(bytes, position, bytes.length - position);
    while (!inflater.finished()) {
      int length = inflater.inflate(buffer);
      if (length == 0 && !inflater.finished()) {
        return cut();
      }
      sum.update(buffer, 0, length);
      Optional<Refusal> exceeded = inflation.add(buffer, length);
      if (exceeded.isPresent()) {
        return exceeded;
      }
    }
    position += (int) inflater.getBytesRead();
    return trailer((int) sum.getValue(), (int) inflater.getBytesWritten());
  }

  private Optional<Refusal> trailer(int sum, int length) {
    if (position + TRAILER > bytes.length) {
      return cut();
    }
    ByteBuffer trailer = ByteBuffer.wrap(bytes, position, TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    position += TRAILER;
    return trailer.getInt() == sum && trailer.getInt() == length
        ? Optional.empty()
        : corrupt("the check sum does not agree after " + inflation.progress());
  }

  private boolean startsMember() {
    int left = bytes.length - position;
    return at(position) == 0x1F
        && (left < 2 || at(position + 1) == 0x8B)
        && (left < 3 || at(position + 2) == 8);
  }

  private int afterHeader() {
    int flags = at(position + 3);
    int next = position + HEADER;
    if ((flags & EXTRA) != 0) {
      next += 2 + at(next) + (at(next + 1) << 8);
    }
    next = (flags & NAME) != 0 ? afterZero(next) : next;
    next = (flags & COMMENT) != 0 ? afterZero(next) : next;
    return (flags & HEADER_SUM) != 0 ? next + 2 : next;
  }

  private int afterZero(int from) {
    int next = from;
    while (next < bytes.length && bytes[next] != 0) {
      next++;
    }
    return next + 1;
  }

  private boolean onlyZerosLeft() {
    int next = position;
    while (next < bytes.length && bytes[next] == 0) {
      next++;
    }
    return next >= bytes.length;
  }

  private int at(int index) {
    return index < bytes.length ? bytes[index] & 0xFF : 0;
  }

  private Optional<Refusal> cut() {
    return refusal("gzip_cut", "the gzip file ends early after " + inflation.progress());
  }

  private Optional<Refusal> corrupt(String found) {
    return refusal("gzip_corrupt", found);
  }

  private static Optional<Refusal> refusal(String code, String found) {
    return Optional.of(
        new Refusal(code, "unpack", "", found, "a whole gzip file", "fetch the file again"));
  }
}
