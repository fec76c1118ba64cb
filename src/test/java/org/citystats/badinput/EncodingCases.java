package org.citystats.badinput;

import static org.citystats.badinput.Must.detect;
import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.hold;
import static org.citystats.badinput.Must.lines;
import static org.citystats.badinput.Must.noRow;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.refuse;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.warn;
import static org.citystats.badinput.Must.warnOfNothing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citystats.schema.Tables;

/** Cases 37 to 50 and 120 to 123: bytes, characters, and what looks alike. */
final class EncodingCases {

  private static final String HEADS = "area,year,value";
  private static final String GOOD = "Aberg,2019,12.5";
  private static final byte[] MARK = Input.bytes(0xEF, 0xBB, 0xBF);

  private static byte[] withMark(String charset, int... mark) {
    return Input.joined(Input.bytes(mark), Input.in(charset, HEADS, "Köln,2019,7"));
  }

  /** A good file of names beyond ASCII, and one record whose name has other bytes. */
  private static byte[] among(int... bytes) {
    return Input.joined(
        Input.lines(
            HEADS,
            "Köln Düsseldorf Münster Göttingen Nürnberg Lübeck Döbeln Vöhringen Schönau,2019,1"),
        Input.lines(
            "Löbau Könnern Brühl Wülfrath Mülheim Grünau Höchst Föhr Tübingen Würzburg Fürth Düren Jülich Görlitz Münden Bückeburg,2019,2"),
        Input.lines("Zürich Löhne Büren Bünde Hörstel Höxter Lünen Künzelsau Öhringen,2019,3"),
        Input.bytes(bytes),
        Input.lines(",2019,4"));
  }

  private static final byte[] MORE_UTF_8 =
      Input.lines(
          "Süßen Öhringen Grünstadt Göppingen Tönning Büdingen Kölleda Mölln Jüterbog,2019,5");

