package org.citystats.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;

/**
 * Bytes to text, strictly: nothing is replaced in silence and nothing depends on the machine.
 *
 * <p>In this order: byte order mark; declared encoding; UTF-8 if every byte is valid, or all but a
 * few; GB18030 if every byte is valid and the text is everyday Chinese; else refused.
 */
public final class Decoding {

  private static final Set<String> SUBSETS_OF_GB18030 =
      Set.of("gbk", "gb2312", "x-mswin-936", "windows-936", "cp936");
  private static final int MOST_DAMAGE = 10_000;
  private static final int VALID_PER_BAD = 20;

  private final byte[] bytes;

  private Decoding(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The text of a file.
   *
   * <ul>
   *   <li>A byte order mark outweighs the declaration.
   *   <li>GB2312 and GBK are read as GB18030, which contains them.
   *   <li>A few bytes that are not valid damage their records ({@link CsvText#damage()}), not the
   *       file.
   *   <li>Refused: {@code encoding_unknown} (declared name), {@code encoding_wrong} (declared, but
   *       most does not fit), {@code encoding_unclear}, {@code utf16_without_bom}, {@code utf32}.
   * </ul>
   *
   * @param declared name of a character set, empty if none is declared
   */
  public static Outcome<CsvText> of(byte[] bytes, String declared) {
    Decoding decoding = new Decoding(bytes);
    if (decoding.begins(0xFF, 0xFE, 0, 0) || decoding.begins(0, 0, 0xFE, 0xFF)) {
      return refuse("utf32", "the text is UTF-32", "UTF-8", "save it as UTF-8");
    }
    if (decoding.begins(0xEF, 0xBB, 0xBF)) {
      return decoding.marked(UTF_8, 3);
    }
    if (decoding.begins(0xFF, 0xFE) || decoding.begins(0xFE, 0xFF)) {
      return decoding.marked(decoding.begins(0xFF, 0xFE) ? UTF_16LE : UTF_16BE, 2);
    }
    return declared.isEmpty() ? decoding.undeclared() : decoding.declared(declared);
  }

  private Outcome<CsvText> marked(Charset charset, int length) {
    int from = length;
    while (charset.equals(UTF_8) && from + 3 <= bytes.length && isMark(from)) {
      from += 3;
    }
    StrictDecoder decoder = new StrictDecoder(bytes, from, charset, MOST_DAMAGE);
    String evidence = "the file begins with the byte order mark of " + charset;
    return decoder.decode()
        ? Outcome.found(decoder.text(new Encoding(charset, Certainty.BOM, evidence)))
        : Outcome.refused(new FirstBadByte(bytes, decoder.firstBadByte()).wrong(charset));
  }

  private Outcome<CsvText> declared(String name) {
    Charset charset = charset(name);
    if (charset == null) {
      String found = "the declared encoding " + Sentences.quoted(name) + " is not known";
      return refuse("encoding_unknown", found, "a name such as UTF-8, GB18030, windows-1252", "");
    }
    StrictDecoder decoder = new StrictDecoder(bytes, 0, charset, MOST_DAMAGE);
    boolean fits = decoder.decode() && decoder.damaged() <= decoder.beyondAscii();
    String evidence =
        "declared as "
            + name
            + (charset.name().equalsIgnoreCase(name) ? "" : ", read as " + charset);
    return fits
        ? Outcome.found(decoder.text(new Encoding(charset, Certainty.DECLARED, evidence)))
        : Outcome.refused(new FirstBadByte(bytes, decoder.firstBadByte()).wrong(charset));
  }

  private Charset charset(String name) {
    String lower = name.trim().toLowerCase(Locale.ROOT);
    if (lower.equals("utf-16")) {
      return ZeroPattern.of(bytes) == ZeroPattern.BIG_ENDIAN ? UTF_16BE : UTF_16LE;
    }
    try {
      return Charset.forName(SUBSETS_OF_GB18030.contains(lower) ? "GB18030" : lower);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private Outcome<CsvText> undeclared() {
    ZeroPattern zeros = ZeroPattern.of(bytes);
    if (zeros != ZeroPattern.NONE) {
      String found =
          "every second byte is zero, as in " + zeros.charset() + " without byte order mark";
      return refuse(
          "utf16_without_bom", found, "a declared encoding", "declare encoding " + zeros.charset());
    }
    StrictDecoder utf8 = new StrictDecoder(bytes, 0, UTF_8, MOST_DAMAGE);
    if (!utf8.decode() || utf8.beyondAscii() < VALID_PER_BAD * utf8.damaged()) {
      return chinese(utf8.firstBadByte());
    }
    Certainty certainty = utf8.damaged() == 0 ? Certainty.VALID : Certainty.JUDGED;
    return Outcome.found(utf8.text(new Encoding(UTF_8, certainty, evidence(utf8))));
  }

  private Outcome<CsvText> chinese(int firstBadByte) {
    Charset charset = Charset.forName("GB18030");
    StrictDecoder decoder = new StrictDecoder(bytes, 0, charset, 0);
    EverydayChinese judged = EverydayChinese.of(bytes);
    if (judged.likely() && decoder.decode()) {
      Encoding encoding = new Encoding(charset, Certainty.JUDGED, judged.evidence());
      return Outcome.found(decoder.text(encoding));
    }
    return Outcome.refused(new FirstBadByte(bytes, firstBadByte).unclear());
  }

  private String evidence(StrictDecoder utf8) {
    int beyond = utf8.beyondAscii();
    if (utf8.damaged() > 0) {
      return "all but "
          + utf8.damaged()
          + " of "
          + (beyond + utf8.damaged())
          + " characters beyond ASCII are valid UTF-8";
    }
    return evidence(new CsvBytes.Extent(bytes.length, beyond, LineEnds.NONE));
  }

  /** What speaks for UTF-8 where every byte is valid. */
  static String evidence(CsvBytes.Extent extent) {
    return extent.beyondAscii() == 0
        ? "all " + extent.bytes() + " bytes are ASCII"
        : "all bytes are valid UTF-8, characters beyond ASCII: " + extent.beyondAscii();
  }

  private boolean isMark(int from) {
    return bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }

  private boolean begins(int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (bytes[i] & 0xFF) == mark[i];
    }
    return same;
  }

  private static Outcome<CsvText> refuse(String code, String found, String expected, String hint) {
    return Outcome.refused(new Refusal(code, FirstBadByte.ACTION, "", found, expected, hint));
  }
}
