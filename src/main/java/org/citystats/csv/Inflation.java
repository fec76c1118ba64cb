package org.citystats.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What was unpacked so far, held against the limits. */
final class Inflation {

  private static final long FREE = 1 << 20;

  private final long packed;
  private final Limits limits;
  private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();

  Inflation(long packed, Limits limits) {
    this.packed = packed;
    this.limits = limits;
  }

  /** Adds unpacked bytes, unless that would exceed a limit. */
  Optional<Refusal> add(byte[] buffer, int length) {
    long size = unpacked.size() + (long) length;
    if (size > limits.inflatedBytes()) {
      return exceeded(
          "inflate_size", limits.inflatedBytes() + " bytes", "ingest.max-inflated-bytes");
    }
    if (size > FREE && size > packed * limits.inflateRatio()) {
      return exceeded(
          "inflate_ratio",
          limits.inflateRatio() + " times its " + packed + " bytes",
          "ingest.max-inflate-ratio");
    }
    unpacked.write(buffer, 0, length);
    return Optional.empty();
  }

  /** The unpacked bytes. */
  byte[] bytes() {
    return unpacked.toByteArray();
  }

  /** How far it came, in bytes and whole lines. */
  String progress() {
    long lines =
        unpacked.toString(StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
    return unpacked.size() + " bytes and " + lines + " whole lines";
  }

  private static Optional<Refusal> exceeded(String code, String limit, String setting) {
    String found = "the file unpacks to more than " + limit;
    return Optional.of(
        new Refusal(
            code,
            "unpack",
            "",
            found,
            "no more",
            "unpack it yourself if it is sound, or raise " + setting));
  }
}
