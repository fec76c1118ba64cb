package org.citystats.csv;

import java.nio.charset.Charset;
import java.util.function.IntPredicate;

/**
 * The encoding to propose for bytes that are no UTF-8, by what they spell: never chosen, only named
 * in the line to add.
 *
 * <ul>
 *   <li>Chinese if only the signs of GB2312 occur; Japanese if all bytes are valid and kana occur.
 *   <li>Korean if nine of ten characters beyond ASCII are Hangul, traditional Chinese if they are
 *       frequent characters of Big5.
 *   <li>Cyrillic if letters beyond ASCII stand in rows of three and more; Central European if the
 *       Western code page would put a sign such as {@code ³} inside a word; else Western.
 * </ul>
 */
final class LikelyEncoding {

  private static final String WESTERN = "windows-1252";
  private static final int SHARE = 9;
  private static final int OF = 10;
  private static final int ROW = 3;

  private final byte[] bytes;
  private final int offset;

  /** Of a file, with the first byte that is no UTF-8. */
  LikelyEncoding(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /** The name to declare. */
  String name() {
    if (chineseSigns()) {
      return "GB18030";
    }
    if (spells("windows-31j", 1, sign -> sign >= 0x3041 && sign <= 0x30FA)) {
      return "windows-31j";
    }
    if (mostly("x-windows-949", sign -> sign >= 0xAC00 && sign <= 0xD7A3)) {
      return "EUC-KR";
    }
    if (mostly("Big5", sign -> sign >= 0x4E00 && sign <= 0x9FFF) && frequentBig5()) {
      return "Big5";
    }
    return alphabet();
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

  private boolean mostly(String charset, IntPredicate signs) {
    String text = text(charset);
    long beyond = text.chars().filter(sign -> sign >= 0x80).count();
    return spells(charset, (beyond * SHARE + OF - 1) / OF, signs);
  }

  /** Whether all bytes are valid in an encoding and at least so many characters are of a kind. */
  private boolean spells(String charset, long least, IntPredicate signs) {
    return new StrictDecoder(bytes, 0, Charset.forName(charset), 0).decode()
        && text(charset).chars().filter(signs).count() >= Math.max(1, least);
  }

  private String text(String charset) {
    return new String(bytes, Charset.forName(charset));
  }

  /** Whether nine of ten pairs begin as the frequent characters of Big5 do. */
  private boolean frequentBig5() {
    int pairs = 0;
    int frequent = 0;
    for (int at = 0; at + 1 < bytes.length; at++) {
      if (bytes[at] < 0) {
        int lead = bytes[at++] & 0xFF;
        pairs++;
        frequent += lead >= 0xA4 && lead <= 0xC6 ? 1 : 0;
      }
    }
    return OF * frequent >= SHARE * pairs;
  }

  private String alphabet() {
    String western = text(WESTERN);
    int inRows = 0;
    int beyond = 0;
    int row = 0;
    boolean signInWord = false;
    for (int at = 0; at < western.length(); at++) {
      char sign = western.charAt(at);
      boolean letter = sign >= 0x80 && Character.isLetter(sign);
      row = letter ? row + 1 : 0;
      beyond += letter ? 1 : 0;
      inRows += row == ROW ? ROW : row > ROW ? 1 : 0;
      signInWord |= isInWord(western, at);
    }
    if (beyond > 0 && 2 * inRows >= beyond) {
      return "windows-1251";
    }
    return signInWord ? "windows-1250" : WESTERN;
  }

  /** Whether a sign that is no letter in the Western code page stands before a small letter. */
  private static boolean isInWord(String text, int at) {
    char sign = text.charAt(at);
    return "³¹¿¾¼£¥¶\u0152\u0153\u0178".indexOf(sign) >= 0
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1))
        && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
  }
}
