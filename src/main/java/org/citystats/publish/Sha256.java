package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Sha256 {

  private static final int BLOCK = 1 << 16;

  private Sha256() {}

  /** A digest without bytes yet. */
  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hash of what a digest has seen. */
  static String end(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of bytes. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(begin().digest(bytes));
  }

  /** The hash of all that a stream holds. */
  static String of(InputStream in) throws IOException {
    MessageDigest digest = begin();
    byte[] block = new byte[BLOCK];
    for (int length = in.read(block); length >= 0; length = in.read(block)) {
      digest.update(block, 0, length);
    }
    return end(digest);
  }
}
