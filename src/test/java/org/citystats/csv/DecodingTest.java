package org.citystats.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String YEARBOOK =
      "地区,指标,2018年\n长春市,地区生产总值(亿元),7175.7\n朝阳区,年末户籍人口(万人),70.1\n";

  @Test
  void utf8MarkIsRemoved() {
    CsvText text = decoded(bytes("\uFEFFa,é\n", UTF_8), "");

    assertThat(all(text)).isEqualTo("a,é\n");
    assertThat(text.encoding().certainty()).isEqualTo(Certainty.BOM);
    assertThat(text.byteOffset(0)).isEqualTo(3);
  }

  @Test
  void markWrittenTwiceIsRemovedTwice() {
    assertThat(all(decoded(bytes("\uFEFF\uFEFFa\n", UTF_8), ""))).isEqualTo("a\n");
  }

  @Test
  void utf16WithMarkIsDecoded() {
    assertThat(all(decoded(bytes("\uFEFF长春\t1\n", UTF_16LE), ""))).isEqualTo("长春\t1\n");
    assertThat(all(decoded(bytes("\uFEFF长春\t1\n", UTF_16BE), ""))).isEqualTo("长春\t1\n");
  }

  @Test
  void markOutweighsTheDeclaration() {
    CsvText text = decoded(bytes("\uFEFF长春\n", UTF_8), "GBK");

    assertThat(all(text)).isEqualTo("长春\n");
    assertThat(text.encoding().charset()).isEqualTo(UTF_8);
  }

  @Test
  void utf16WithoutMarkIsRefusedWithWhatToDeclare() {
    byte[] little = bytes("地区\t2018\t2019\n长春\t7175.7\t5904\n", UTF_16LE);
    byte[] big = bytes("area,2018\nx,1\n", UTF_16BE);

    assertThat(refused(little, "").sentence("t.csv"))
        .isEqualTo(
            "Cannot decode the text at t.csv: every second byte is zero, as in UTF-16LE without"
                + " byte order mark, expected a declared encoding; declare encoding UTF-16LE");
    assertThat(refused(big, "").hint()).isEqualTo("declare encoding UTF-16BE");
    assertThat(all(decoded(little, "UTF-16LE"))).startsWith("地区");
    assertThat(all(decoded(little, "utf-16"))).startsWith("地区");
    assertThat(all(decoded(big, "UTF-16"))).startsWith("area");
  }

  @Test
  void utf32IsRefused() {
    assertThat(refused(bytes("\uFEFFa", Charset.forName("UTF-32LE")), "").code())
        .isEqualTo("utf32");
    assertThat(refused(bytes("\uFEFFa", Charset.forName("UTF-32BE")), "").code())
        .isEqualTo("utf32");
  }

  @Test
  void holeOfZerosIsNotTakenForUtf16() {
    byte[] bytes = bytes("a,b\n" + "\0".repeat(5000) + "\nc,d\n", UTF_8);

    assertThat(decoded(bytes, "").encoding().charset()).isEqualTo(UTF_8);
  }

  @Test
  void validUtf8IsKnownAsSuch() {
    assertThat(decoded(bytes("a,b\n", UTF_8), "").encoding())
        .isEqualTo(new Encoding(UTF_8, Certainty.VALID, "all 4 bytes are ASCII"));
    assertThat(decoded(bytes("Köln\n", UTF_8), "").encoding().evidence())
        .isEqualTo("all bytes are valid UTF-8, characters beyond ASCII: 1");
  }

  @Test
  void windows1252IsRefusedNamingTheFirstBadByte() {
    byte[] bytes = bytes("name,value\r\nMünchen,1\r\nKöln,2\r\n", WINDOWS_1252);

    assertThat(refused(bytes, "").sentence("towns.csv"))
        .isEqualTo(
            "Cannot decode the text at towns.csv, line 2: byte 0xFC at offset 13 is not UTF-8"
                + " (windows-1252 would read 'ü', GB18030 would read '黱'), expected UTF-8 or a"
                + " declared encoding; declare encoding windows-1252 if it shows the names as they"
                + " should be");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Köln\n",
        "Besançon\n",
        "Köln,Höxter,Göttingen\n",
        "Malmö,Västerås,Åre\n",
        "Übersöll\n",
        "São Paulo,Maranhão\n",
        "Kraków – Łódź\n",
        "caféé\n",
        "Größe;Straße\n"
      })
  void latinTextIsNeverTakenForChinese(String text) {
    byte[] bytes = bytes(text.replace("Ł", "L").replace("ź", "z"), WINDOWS_1252);

    assertThat(refused(bytes, "").code()).isEqualTo("encoding_unclear");
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS, 東京都の人口と世帯数", "EUC-JP, これはひらがなのとうけいです", "EUC-KR, 서울특별시 인구와 세대수",
    "Big5, 臺北市人口統計資料表", "windows-1251, Москва и область", "KOI8-R, Москва и область",
    "ISO-8859-7, Αθήνα και Θεσσαλονίκη"
  })
  void otherScriptsAreAskedForAndReadWhenDeclared(String charset, String text) {
    byte[] bytes = bytes("a,b\n" + text + ",1\n", Charset.forName(charset));

    assertThat(refused(bytes, "").code()).isEqualTo("encoding_unclear");
    assertThat(all(decoded(bytes, charset))).isEqualTo("a,b\n" + text + ",1\n");
  }

  @Test
  void everydayChineseInGb18030IsJudgedSo() {
    CsvText text = decoded(bytes(YEARBOOK, GB18030), "");

    assertThat(all(text)).isEqualTo(YEARBOOK);
    assertThat(text.encoding().charset()).isEqualTo(GB18030);
    assertThat(text.encoding().certainty()).isEqualTo(Certainty.JUDGED);
    assertThat(text.encoding().evidence())
        .isEqualTo(
            "no byte is invalid in GB18030, and of 27 characters beyond ASCII 100 % are Han of"
                + " GB2312, 96 % of these common in statistics");
  }

  @Test
  void fourByteCharactersAreKept() {
    String text = YEARBOOK + "㐀镇,面积,\uD842\uDFB7\n";

    assertThat(all(decoded(bytes(text, GB18030), ""))).isEqualTo(text);
    assertThat(all(decoded(bytes(text, GB18030), "GBK"))).isEqualTo(text);
  }

  @Test
  void delimiterAsSecondByteIsPartOfItsCharacter() {
    byte[] backslash = {(byte) 0x81, 0x5C, ',', '1', '\n'};
    byte[] pipe = {(byte) 0x81, 0x7C, '|', '1', '\n'};

    assertThat(RecordSpecTest.told(decoded(backslash, "GBK"), Dialect.COMMA, Limits.DEFAULT))
        .isEqualTo("1:[乗|1]".replace("乗", new String(backslash, 0, 2, GB18030)));
    assertThat(RecordSpecTest.told(decoded(pipe, "GB18030"), Dialect.PIPE, Limits.DEFAULT))
        .isEqualTo("1:[" + new String(pipe, 0, 2, GB18030) + "|1]");
  }

  @Test
  void cutGb18030IsNotRead() {
    byte[] whole = bytes(YEARBOOK.trim() + "区", GB18030);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(refused(cut, "").code()).isEqualTo("encoding_unclear");
  }

  @Test
  void utf8AboveAndGbkBelowIsNotGuessed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(bytes(YEARBOOK, UTF_8));
    bytes.writeBytes(bytes(YEARBOOK, GB18030));

    assertThat(refused(bytes.toByteArray(), "").code()).isEqualTo("encoding_unclear");
  }

  @Test
  void fewBadBytesInUtf8DamageTheirRecordsOnly() {
    byte[] bytes = bytes(YEARBOOK + "净月区,面积,?\n", UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;

    CsvText text = decoded(bytes, "");

    assertThat(text.encoding().certainty()).isEqualTo(Certainty.JUDGED);
    assertThat(RecordSpecTest.told(text, Dialect.COMMA, Limits.DEFAULT))
        .endsWith("4!invalid_bytes@3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0AF", "EDA080", "F8888080", "E28228", "80", "FF"})
  void overlongAndSurrogateBytesAreNeverText(String hex) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(bytes(YEARBOOK.repeat(5) + "x,", UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    bytes.writeBytes(bytes(",1\nlast,2\n", UTF_8));

    assertThat(RecordSpecTest.told(decoded(bytes.toByteArray(), ""), Dialect.COMMA, Limits.DEFAULT))
        .endsWith("16!invalid_bytes@2 17:[last|2]");
  }

  @Test
  void declarationThatDoesNotFitIsRefused() {
    byte[] bytes = bytes("Köln,1\nMünchen,2\n", ISO_8859_1);

    assertThat(refused(bytes, "UTF-8").sentence("t.csv"))
        .startsWith(
            "Cannot decode the text at t.csv, line 1: byte 0xF6 at offset 1 is not UTF-8"
                + " (windows-1252 would read 'ö', GB18030 would read '鰈'), expected the declared"
                + " encoding UTF-8;");
  }

  @Test
  void unknownNameOfAnEncodingIsRefused() {
    assertThat(refused(bytes("a", UTF_8), "UTF-9").reason())
        .startsWith("the declared encoding 'UTF-9' is not known, expected a name such as UTF-8");
    assertThat(refused(bytes("a", UTF_8), "not a name").code()).isEqualTo("encoding_unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "'東京都,とうきょう,13942', windows-31j, windows-31j",
    "'행정구역별,서울특별시,부산광역시', x-windows-949, EUC-KR",
    "'縣市別,臺北市,新北市,桃園市', Big5, Big5",
    "'Город,Москва,Казань', windows-1251, windows-1251",
    "'Miasto,Łódź,Białystok,Częstochowa', windows-1250, windows-1250",
    "'Stadt,München,Zürich', windows-1252, windows-1252"
  })
  void theLikelyEncodingIsProposed(String text, String written, String proposed) {
    assertThat(refused(bytes(text, Charset.forName(written)), "").hint())
        .isEqualTo("declare encoding " + proposed + " if it shows the names as they should be");
  }

  @Test
  void endMarkOfOldSystemsIsNoText() {
    assertThat(all(decoded(bytes("a,b\r\n\u001A", UTF_8), ""))).isEqualTo("a,b\r\n");
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static CsvText decoded(byte[] bytes, String declared) {
    return Decoding.of(bytes, declared).value();
  }

  private static Refusal refused(byte[] bytes, String declared) {
    return Decoding.of(bytes, declared).refusal();
  }

  private static String all(CsvText text) {
    return text.text(0, text.length());
  }
}
