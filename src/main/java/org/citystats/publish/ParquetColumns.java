package org.citystats.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
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
    int count = 0;
    for (boolean keep : kept) {
      count += keep ? 1 : 0;
    }
    if (count > 0) {
      append(group, new Cells(kept, count), rows);
    }
  }

  private void append(int group, Cells cells, Columns rows) throws IOException {
    ColumnReadStore store = store(found(rows).readFilteredRowGroup(group));
    for (Column column : rows.all()) {
      String name = column.concept().name();
      if (structure.containsField(name)) {
        cells.append(reader(store, name), column);
      } else {
        cells.appendAbsent(column);
      }
    }
  }

  private boolean[] kept(PageReadStore pages) {
    boolean[] kept = new boolean[Math.toIntExact(pages.getRowCount())];
    Arrays.fill(kept, true);
    ColumnReadStore store = store(pages);
    for (Concept concept : selection.texts().keySet()) {
      keep(reader(store, concept.name()), selection.texts().get(concept), kept);
    }
    return kept;
  }

  private static void keep(ColumnReader reader, Set<String> anyOf, boolean[] kept) {
    Texts texts = new Texts(text -> anyOf.contains(text) ? 1 : 0);
    for (int row = 0; row < kept.length; row++) {
      boolean present = Cells.isPresent(reader);
      kept[row] &= present && texts.number(reader.getBinary()) == 1;
      reader.consume();
    }
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

  private ColumnReadStore store(PageReadStore pages) {
    String writer = searched.getFileMetaData().getCreatedBy();
    return new ColumnReadStoreImpl(pages, new Unused(), structure, writer);
  }

  private ColumnReader reader(ColumnReadStore store, String name) {
    return store.getColumnReader(structure.getColumnDescription(new String[] {name}));
  }

  /** Takes no values: they are asked for one by one. */
  private static final class Unused extends GroupConverter {

    @Override
    public Converter getConverter(int field) {
      return new PrimitiveConverter() {};
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
