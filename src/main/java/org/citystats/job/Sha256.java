package org.citystats.job;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making. */
final class Sha256 {

  private final MessageDigest digest = begin();

  private static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds bytes. */
  void add(byte[] bytes) {
    digest.update(bytes);
  }

  /** The hash of all bytes, hexadecimal; once. */
  String end() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
