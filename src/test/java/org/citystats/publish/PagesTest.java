package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are what other programs read and write; parquet-column stands for them. */
class PagesTest {

  @TempDir Path folder;

  private static int[] numbers(Random random, int bits) {
    int[] numbers = new int[random.nextInt(400)];
    for (int at = 0; at < numbers.length; ) {
      int number = bits == 0 ? 0 : random.nextInt() >>> Integer.SIZE - bits;
      int end = Math.min(numbers.length, at + (random.nextBoolean() ? 1 : random.nextInt(30)));
      Arrays.fill(numbers, at, end, number);
      at = Math.max(end, at + 1);
    }
    return numbers;
  }

  private static ByteBuffer bytes(BytesInput input) throws IOException {
    return ByteBuffer.wrap(input.toInputStream().readNBytes((int) input.size()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void numbersOfPagesAreReadByParquet(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int bits = random.nextInt(18);
      int[] numbers = numbers(random, bits);
      ByteBuffer bytes = bytes(Hybrid.of(numbers, numbers.length, bits).input());
      RunLengthBitPackingHybridDecoder decoder =
          new RunLengthBitPackingHybridDecoder(bits, ByteBufferInputStream.wrap(bytes));
      int[] read = new int[numbers.length];
      for (int at = 0; at < read.length; at++) {
        read[at] = decoder.readInt();
      }

      assertThat(read).as("seed %d, round %d, %d bits", seed, round, bits).isEqualTo(numbers);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5, 6})
  void numbersThatParquetWritesAreRead(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int bits = random.nextInt(18);
      int[] numbers = numbers(random, bits);
      RunLengthBitPackingHybridEncoder encoder =
          new RunLengthBitPackingHybridEncoder(bits, 64, 4096, new HeapByteBufferAllocator());
      for (int number : numbers) {
        encoder.writeInt(number);
      }
      ByteBuffer bytes = bytes(encoder.toBytes());

      assertThat(HybridCells.of(bytes, numbers.length, bits))
          .as("seed %d, round %d, %d bits", seed, round, bits)
          .isEqualTo(numbers);
    }
  }

  /** More than one page, cells that are absent, few and many distinct values. */
  @Test
  void whateverIsWrittenIsReadBack() throws IOException {
    Random random = new Random(7);
    Columns rows = new Columns(Tables.WARNINGS);
    for (int row = 0; row < 40_000; row++) {
      rows.column(Concepts.SOURCE_FILE).add(row < 20_000 ? "甲.csv" : "𝒜.csv");
      rows.column(Concepts.CODE).add("c%05d".formatted(row));
      rows.column(Concepts.FIRST_LINE).add((long) row);
      if (random.nextInt(3) == 0) {
        rows.column(Concepts.COUNT).addAbsent();
        rows.column(Concepts.REASON).addAbsent();
      } else {
        rows.column(Concepts.COUNT).add(random.nextLong());
        rows.column(Concepts.REASON).add("r" + random.nextInt(3));
      }
    }
    new TableWriter(folder.toString()).write(rows, "warnings", 0);
    TableReader reader = new TableReader(folder.toString());

    Columns all = reader.read(Tables.WARNINGS);
    Columns some =
        reader.read(Tables.WARNINGS, Selection.ALL.where(Concepts.CODE, "c00003", "c39999"));

    assertThat(texts(all)).isEqualTo(texts(rows));
    assertThat(texts(some)).containsExactly(texts(rows).get(3), texts(rows).get(39_999));
  }

  private static List<String> texts(Columns rows) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      texts.add(
          "%s|%s|%d|%s|%s"
              .formatted(
                  rows.text(row, Concepts.SOURCE_FILE),
                  rows.text(row, Concepts.CODE),
                  rows.whole(row, Concepts.FIRST_LINE),
                  rows.column(Concepts.COUNT).isAbsent(row)
                      ? "absent"
                      : rows.whole(row, Concepts.COUNT),
                  rows.text(row, Concepts.REASON)));
    }
    return texts;
  }
}
