package org.citystats.csv;

import java.nio.charset.StandardCharsets;

/** A decoded text that remembers its encoding and where its characters stood in the bytes. */
public final class CsvText {

  private static final char END_OF_FILE = '\u001A';

  private final char[] chars;
  private final int length;
  private final int[] damage;
  private final StrictDecoder.Origin origin;

  CsvText(char[] chars, int length, int[] damage, StrictDecoder.Origin origin) {
    this.chars = chars;
    this.length = length > 0 && chars[length - 1] == END_OF_FILE ? length - 1 : length;
    this.damage = damage;
    this.origin = origin;
  }

  /** A text that was never bytes; its offsets are those of UTF-8. */
  public static CsvText of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StrictDecoder decoder = new StrictDecoder(bytes, 0, StandardCharsets.UTF_8, 0);
    decoder.decode();
    return decoder.text(
        new Encoding(StandardCharsets.UTF_8, Certainty.DECLARED, "a text in memory"));
  }

  /** The characters; only the first {@link #length()} count, and none is to be changed. */
  public char[] chars() {
    return chars;
  }

  /** How many characters; a Ctrl-Z at the very end, the end mark of old systems, is not one. */
  public int length() {
    return length;
  }

  /** Whether a Ctrl-Z, the end mark of old systems, stands at the very end. */
  public boolean endMark() {
    return length < chars.length && chars[length] == END_OF_FILE;
  }

  /** The encoding and why it was chosen. */
  public Encoding encoding() {
    return origin.encoding();
  }

  /** Positions of what could not be decoded, ascending; U+FFFD stands there. Not to be changed. */
  public int[] damage() {
    return damage;
  }

  /** Where the character of a position begins in the bytes, byte order mark included. */
  public long byteOffset(int position) {
    return origin.offsets().at(chars, position);
  }

  /** How many bytes the characters between two positions are in the encoding. */
  long encodedLength(int from, int to) {
    return origin.offsets().encodedLength(chars, from, to);
  }

  /** The characters from one position up to another. */
  public String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** How many physical lines: line ends LF, CR LF, CR, and one more if the last line has none. */
  public int lineCount() {
    return ends().total() + (last() == LastLine.CUT ? 1 : 0);
  }

  /** How the lines end. */
  public LineEnds ends() {
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] == '\n') {
        lf++;
      } else if (chars[i] == '\r') {
        boolean pair = i + 1 < length && chars[i + 1] == '\n';
        cr += pair ? 0 : 1;
        crlf += pair ? 1 : 0;
        i += pair ? 1 : 0;
      }
    }
    return new LineEnds(lf, crlf, cr);
  }

  /** How the text ends. */
  public LastLine last() {
    if (length == 0) {
      return LastLine.NONE;
    }
    char sign = chars[length - 1];
    return sign == '\n' || sign == '\r' ? LastLine.ENDED : LastLine.CUT;
  }

  /** Whether the text holds nothing but blanks and line ends. */
  public boolean blank() {
    for (int i = 0; i < length; i++) {
      if (!Blanks.isBlank(chars[i])) {
        return false;
      }
    }
    return true;
  }
}