  static final List<Bad> ALL =
      List.of(
          Bad.of(37, "a byte order mark of UTF-8")
              .file("gdp.csv", Input.joined(MARK, Input.lines("\"area\",year,value", GOOD)))
              .expect(publish(1, 0), figure("Aberg", "2019", 12.5), warnOfNothing()),
          Bad.of(38, "a byte order mark in the middle, the same header")
              .file(
                  "gdp.csv",
                  Input.joined(
                      MARK, Input.lines(HEADS, GOOD), MARK, Input.lines(HEADS, "Bedorf,2019,7")))
              .expect(
                  publish(2, 0),
                  lines(2, 0, 0, 0, 2),
                  warn("byte_order_mark", "line 3", "files were glued"),
                  warn("header_repeated", "line 3")),
          Bad.of(38, "a byte order mark in the middle, another header")
              .file(
                  "gdp.csv",
                  Input.joined(
                      Input.lines(HEADS, GOOD),
                      MARK,
                      Input.lines("\"year\",area,value", "2019,Bedorf,7")))
              .expect(
                  publish(1, 2),
                  warn("byte_order_mark", "line 3"),
                  reject("second_table", 3),
                  reject("second_table", 4)),
          Bad.of(39, "UTF-16 little endian with its mark")
              .file("gdp.csv", withMark("UTF-16LE", 0xFF, 0xFE))
              .expect(publish(1, 0), figure("Köln", "2019", 7), detect("UTF-16LE")),
          Bad.of(39, "UTF-16 big endian with its mark")
              .file("gdp.csv", withMark("UTF-16BE", 0xFE, 0xFF))
              .expect(publish(1, 0), figure("Köln", "2019", 7), detect("UTF-16BE")),
          Bad.of(40, "UTF-16 without a mark")
              .file("gdp.csv", Input.in(StandardCharsets.UTF_16LE, HEADS, GOOD))
              .expect(
                  refuse(
                      "Cannot decode the text at gdp.csv",
                      "every second byte is zero, as in UTF-16LE without byte order mark",
                      "'source,file,encoding' and 'gdp,gdp.csv,UTF-16LE'")),
          Bad.of(41, "windows-1252")
              .file("gdp.csv", Input.in("windows-1252", HEADS, "Köln,2019,7"))
              .expect(
                  refuse(
                      "gdp.csv, line 2: byte 0xF6 at offset 17 is not UTF-8",
                      "windows-1252 would read 'ö'",
                      "'source,file,encoding' and 'gdp,gdp.csv,windows-1252'")),
          Bad.of(41, "windows-1252, declared")
              .declared("encoding", "windows-1252")
              .file("gdp.csv", Input.in("windows-1252", HEADS, "Köln,2019,7"))
              .expect(publish(1, 0), figure("Köln", "2019", 7)),
          Bad.of(42, "a few bytes that are no UTF-8")
              .file("gdp.csv", among('L', 0xFC, 'b', 'e', 'n'))
              .expect(
                  publish(3, 1),
                  reject("invalid_bytes", 5, "gdp.csv, line 5", "column 1", "not UTF-8, at offset"),
                  noRow(Tables.OBSERVATIONS, "L\uFFFDben")),
          Bad.of(43, "an overlong form")
              .file("gdp.csv", Input.joined(among('A', 0xC0, 0xAF, 'B'), MORE_UTF_8))
              .expect(publish(4, 1), reject("invalid_bytes", 5, "at offset")),
          Bad.of(43, "an overlong form where little speaks for UTF-8")
              .file("gdp.csv", among('A', 0xC0, 0xAF, 'B'))
              .expect(refuse("gdp.csv, line 5", "byte 0xC0 at offset", "declare encoding")),
          Bad.of(43, "half of a pair")
              .file("gdp.csv", among('A', 0xED, 0xA0, 0x80, 'B'))
              .expect(publish(3, 1), reject("invalid_bytes", 5, "at offset")),
          Bad.of(44, "text that was encoded twice")
              .gdp(HEADS, "BesanÃ§on,2019,7", GOOD)
              .expect(publish(2, 0), warn("encoded_twice", "line 2", "'BesanÃ§on'", "'Besançon'")),
          Bad.of(45, "a zero in a cell")
              .gdp(HEADS, GOOD, "Be\0dorf,2019,7")
              .expect(publish(1, 1), reject("nul", 3, "column 1", "U+0000")),
          Bad.of(45, "a line of zeros")
              .gdp(HEADS, GOOD, "\0\0\0\0\0\0", "Bedorf,2019,7")
              .expect(publish(2, 1), reject("nul", 3, "fetch the file again")),
          Bad.of(46, "a control character")
              .gdp(HEADS, GOOD, "Be\u001b[31mdorf,2019,7")
              .expect(publish(1, 1), reject("control_character", 3, "U+001B", "Be\\u001B[31mdorf")),
          Bad.of(46, "the end mark of old systems")
              .file("gdp.csv", Input.joined(Input.lines(HEADS, GOOD), Input.bytes(0x1A)))
              .expect(publish(1, 0), warn("end_mark", "Ctrl-Z"), lines(1, 0, 0, 0, 1)),
          Bad.of(47, "signs that turn the direction of writing, and invisible ones")
              .gdp(HEADS, "Ab\u202eerg,2019,7", "Be\u200bdorf,2019,8")
              .expect(
                  publish(2, 0),
                  warn("invisible_signs", "line 2", "'Ab\\u202Eerg'"),
                  night -> noRow(Tables.OBSERVATIONS, "Ab\u202eerg").of(night)),
          Bad.of(48, "line separators of other worlds")
              .gdp(HEADS, "A\u2028b,2019,1", "C\u0085d,2019,2", "E\u000bf,2019,3", "G\fh,2019,4")
              .expect(publish(4, 0), lines(1, 0, 0, 0, 4)),
          Bad.of(49, "one name in two forms of Unicode")
              .gdp(HEADS, "K\u00f6ln,2018,7", "Ko\u0308ln,2019,8")
              .expect(
                  publish(2, 0),
                  warn("names_alike", "differ in the form of Unicode"),
                  figure("K\u00f6ln", "2018", 7),
                  figure("K\u00f6ln", "2019", 8)),
          Bad.of(50, "one name in two alphabets")
              .gdp(HEADS, "Coma,2018,7", "\u0421oma,2019,8")
              .expect(publish(2, 0), warn("names_alike", "'Coma' and '\u0421oma' look alike")),
          Bad.of(120, "GB18030 that shows Chinese")
              .file("a.csv", Input.in("GB18030", "地区,2018年,2019年", "长春,7175.7,5904.1"))
              .expect(
                  publish(2, 0),
                  figure("长春", "2019", 5904.1),
                  detect("no byte is invalid in GB18030")),
          Bad.of(120, "windows-1252 that would be valid GBK")
              .file("gdp.csv", Input.in("windows-1252", HEADS, "Köln,2019,7"))
              .expect(hold(65, "gdp.csv"), night -> noText(night, "K鰈n")),
          Bad.of(121, "characters of four bytes")
              .file("a.csv", Input.in("GB18030", "地区,2018年,2019年", "长春市㐀村,7175.7,5904.1"))
              .expect(publish(2, 0), figure("长春市㐀村", "2019", 5904.1)),
          Bad.of(121, "characters of four bytes, declared as GBK")
              .declared("encoding", "GBK")
              .file("a.csv", Input.in("GB18030", "地区,2018年,2019年", "长春市㐀村,7175.7,5904.1"))
              .expect(publish(2, 0), figure("长春市㐀村", "2019", 5904.1)),
          Bad.of(122, "UTF-8 above, GBK below")
              .file(
                  "gdp.csv",
                  Input.joined(
                      Input.lines("地区,2018年,2019年", "长春,7175.7,5904.1"),
                      Input.in("GB18030", "吉林,1.5,2.5")))
              .expect(refuse("gdp.csv, line 3", "byte 0xBC", "is not UTF-8")),
          Bad.of(123, "GBK whose second bytes are a bar and a backslash")
              .declared("encoding", "GB18030")
              .file("a.csv", Input.in("GB18030", "地区|2018年|2019年", "亅|1.5|2.5", "乗|3.5|4.5"))
              .expect(publish(4, 0), figure("亅", "2018", 1.5), figure("乗", "2018", 3.5)));

  private EncodingCases() {}

  private static void noText(Night night, String text) {
    org.assertj.core.api.Assertions.assertThat(night.ended().json().toString())
        .doesNotContain(text);
  }
}
