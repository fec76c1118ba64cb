package org.citystats.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.PositionOutputStream;

/**
 * Passes a Parquet file on and holds back its end, whose footer lists the encodings of each column
 * in an order that changes from one Java to the next; they are put in order before it is written,
 * so that the same rows give the same bytes everywhere.
 */
final class SettledFooter extends PositionOutputStream {

  /** Four bytes of length, four of {@code PAR1}. */
  private static final int AFTER_FOOTER = 8;

  private final PositionOutputStream file;
  private ByteArrayOutputStream held;
  private long before;

  SettledFooter(PositionOutputStream file) {
    this.file = file;
  }

  /** From now on nothing is passed on until {@link #release}. */
  void hold() throws IOException {
    before = file.getPos();
    held = new ByteArrayOutputStream();
  }

  /** Passes on what was held back, the footer in order. */
  void release() throws IOException {
    byte[] end = held.toByteArray();
    int length =
        ByteBuffer.wrap(end, end.length - AFTER_FOOTER, Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt();
    int from = end.length - AFTER_FOOTER - length;
    byte[] footer = settled(new ByteArrayInputStream(end, from, length));
    file.write(end, 0, from);
    file.write(footer);
    file.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    file.write(end, end.length - Integer.BYTES, Integer.BYTES);
    held = null;
  }

  private static byte[] settled(ByteArrayInputStream footer) throws IOException {
    FileMetaData told = Util.readFileMetaData(footer);
    for (RowGroup group : told.getRow_groups()) {
      group.getColumns().forEach(SettledFooter::settle);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(told, bytes);
    return bytes.toByteArray();
  }

  private static void settle(ColumnChunk chunk) {
    ColumnMetaData column = chunk.getMeta_data();
    column.getEncodings().sort(Comparator.naturalOrder());
    if (column.isSetEncoding_stats()) {
      column
          .getEncoding_stats()
          .sort(
              Comparator.comparing(PageEncodingStats::getPage_type)
                  .thenComparing(PageEncodingStats::getEncoding));
    }
  }

  @Override
  public long getPos() throws IOException {
    return held == null ? file.getPos() : before + held.size();
  }

  @Override
  public void write(int one) throws IOException {
    if (held == null) {
      file.write(one);
    } else {
      held.write(one);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (held == null) {
      file.write(bytes, from, length);
    } else {
      held.write(bytes, from, length);
    }
  }

  @Override
  public void flush() throws IOException {
    if (held == null) {
      file.flush();
    }
  }

  /** The file itself is closed by whoever opened it. */
  @Override
  public void close() {}
}
