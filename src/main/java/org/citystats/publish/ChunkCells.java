package org.citystats.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;
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
    this.distinct = page == null ? null : buffer(page.getBytes().toByteArray());
    this.starts = page == null ? new int[0] : starts(distinct, page.getDictionarySize());
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where the values of a buffer begin. */
  private int[] starts(ByteBuffer values, int count) {
    int[] starts = new int[count];
    int at = values.position();
    for (int i = 0; i < count; i++) {
      starts[i] = at;
      at += type == ColumnType.TEXT ? Integer.BYTES + values.getInt(at) : Long.BYTES;
    }
    return starts;
  }

  /** Keeps of these rows those whose text is one of some. */
  void keep(Texts anyOf, boolean[] kept) throws IOException {
    int row = 0;
    while (row < kept.length) {
      Page page = page();
      for (int at = 0; at < page.present.length; at++, row++) {
        int place = page.present[at];
        kept[row] &= place >= 0 && anyOf.number(page, place) == 1;
      }
    }
  }

  /** Appends the kept ones of these rows to a column. */
  void append(boolean[] kept, Column column) throws IOException {
    Texts texts = new Texts(column.words()::number);
    int row = 0;
    while (row < kept.length) {
      DataPage raw = pages.readPage();
      int end = row + raw.getValueCount();
      if (any(kept, row, end)) {
        Page page = page(raw);
        for (int at = 0; row < end; at++, row++) {
          if (kept[row]) {
            append(page, page.present[at], column, texts);
          }
        }
      }
      row = end;
    }
  }

  private static boolean any(boolean[] kept, int from, int to) {
    for (int row = from; row < to; row++) {
      if (kept[row]) {
        return true;
      }
    }
    return false;
  }

  private void append(Page page, int place, Column column, Texts texts) {
    if (place < 0) {
      column.addAbsent();
      return;
    }
    switch (type) {
      case TEXT -> column.addWord(texts.number(page, place));
      case NUMBER -> column.add(page.values.getDouble(page.start(place)));
      case WHOLE -> column.add(page.values.getLong(page.start(place)));
      case FLAG -> column.add((page.values.get(place >> 3) >> (place & 7) & 1) == 1);
    }
  }

  private Page page() throws IOException {
    return page(pages.readPage());
  }

  private Page page(DataPage raw) throws IOException {
    if (!(raw instanceof DataPageV1 page)) {
      throw new IOException("found a page of another format, expected one as citystats writes it");
    }
    ByteBuffer bytes = buffer(page.getBytes().toByteArray());
    int[] present = present(bytes, page.getValueCount());
    return page.getValueEncoding() == Encoding.PLAIN
        ? plain(bytes, present)
        : coded(bytes, present);
  }

  /** The place of each cell among those that are present, -1 if it is absent. */
  private int[] present(ByteBuffer bytes, int cells) {
    int[] present;
    if (required) {
      present = new int[cells];
      Arrays.fill(present, 1);
    } else {
      int length = bytes.getInt();
      int end = bytes.position() + length;
      present = HybridCells.of(bytes, cells, 1);
      bytes.position(end);
    }
    int count = 0;
    for (int cell = 0; cell < cells; cell++) {
      present[cell] = present[cell] == 1 ? count++ : -1;
    }
    return present;
  }

  private static int count(int[] present) {
    int last = present.length - 1;
    while (last >= 0 && present[last] < 0) {
      last--;
    }
    return last < 0 ? 0 : present[last] + 1;
  }

  private Page plain(ByteBuffer bytes, int[] present) {
    ByteBuffer values = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    int[] begins = type == ColumnType.FLAG ? new int[0] : starts(values, count(present));
    return new Page(values, present, begins, false);
  }

  private Page coded(ByteBuffer bytes, int[] present) {
    int bits = bytes.get();
    int[] numbers = HybridCells.of(bytes, count(present), bits);
    int[] places = new int[present.length];
    for (int cell = 0; cell < places.length; cell++) {
      places[cell] = present[cell] < 0 ? -1 : numbers[present[cell]];
    }
    return new Page(distinct, places, starts, true);
  }

  /**
   * A page whose cells are places of values, -1 if absent.
   *
   * @param values the values as Parquet writes them
   * @param present place of each cell
   * @param starts where the values begin
   * @param coded whether places are those of the distinct values of the column
   */
  private record Page(ByteBuffer values, int[] present, int[] starts, boolean coded) {

    int start(int place) {
      return starts[place];
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
