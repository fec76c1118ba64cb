package org.citystats.csv;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * The first byte of a file that does not fit, told with what windows-1252 would read there.
 *
 * @param bytes all bytes
 * @param offset of the byte
 */
record FirstBadByte(byte[] bytes, int offset) {

  static final String ACTION = "decode the text";

  /** The refusal of a file whose encoding cannot be told. */
  Refusal unclear() {
    return new Refusal(
        "encoding_unclear",
        ACTION,
        "line " + line(),
        place() + " is not UTF-8" + readings(),
        "UTF-8 or a declared encoding",
        "declare encoding "
            + new LikelyEncoding(bytes, offset).name()
            + " if it shows the names as they should be");
  }

  /** The refusal of a file that is not in the encoding it claims. */
  Refusal wrong(Charset charset) {
    return new Refusal(
        "encoding_wrong",
        ACTION,
        "line " + line(),
        place() + " is not " + charset + readings(),
        "the declared encoding " + charset,
        "declare the encoding the file is in");
  }

  private String place() {
    return String.format(Locale.ROOT, "byte 0x%02X at offset %d", bytes[offset], offset);
  }

  private String readings() {
    String latin = new String(bytes, offset, 1, Charset.forName("windows-1252"));
    int length = Math.min(2, bytes.length - offset);
    String han = new String(bytes, offset, length, Charset.forName("GB18030"));
    return " (" + reads("windows-1252", latin) + ", " + reads("GB18030", han) + ")";
  }

  private static String reads(String charset, String text) {
    return text.indexOf('\uFFFD') >= 0
        ? charset + " has no character there"
        : charset + " would read " + Sentences.quoted(text);
  }

  private int line() {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      line += bytes[i] == '\n' || bytes[i] == '\r' && !pair ? 1 : 0;
    }
    return line;
  }
}
