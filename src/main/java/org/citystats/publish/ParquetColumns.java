package org.citystats.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Selection;

/**
 * Reads the row groups of a file column by column; groups and pages whose statistics or
 * dictionaries hold none of the selected texts are passed over.
 */
final class ParquetColumns implements AutoCloseable {

  private final InputFile input;
  private final Selection selection;
  private final ParquetFileReader searched;
  private final MessageType structure;
  private ParquetFileReader found;

  ParquetColumns(InputFile input, Selection selection) throws IOException {
    this.input = input;
    this.selection = selection;
    this.searched = ParquetFileReader.open(input, PageFilter.of(selection));
    this.structure = searched.getFileMetaData().getSchema();
    searched.setRequestedSchema(structure(selection.texts().keySet()));
  }

  @Override
  public void close() throws IOException {
    try (searched) {
      if (found != null) {
        found.close();
      }
    }
  }

  /** How many row groups there are. */
  int groups() {
    return searched.getRowGroups().size();
  }

  /** Appends the selected rows of a row group. */
  void read(int group, Columns rows) throws IOException {
    PageReadStore pages = searched.readFilteredRowGroup(group);
    if (pages == null) {
      return;
    }
    boolean[] kept = kept(pages);
    int[] wanted = IntStream.range(0, kept.length).filter(row -> kept[row]).toArray();
    if (wanted.length > 0) {
      append(found(rows).readFilteredRowGroup(group), wanted, rows);
    }
  }

  private void append(PageReadStore pages, int[] wanted, Columns rows) throws IOException {
    for (Column column : rows.all()) {
      if (structure.containsField(column.concept().name())) {
        cells(pages, column.concept()).append(wanted, column);
      } else {
        Arrays.stream(wanted).forEach(row -> column.addAbsent());
      }
    }
  }

  private boolean[] kept(PageReadStore pages) throws IOException {
    boolean[] kept = new boolean[Math.toIntExact(pages.getRowCount())];
    Arrays.fill(kept, true);
    for (Concept concept : selection.texts().keySet()) {
      Set<String> anyOf = selection.texts().get(concept);
      ChunkCells.Texts texts = new ChunkCells.Texts(text -> anyOf.contains(text) ? 1 : 0);
      cells(pages, concept).keep(texts, kept);
    }
    return kept;
  }

  /** The cells of a column; its pages end at the same rows as those of all others. */
  private ChunkCells cells(PageReadStore pages, Concept concept) throws IOException {
    ColumnDescriptor column = structure.getColumnDescription(new String[] {concept.name()});
    PageReader reader = pages.getPageReader(column);
    if (reader.getTotalValueCount() != pages.getRowCount()) {
      throw new IOException(
          "Cannot read %s of '%s': its pages hold %d cells, expected %d as in other columns"
              .formatted(concept.name(), input, reader.getTotalValueCount(), pages.getRowCount()));
    }
    return new ChunkCells(reader, column.getMaxDefinitionLevel() == 0, concept.type());
  }

  /**
   * The same file once more, for the rows that were found: a reader keeps to the columns that it
   * was first asked for.
   */
  private ParquetFileReader found(Columns rows) throws IOException {
    if (found == null) {
      found = ParquetFileReader.open(input, PageFilter.of(selection));
      Set<Concept> asked = new LinkedHashSet<>(rows.table().columns());
      asked.addAll(selection.texts().keySet());
      found.setRequestedSchema(structure(asked));
    }
    return found;
  }

  private MessageType structure(Collection<Concept> concepts) {
    List<Type> fields =
        concepts.stream()
            .map(Concept::name)
            .filter(structure::containsField)
            .map(structure::getType)
            .toList();
    return new MessageType(structure.getName(), fields);
  }
}
