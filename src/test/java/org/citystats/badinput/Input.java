package org.citystats.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes of files as senders make them. */
final class Input {

  private Input() {}

  /** Lines in UTF-8, each with a line feed. */
  static byte[] lines(String... lines) {
    return in(StandardCharsets.UTF_8, lines);
  }

  /** Lines in an encoding, each with a line feed. */
  static byte[] in(Charset charset, String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(charset);
  }

  /** Lines in an encoding known by its name. */
  static byte[] in(String charset, String... lines) {
    return in(Charset.forName(charset), lines);
  }

  /** Text in UTF-8 as it stands. */
  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One after the other. */
  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** Bytes by their values. */
  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** The first bytes. */
  static byte[] cut(byte[] bytes, int length) {
    return java.util.Arrays.copyOf(bytes, length);
  }

  /** Packed with gzip. */
  static byte[] gzip(byte[] bytes) {
    return packed(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
          }
        });
  }

  /** Packed as the only file of a zip archive. */
  static byte[] zip(String name, byte[] bytes) {
    return packed(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
          }
        });
  }

  private interface Packing {
    void into(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      packing.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
