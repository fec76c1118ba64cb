package org.citystats.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where in the bytes a character came from: some places are known from decoding, the way from the
 * last of them is measured by encoding again.
 */
final class ByteOffsets {

  private final Charset charset;
  private int[] positions = new int[16];
  private int[] offsets = new int[16];
  private int size;

  ByteOffsets(Charset charset) {
    this.charset = charset;
  }

  /** Notes that a character stands at an offset; positions ascend. */
  void note(int position, int offset) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    positions[size] = position;
    offsets[size++] = offset;
  }

  /** The offset of a character. */
  long at(char[] chars, int position) {
    int found = Arrays.binarySearch(positions, 0, size, position);
    int known = found >= 0 ? found : -found - 2;
    return offsets[known] + encodedLength(chars, positions[known], position);
  }

  /** How many bytes the characters between two positions are. */
  long encodedLength(char[] chars, int from, int to) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return lengthInUtf8(chars, from, to);
    }
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.maxBytesPerChar() <= 1) {
      return to - from;
    }
    return length(encoder, CharBuffer.wrap(chars, from, to - from));
  }

  private static long lengthInUtf8(char[] chars, int from, int to) {
    long length = 0;
    for (int i = from; i < to; i++) {
      char sign = chars[i];
      length += sign < 0x80 ? 1 : sign < 0x800 || Character.isSurrogate(sign) ? 2 : 3;
    }
    return length;
  }

  private static long length(CharsetEncoder encoder, CharBuffer text) {
    encoder.onMalformedInput(CodingErrorAction.REPLACE);
    encoder.onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      ByteBuffer encoded = encoder.encode(text);
      return encoded.remaining();
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException("Cannot measure the text: it was replaced", impossible);
    }
  }
}
