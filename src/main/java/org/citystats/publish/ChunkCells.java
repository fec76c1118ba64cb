package org.citystats.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.citystats.schema.Column;
import org.citystats.schema.ColumnType;

/**
 * The cells of a column of a row group on their way back into memory, page by page as {@link
 * ParquetRows} writes them; a page without any wanted cell is not looked into.
 */
final class ChunkCells {

  private final PageReader pages;
  private final boolean required;
  private final ColumnType type;
  private final ByteBuffer distinct;
  private final int[] starts;

  /**
   * Of the pages of a column.
   *
   * @param required whether no cell can be absent
   */
  ChunkCells(PageReader pages, boolean required, ColumnType type) throws IOException {
    this.pages = pages;
    this.required = required;
    this.type = type;
    DictionaryPage page = pages.readDictionaryPage();
    this.distinct = page == null ? null : buffer(page.getBytes());
    this.starts =
        page == null || type != ColumnType.TEXT
            ? new int[0]
            : starts(distinct, page.getDictionarySize());
  }

  /** The bytes as an array of their own, lowest byte first. */
  private static ByteBuffer buffer(BytesInput input) throws IOException {
    byte[] bytes = input.toInputStream().readNBytes((int) input.size());
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where the texts of a buffer begin. */
  private static int[] starts(ByteBuffer texts, int count) {
    int[] starts = new int[count];
    int at = 0;
    for (int i = 0; i < count; i++) {
      starts[i] = at;
      at += Integer.BYTES + texts.getInt(at);
    }
    return starts;
  }

  /** Keeps of these rows those whose text is one of some. */
  void keep(Texts anyOf, boolean[] kept) throws IOException {
    int row = 0;
    while (row < kept.length) {
      Page page = page(pages.readPage());
      for (int at = 0; at < page.cells; at++, row++) {
        int place = page.place(at);
        kept[row] &= place >= 0 && anyOf.number(page, place) == 1;
      }
    }
  }

  /** Appends some of the rows, by their ascending numbers, to a column. */
  void append(int[] rows, Column column) throws IOException {
    Texts texts = new Texts(column.words()::number);
    int from = 0;
    for (int next = 0; next < rows.length; ) {
      DataPage raw = pages.readPage();
      int to = from + raw.getValueCount();
      if (rows[next] < to) {
        Page page = page(raw);
        while (next < rows.length && rows[next] < to) {
          append(page, page.place(rows[next++] - from), column, texts);
        }
      }
      from = to;
    }
  }

  private void append(Page page, int place, Column column, Texts texts) {
    if (place < 0) {
      column.addAbsent();
      return;
    }
    switch (type) {
      case TEXT -> column.addWord(texts.number(page, place));
      case NUMBER -> column.add(page.values.getDouble(place * Double.BYTES));
      case WHOLE -> column.add(page.values.getLong(place * Long.BYTES));
      case FLAG -> column.add((page.values.get(place >> 3) >> (place & 7) & 1) == 1);
    }
  }

  private Page page(DataPage raw) throws IOException {
    if (!(raw instanceof DataPageV1 page)) {
      throw new IOException("found a page of another format, expected one as citystats writes it");
    }
    ByteBuffer bytes = buffer(page.getBytes());
    int cells = page.getValueCount();
    int[] present = required ? null : present(bytes, cells);
    int count = present == null ? cells : count(present);
    if (page.getValueEncoding() == Encoding.PLAIN) {
      ByteBuffer values = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
      int[] begins = type == ColumnType.TEXT ? starts(values, count) : new int[0];
      return new Page(values, cells, present, begins, false);
    }
    int[] numbers = HybridCells.of(bytes, count, bytes.get());
    return new Page(distinct, cells, coded(present, numbers), starts, true);
  }

  /** The place of each cell among those that are present, -1 if it is absent; null if none is. */
  private static int[] present(ByteBuffer bytes, int cells) {
    int end = bytes.getInt() + bytes.position();
    int[] present = HybridCells.of(bytes, cells, 1);
    bytes.position(end);
    int count = 0;
    for (int cell = 0; cell < cells; cell++) {
      present[cell] = present[cell] == 1 ? count++ : -1;
    }
    return count == cells ? null : present;
  }

  private static int count(int[] present) {
    int last = present.length - 1;
    while (last >= 0 && present[last] < 0) {
      last--;
    }
    return last < 0 ? 0 : present[last] + 1;
  }

  /** The number of each cell's value; that of an absent one stays -1. */
  private static int[] coded(int[] present, int[] numbers) {
    if (present == null) {
      return numbers;
    }
    for (int cell = 0; cell < present.length; cell++) {
      present[cell] = present[cell] < 0 ? -1 : numbers[present[cell]];
    }
    return present;
  }

  /**
   * A page whose cells are places of values, -1 if absent.
   *
   * @param values the values as Parquet writes them
   * @param cells how many cells it has
   * @param places place of each cell; {@code null} if each has its own
   * @param starts where texts begin
   * @param coded whether places are those of the distinct values of the column
   */
  private record Page(ByteBuffer values, int cells, int[] places, int[] starts, boolean coded) {

    int place(int cell) {
      return places == null ? cell : places[cell];
    }

    String text(int place) {
      int length = values.getInt(starts[place]);
      return new String(
          values.array(),
          values.arrayOffset() + starts[place] + Integer.BYTES,
          length,
          StandardCharsets.UTF_8);
    }
  }

  /** Numbers of texts, each distinct one looked at once. */
  static final class Texts {

    private final ToIntFunction<String> numbering;
    private int[] known = new int[0];

    Texts(ToIntFunction<String> numbering) {
      this.numbering = numbering;
    }

    private int number(Page page, int place) {
      if (!page.coded) {
        return numbering.applyAsInt(page.text(place));
      }
      if (known.length == 0) {
        known = new int[page.starts.length];
      }
      if (known[place] == 0) {
        known[place] = numbering.applyAsInt(page.text(place)) + 1;
      }
      return known[place] - 1;
    }
  }
}
