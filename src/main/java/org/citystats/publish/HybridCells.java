package org.citystats.publish;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads whole numbers back from Parquet's mixture of runs and packed bits.
 *
 * @see Hybrid
 */
final class HybridCells {

  private static final int GROUP = 8;

  private final ByteBuffer bytes;
  private final int bits;
  private int[] numbers;
  private int size;

  private HybridCells(ByteBuffer bytes, int bits) {
    this.bytes = bytes;
    this.bits = bits;
  }

  /** The next so many numbers of a buffer, each of so many bits. */
  static int[] of(ByteBuffer bytes, int count, int bits) {
    HybridCells cells = new HybridCells(bytes, bits);
    cells.numbers = new int[count];
    while (cells.size < count) {
      int head = cells.varInt();
      if ((head & 1) == 0) {
        cells.run(head >>> 1);
      } else {
        cells.unpack((head >>> 1) * GROUP);
      }
    }
    return cells.numbers;
  }

  private int varInt() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes.get();
      value |= (next & 0x7F) << shift;
      shift += Byte.SIZE - 1;
    } while (next < 0);
    return value;
  }

  private void run(int times) {
    int number = 0;
    for (int shift = 0; shift < bits; shift += Byte.SIZE) {
      number |= (bytes.get() & 0xFF) << shift;
    }
    int to = Math.min(numbers.length, size + times);
    Arrays.fill(numbers, size, to, number);
    size = to;
  }

  private void unpack(int count) {
    long packed = 0;
    int filled = 0;
    for (int i = 0; i < count; i++) {
      while (filled < bits) {
        packed |= (bytes.get() & 0xFFL) << filled;
        filled += Byte.SIZE;
      }
      if (size < numbers.length) {
        numbers[size++] = (int) (packed & (1L << bits) - 1);
      }
      packed >>>= bits;
      filled -= bits;
    }
  }
}
