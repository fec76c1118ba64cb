package org.citystats.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Zeros at every second place, as UTF-16 leaves them where the text is ASCII. */
enum ZeroPattern {
  NONE(StandardCharsets.UTF_8),
  LITTLE_ENDIAN(StandardCharsets.UTF_16LE),
  BIG_ENDIAN(StandardCharsets.UTF_16BE);

  private static final int LOOKED_AT = 1 << 16;
  private static final int ONE_IN = 10;
  private static final int FAR_MORE = 50;

  private final Charset charset;

  ZeroPattern(Charset charset) {
    this.charset = charset;
  }

  /** The encoding that leaves such zeros. */
  Charset charset() {
    return charset;
  }

  /**
   * The pattern of the first 64 kB: a tenth of one parity is zero, and next to none of the other.
   */
  static ZeroPattern of(byte[] bytes) {
    int[] zeros = new int[2];
    int seen = Math.min(LOOKED_AT, bytes.length);
    for (int i = 0; i < seen; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (Math.max(zeros[0], zeros[1]) * 2 * ONE_IN < seen || seen < 4) {
      return NONE;
    }
    if (zeros[1] > FAR_MORE * zeros[0]) {
      return LITTLE_ENDIAN;
    }
    return zeros[0] > FAR_MORE * zeros[1] ? BIG_ENDIAN : NONE;
  }
}
