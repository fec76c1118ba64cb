package org.citystats.publish;

/**
 * Whole numbers in Parquet's mixture of runs and packed bits: eight or more equal ones are a run,
 * all others are packed in groups of eight.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/data-pages/encodings/">Apache Parquet,
 *     Encodings: run length encoding / bit-packing hybrid</a>
 */
final class Hybrid {

  private static final int GROUP = 8;

  private final int[] numbers;
  private final int size;
  private final int bits;
  private final ByteArray bytes;

  private Hybrid(int[] numbers, int size, int bits) {
    this.numbers = numbers;
    this.size = size;
    this.bits = bits;
    this.bytes = new ByteArray(size * bits / Byte.SIZE / 2);
  }

  /** The first numbers of an array, none below zero and each of so many bits. */
  static ByteArray of(int[] numbers, int size, int bits) {
    Hybrid hybrid = new Hybrid(numbers, size, bits);
    hybrid.encode();
    return hybrid.bytes;
  }

  private void encode() {
    int waiting = 0;
    for (int from = 0, to; from < size; from = to) {
      to = from + 1;
      while (to < size && numbers[to] == numbers[from]) {
        to++;
      }
      int full = from + (waiting - from & GROUP - 1);
      if (to - full >= GROUP) {
        pack(waiting, full);
        run(numbers[from], to - full);
        waiting = to;
      }
    }
    pack(waiting, size);
  }

  private void run(int number, int times) {
    bytes.addVarInt(times << 1);
    for (int shift = 0; shift < bits; shift += Byte.SIZE) {
      bytes.addByte(number >>> shift);
    }
  }

  /** Packs the numbers from one to below another, the last group filled up with zeros. */
  private void pack(int from, int to) {
    if (from == to) {
      return;
    }
    int groups = (to - from + GROUP - 1) / GROUP;
    bytes.addVarInt(groups << 1 | 1);
    long packed = 0;
    int filled = 0;
    for (int at = from; at < from + groups * GROUP; at++) {
      packed |= (at < to ? (long) numbers[at] : 0L) << filled;
      filled += bits;
      while (filled >= Byte.SIZE) {
        bytes.addByte((int) packed);
        packed >>>= Byte.SIZE;
        filled -= Byte.SIZE;
      }
    }
  }
}
