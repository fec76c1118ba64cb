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
        "declare encoding " + likely() + " if it shows the names as they should be");
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

  /** Whether all that is beyond ASCII are pairs of the signs of GB2312, such as wide colons. */
  private boolean chineseSigns() {
    int at = offset;
    while (at + 1 < bytes.length && isSign(bytes[at] & 0xFF) && (bytes[at + 1] & 0xFF) >= 0xA1) {
      at += 2;
      while (at < bytes.length && bytes[at] >= 0) {
        at++;
      }
    }
    return at == bytes.length;
  }

  private static boolean isSign(int lead) {
    return lead >= 0xA1 && lead <= 0xA3;
  }

  /**
   * Chinese if only its signs occur; Japanese if all bytes are valid and kana occur, else the usual
   * code page of the West.
   */
  private String likely() {
    if (chineseSigns()) {
      return "GB18030";
    }
    StrictDecoder japanese = new StrictDecoder(bytes, 0, Charset.forName("windows-31j"), 0);
    boolean kana =
        japanese.decode()
            && new String(bytes, Charset.forName("windows-31j"))
                .chars()
                .anyMatch(sign -> sign >= 0x3041 && sign <= 0x30FA);
    return kana ? "windows-31j" : "windows-1252";
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
