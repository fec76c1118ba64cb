package org.citystats.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.citystats.schema.Column;

/** The cells of a span as the bytes of a page: which of them are present, then the present ones. */
final class PageBytes {

  private PageBytes() {}

  /** The page of a required column, whose cells are all present. */
  static BytesInput required(Span span, Codes codes) {
    return values(span, codes);
  }

  /** The page of an optional column. */
  static BytesInput optional(Span span, Codes codes) {
    BytesInput present = present(span);
    ByteArray length = new ByteArray(Integer.BYTES);
    length.addInt((int) present.size());
    return BytesInput.concat(length.input(), present, values(span, codes));
  }

  private static BytesInput present(Span span) {
    int absent = span.absent();
    if (absent == 0 || absent == span.rows()) {
      ByteArray run = new ByteArray(8);
      run.addVarInt(span.rows() << 1);
      run.addByte(absent == 0 ? 1 : 0);
      return run.input();
    }
    int[] flags = new int[span.rows()];
    for (int row = span.from(); row < span.to(); row++) {
      flags[row - span.from()] = span.column().isAbsent(row) ? 0 : 1;
    }
    return Hybrid.of(flags, flags.length, 1).input();
  }

  private static BytesInput values(Span span, Codes codes) {
    if (codes != null) {
      return coded(span, codes);
    }
    return switch (span.column().concept().type()) {
      case TEXT -> texts(span);
      case NUMBER -> figures(span);
      case WHOLE -> wholes(span);
      case FLAG -> flags(span);
    };
  }

  private static BytesInput coded(Span span, Codes codes) {
    int[] present =
        Arrays.copyOfRange(codes.numbers(), span.from() - codes.first(), span.to() - codes.first());
    int size = present.length;
    if (span.absent() > 0) {
      size = 0;
      for (int number : present) {
        present[size] = number;
        size += number < 0 ? 0 : 1;
      }
    }
    ByteArray width = new ByteArray(1);
    width.addByte(codes.bits());
    return BytesInput.concat(width.input(), Hybrid.of(present, size, codes.bits()).input());
  }

  private static BytesInput texts(Span span) {
    ByteArray bytes = new ByteArray(16 * span.rows());
    for (int row = span.from(); row < span.to(); row++) {
      String text = span.column().text(row);
      if (text != null) {
        bytes.addText(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.input();
  }

  private static BytesInput figures(Span span) {
    Column column = span.column();
    ByteArray bytes = new ByteArray(Long.BYTES * span.rows());
    for (int row = span.from(); row < span.to(); row++) {
      double figure = column.number(row);
      if (!Double.isNaN(figure)) {
        bytes.addLong(Double.doubleToRawLongBits(figure));
      }
    }
    return bytes.input();
  }

  private static BytesInput wholes(Span span) {
    ByteArray bytes = new ByteArray(Long.BYTES * span.rows());
    for (int row = span.from(); row < span.to(); row++) {
      if (!span.column().isAbsent(row)) {
        bytes.addLong(span.column().whole(row));
      }
    }
    return bytes.input();
  }

  private static BytesInput flags(Span span) {
    ByteArray bytes = new ByteArray(span.rows() / Byte.SIZE + 1);
    int bits = 0;
    int count = 0;
    for (int row = span.from(); row < span.to(); row++) {
      if (span.column().isAbsent(row)) {
        continue;
      }
      bits |= (span.column().flag(row) ? 1 : 0) << (count++ & 7);
      if ((count & 7) == 0) {
        bytes.addByte(bits);
        bits = 0;
      }
    }
    if ((count & 7) != 0) {
      bytes.addByte(bits);
    }
    return bytes.input();
  }
}
