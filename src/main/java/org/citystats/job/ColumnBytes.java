package org.citystats.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Table;

/** Rows of a table as bytes, column by column, so that they can wait on disk. */
final class ColumnBytes {

  private static final int ABSENT = -1;

  private ColumnBytes() {}

  /** The bytes of rows. */
  static byte[] of(Columns rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(rows.size());
      for (Column column : rows.all()) {
        write(column, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Column column, DataOutputStream out) throws IOException {
    out.writeInt(column.words().size());
    for (String word : column.words().all()) {
      out.writeUTF(word);
    }
    for (int row = 0; row < column.size(); row++) {
      switch (column.concept().type()) {
        case TEXT -> out.writeInt(column.word(row));
        case NUMBER -> out.writeDouble(column.number(row));
        case WHOLE, FLAG -> {
          out.writeBoolean(column.isAbsent(row));
          out.writeLong(column.whole(row));
        }
      }
    }
  }

  /** Appends the rows of bytes to rows of the same table. */
  static void into(Columns rows, byte[] bytes) {
    Columns read = new Columns(rows.table());
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int size = in.readInt();
      for (Column column : read.all()) {
        read(column, size, in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.addAll(read);
  }

  private static void read(Column column, int size, DataInputStream in) throws IOException {
    String[] words = new String[in.readInt()];
    for (int word = 0; word < words.length; word++) {
      words[word] = in.readUTF();
    }
    for (int row = 0; row < size; row++) {
      switch (column.concept().type()) {
        case TEXT -> {
          int word = in.readInt();
          column.add(word == ABSENT ? null : words[word]);
        }
        case NUMBER -> column.add(in.readDouble());
        case WHOLE, FLAG -> {
          boolean absent = in.readBoolean();
          long whole = in.readLong();
          if (absent) {
            column.addAbsent();
          } else {
            column.add(whole);
          }
        }
      }
    }
  }

  /** Rows of a table that bytes in some heap of drawers hold. */
  static Columns of(Table table, Drawers drawers, String name) {
    Columns rows = new Columns(table);
    drawers.each(name, bytes -> into(rows, bytes));
    return rows;
  }
}
