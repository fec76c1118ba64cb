package org.citystats.publish;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;

/** Bytes in the making, lowest byte first as Parquet wants them. */
final class ByteArray {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes;
  private int size;

  ByteArray(int expected) {
    this.bytes = new byte[Math.max(16, expected)];
  }

  int size() {
    return size;
  }

  void addByte(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  void addInt(int value) {
    room(Integer.BYTES);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  void addLong(long value) {
    room(Long.BYTES);
    LONGS.set(bytes, size, value);
    size += Long.BYTES;
  }

  /** A whole number in as few bytes as it needs, seven bits a byte. */
  void addVarInt(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      addByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    addByte(rest);
  }

  /** A text with its length before it. */
  void addText(byte[] text) {
    addInt(text.length);
    room(text.length);
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
  }

  BytesInput input() {
    return BytesInput.from(bytes, 0, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
