package org.citystats.publish;

import java.io.IOException;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.MessageType;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;

/**
 * Writes rows as a Parquet file column by column: each column of a row group goes from its array
 * into pages, by the numbers of its distinct values where that pays, else as it is. The same rows
 * give the same bytes.
 */
final class ParquetRows {

  private static final int ROWS_IN_A_GROUP = 1_000_000;
  private static final int ROWS_IN_A_PAGE = 1 << 16;
  private static final long GROUP_BYTES = 128L << 20;

  private final Columns rows;
  private final MessageType structure;

  ParquetRows(Columns rows) {
    this.rows = rows;
    this.structure = ParquetStructure.of(rows.table());
  }

  /** Writes all rows to a new file. */
  void to(PositionOutputStream out) throws IOException {
    SettledFooter settled = new SettledFooter(out);
    ParquetFileWriter file = begin(settled);
    try (Compression compression = new Compression()) {
      for (int from = 0; from < rows.size(); from += ROWS_IN_A_GROUP) {
        int to = Math.min(rows.size(), from + ROWS_IN_A_GROUP);
        file.startBlock(to - from);
        for (Concept concept : rows.table().columns()) {
          column(new Chunk(file, compression), new Span(rows.column(concept), from, to));
        }
        file.endBlock();
      }
      settled.hold();
      file.end(ParquetStructure.metadata(rows.table()));
      settled.release();
    }
  }

  private ParquetFileWriter begin(PositionOutputStream out) throws IOException {
    ParquetFileWriter file =
        new ParquetFileWriter(
            new Target(out),
            structure,
            ParquetFileWriter.Mode.CREATE,
            GROUP_BYTES,
            0,
            ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
    file.start();
    return file;
  }

  private record Chunk(ParquetFileWriter file, Compression compression) {}

  private void column(Chunk chunk, Span span) throws IOException {
    String name = span.column().concept().name();
    ColumnDescriptor column = structure.getColumnDescription(new String[] {name});
    Codes codes = Codes.of(span);
    chunk.file().startColumn(column, span.rows(), Compression.NAME);
    if (codes != null) {
      chunk.file().writeDictionaryPage(codes.page(chunk.compression()));
    }
    for (int from = span.from(); from < span.to(); from += ROWS_IN_A_PAGE) {
      int to = Math.min(span.to(), from + ROWS_IN_A_PAGE);
      page(chunk, column, new Span(span.column(), from, to), codes);
    }
    chunk.file().endColumn();
  }

  private static void page(Chunk chunk, ColumnDescriptor column, Span span, Codes codes)
      throws IOException {
    var bytes =
        column.getMaxDefinitionLevel() == 0
            ? PageBytes.required(span, codes)
            : PageBytes.optional(span, codes);
    chunk
        .file()
        .writeDataPage(
            span.rows(),
            (int) bytes.size(),
            chunk.compression().of(bytes),
            PageRange.of(span, column.getPrimitiveType()),
            span.rows(),
            Encoding.RLE,
            Encoding.RLE,
            codes == null ? Encoding.PLAIN : Encoding.RLE_DICTIONARY);
  }

  /** A stream that is already open, as Parquet asks for it. */
  private record Target(PositionOutputStream out) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return out;
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return out;
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
