package org.citystats.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;

/** Reads the row groups of a file column by column. */
final class ParquetColumns {

  private final ParquetFileReader file;
  private final Selection selection;
  private final MessageType structure;

  ParquetColumns(ParquetFileReader file, Selection selection) {
    this.file = file;
    this.selection = selection;
    this.structure = file.getFileMetaData().getSchema();
  }

  /** How many row groups there are. */
  int groups() {
    return file.getRowGroups().size();
  }

  /** Appends the selected rows of a row group. */
  void read(int group, Columns rows) throws IOException {
    boolean[] kept = kept(group);
    int count = 0;
    for (boolean keep : kept) {
      count += keep ? 1 : 0;
    }
    if (count == 0) {
      return;
    }
    Cells cells = new Cells(kept, count);
    ColumnReadStore store = store(group, rows.table().columns());
    for (Column column : rows.all()) {
      String name = column.concept().name();
      if (structure.containsField(name)) {
        cells.append(reader(store, name), column);
      } else {
        cells.appendAbsent(column);
      }
    }
  }

  private boolean[] kept(int group) throws IOException {
    boolean[] kept = new boolean[Math.toIntExact(file.getRowGroups().get(group).getRowCount())];
    Arrays.fill(kept, true);
    if (!selection.texts().isEmpty()) {
      ColumnReadStore store = store(group, selection.texts().keySet());
      for (Concept concept : selection.texts().keySet()) {
        keep(reader(store, concept.name()), selection.texts().get(concept), kept);
      }
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

  private ColumnReadStore store(int group, Collection<Concept> concepts) throws IOException {
    List<Type> fields =
        concepts.stream()
            .map(Concept::name)
            .filter(structure::containsField)
            .map(structure::getType)
            .toList();
    MessageType asked = new MessageType(structure.getName(), fields);
    file.setRequestedSchema(asked);
    PageReadStore pages = file.readRowGroup(group);
    String writer = file.getFileMetaData().getCreatedBy();
    return new ColumnReadStoreImpl(pages, new Unused(), asked, writer);
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
