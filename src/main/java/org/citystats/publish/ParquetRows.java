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
import org.citystats.schema.Table;

/**
 * Writes rows as a Parquet file column by column: each column of a row group goes from its array
 * into pages, by the numbers of its distinct values where that pays, else as it is. The same rows
 * give the same bytes.
 *
 * <p>Memory: the rows that are being added and the pages of one column.
 */
final class ParquetRows implements AutoCloseable {

  private static final int ROWS_IN_A_GROUP = 1_000_000;
  private static final int ROWS_IN_A_PAGE = 1 << 13;
  private static final long GROUP_BYTES = 128L << 20;

  private final Table table;
  private final MessageType structure;
  private final SettledFooter settled;
  private final ParquetFileWriter file;
  private final Compression compression = new Compression();

  /** A new file of a table that is written to a stream. */
  ParquetRows(Table table, PositionOutputStream out) throws IOException {
    this.table = table;
    this.structure = ParquetStructure.of(table);
    this.settled = new SettledFooter(out);
    this.file = begin(settled);
  }

  /** Appends rows, as row groups of their own. */
  void add(Columns rows) throws IOException {
    for (int from = 0; from < rows.size(); from += ROWS_IN_A_GROUP) {
      int to = Math.min(rows.size(), from + ROWS_IN_A_GROUP);
      file.startBlock(to - from);
      for (Concept concept : table.columns()) {
        column(new Chunk(file, compression), new Span(rows.column(concept), from, to));
      }
      file.endBlock();
    }
  }

  /** Writes what a reader finds the rows by; after that none can be added. */
  void end() throws IOException {
    settled.hold();
    file.end(ParquetStructure.metadata(table));
    settled.release();
  }

  @Override
  public void close() {
    compression.close();
  }

  private ParquetFileWriter begin(PositionOutputStream out) throws IOException {
    ParquetFileWriter begun =
        new ParquetFileWriter(
            new Target(out),
            structure,
            ParquetFileWriter.Mode.CREATE,
            GROUP_BYTES,
            0,
            ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
    begun.start();
    return begun;
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
            PageRange.of(span, column.getPrimitiveType(), codes),
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
