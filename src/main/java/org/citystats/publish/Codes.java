package org.citystats.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.citystats.schema.Column;
import org.citystats.schema.ColumnType;

/**
 * The cells of a span as numbers of its distinct values, in the order of their first use.
 *
 * @param first first row of the span
 * @param numbers number of each cell's value, -1 if absent
 * @param distinct how many distinct values there are
 * @param values the distinct values as Parquet writes them
 * @param words number of each text among the words of the column; none of other types
 */
record Codes(int first, int[] numbers, int distinct, ByteArray values, int[] words) {

  private static final int MOST_VALUES = 1 << 16;
  private static final int MOST_BYTES = 1 << 20;

  /** So many distinct numbers in less than twice as many cells will hardly come again. */
  private static final int SAMPLE = 1 << 13;

  /** The codes of a span, or {@code null} if it has too many distinct values for them to pay. */
  static Codes of(Span span) {
    if (span.column().concept().type() == ColumnType.FLAG) {
      return null;
    }
    int most = Math.min(MOST_VALUES, span.rows() / 2 + 1);
    return span.column().concept().type() == ColumnType.TEXT
        ? ofTexts(span, most)
        : ofNumbers(span, most);
  }

  /** The page that holds the distinct values. */
  DictionaryPage page(Compression compression) throws IOException {
    return new DictionaryPage(
        compression.of(values.input()), values.size(), distinct, Encoding.PLAIN);
  }

  /** How many bits a number takes. */
  int bits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, distinct - 1));
  }

  /** Which values occur in a part of the span. */
  BitSet seen(Span part) {
    BitSet seen = new BitSet(distinct);
    int last = -1;
    for (int at = part.from() - first; at < part.to() - first; at++) {
      int number = numbers[at];
      if (number != last && number >= 0) {
        seen.set(number);
      }
      last = number;
    }
    return seen;
  }

  private static Codes ofTexts(Span span, int most) {
    Column column = span.column();
    int[] renumbered = new int[column.words().size()];
    Arrays.fill(renumbered, -1);
    int[] words = new int[Math.min(renumbered.length, most + 1)];
    int[] numbers = new int[span.rows()];
    ByteArray values = new ByteArray(1024);
    int distinct = 0;
    for (int row = span.from(); row < span.to(); row++) {
      int word = column.word(row);
      if (word >= 0 && renumbered[word] < 0) {
        if (distinct == most || values.size() > MOST_BYTES) {
          return null;
        }
        values.addText(column.words().word(word).getBytes(StandardCharsets.UTF_8));
        words[distinct] = word;
        renumbered[word] = distinct++;
      }
      numbers[row - span.from()] = word < 0 ? -1 : renumbered[word];
    }
    return distinct == 0 ? null : new Codes(span.from(), numbers, distinct, values, words);
  }

  private static Codes ofNumbers(Span span, int most) {
    Column column = span.column();
    boolean whole = column.concept().type() == ColumnType.WHOLE;
    Distinct seen = new Distinct(most);
    int[] numbers = new int[span.rows()];
    for (int row = span.from(); row < span.to(); row++) {
      if (column.isAbsent(row)) {
        numbers[row - span.from()] = -1;
        continue;
      }
      long bits = whole ? column.whole(row) : Double.doubleToRawLongBits(column.number(row));
      numbers[row - span.from()] = seen.number(bits);
      if (seen.size > most || seen.size == SAMPLE && seen.asked < 2 * SAMPLE) {
        return null;
      }
    }
    return seen.size == 0
        ? null
        : new Codes(span.from(), numbers, seen.size, seen.values, new int[0]);
  }

  /** Numbers distinct patterns of 64 bits. */
  private static final class Distinct {

    private final long[] keys;
    private final int[] places;
    private final int mask;
    private final ByteArray values = new ByteArray(1024);
    private int size;
    private int asked;

    Distinct(int most) {
      int slots = Integer.highestOneBit(Math.max(8, most + 1)) * 4;
      keys = new long[slots];
      places = new int[slots];
      mask = slots - 1;
    }

    int number(long bits) {
      asked++;
      long mixed = bits * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed >>> 32) & mask;
      while (places[slot] != 0 && keys[slot] != bits) {
        slot = (slot + 1) & mask;
      }
      if (places[slot] == 0) {
        keys[slot] = bits;
        places[slot] = ++size;
        values.addLong(bits);
      }
      return places[slot] - 1;
    }
  }
}
