package org.citystats.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Decodes bytes in one character set. What is not valid in it becomes U+FFFD, and the places where
 * that happened are kept; the decoder gives up when there are too many of them.
 */
final class StrictDecoder {

  private static final int STEP = 4096;
  private static final char LOST = '\uFFFD';

  private final ByteBuffer in;
  private final CharBuffer out;
  private final CharsetDecoder decoder;
  private final int tolerated;
  private final ByteOffsets offsets;
  private int[] damage = new int[0];
  private int damaged;
  private int firstBadByte = -1;

  StrictDecoder(byte[] bytes, int from, Charset charset, int tolerated) {
    this.in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    double most = Math.ceil((double) in.remaining() * Math.max(1f, decoder.maxCharsPerByte())) + 1;
    this.out = CharBuffer.allocate((int) Math.min(most, Integer.MAX_VALUE - 8));
    this.tolerated = tolerated;
    this.offsets = new ByteOffsets(charset);
  }

  /** Whether the text was decoded with no more damage than tolerated. */
  boolean decode() {
    offsets.note(0, in.position());
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow() && damaged <= tolerated) {
      out.limit(Math.min(out.capacity(), out.position() + STEP));
      result = decoder.decode(in, out, true);
      if (result.isError()) {
        lose(result.length());
      }
      offsets.note(out.position(), in.position());
    }
    return damaged <= tolerated;
  }

  private void lose(int length) {
    if (firstBadByte < 0) {
      firstBadByte = in.position();
    }
    if (damaged == damage.length) {
      damage = Arrays.copyOf(damage, Math.max(16, 2 * damaged));
    }
    damage[damaged++] = out.position();
    out.limit(out.capacity());
    out.put(LOST);
    in.position(in.position() + length);
  }

  /** How many characters beyond ASCII were read, and not lost. */
  int beyondAscii() {
    int count = -damaged;
    char[] chars = out.array();
    for (int i = 0; i < out.position(); i++) {
      count += chars[i] < 0x80 ? 0 : 1;
    }
    return count;
  }

  /** How many places could not be decoded. */
  int damaged() {
    return damaged;
  }

  /** Offset of the first byte that could not be decoded, -1 if none. */
  int firstBadByte() {
    return firstBadByte;
  }

  /** The text so far, read in an encoding. */
  CsvText text(Encoding encoding) {
    return new CsvText(
        out.array(), out.position(), Arrays.copyOf(damage, damaged), new Origin(encoding, offsets));
  }

  /**
   * Where a text came from.
   *
   * @param encoding how it was decoded
   * @param offsets where its characters were
   */
  record Origin(Encoding encoding, ByteOffsets offsets) {}
}
