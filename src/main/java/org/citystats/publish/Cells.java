package org.citystats.publish;

import org.apache.parquet.column.ColumnReader;
import org.citystats.schema.Column;

/**
 * The cells of a row group on their way into columns.
 *
 * @param kept which rows to keep
 * @param count how many they are
 */
record Cells(boolean[] kept, int count) {

  /** Whether the cell at which a reader stands holds a value. */
  static boolean isPresent(ColumnReader reader) {
    return reader.getCurrentDefinitionLevel() == reader.getDescriptor().getMaxDefinitionLevel();
  }

  /** Appends the kept cells of a reader. */
  void append(ColumnReader reader, Column column) {
    Cell cell = cell(reader, column);
    for (boolean keep : kept) {
      boolean present = isPresent(reader);
      if (keep && present) {
        cell.append();
      } else {
        skip(reader, present);
        if (keep) {
          column.addAbsent();
        }
      }
      reader.consume();
    }
  }

  /** Appends absent cells, where a file has no such column. */
  void appendAbsent(Column column) {
    for (int row = 0; row < count; row++) {
      column.addAbsent();
    }
  }

  private static void skip(ColumnReader reader, boolean present) {
    if (present) {
      reader.skip();
    }
  }

  private interface Cell {
    void append();
  }

  private static Cell cell(ColumnReader reader, Column column) {
    return switch (column.concept().type()) {
      case TEXT -> {
        Texts texts = new Texts(column.words()::number);
        yield () -> column.addWord(texts.number(reader.getBinary()));
      }
      case NUMBER -> () -> column.add(reader.getDouble());
      case WHOLE -> () -> column.add(reader.getLong());
      case FLAG -> () -> column.add(reader.getBoolean());
    };
  }
}
