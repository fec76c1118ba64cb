package org.citystats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {

  private static final String TABLE = "area,value\nx,1\n".repeat(300);

  @Test
  void plainTextIsLeftAlone() {
    Content content = open(TABLE.getBytes(UTF_8)).value();

    assertThat(content.container()).isEqualTo(Container.PLAIN);
    assertThat(content.bytes()).isEqualTo(TABLE.getBytes(UTF_8));
  }

  @Test
  void gzipOfSeveralMembersIsOneText() throws IOException {
    Content content = open(join(gzip("a\n"), gzip(""), gzip("b\n"), new byte[512])).value();

    assertThat(new String(content.bytes(), UTF_8)).isEqualTo("a\nb\n");
    assertThat(content.container()).isEqualTo(Container.GZIP);
    assertThat(content.evidence()).isEqualTo("unpacked from gzip of 3 members");
  }

  @Test
  void gzipHeaderWithNameCommentExtraAndSumIsPassed() throws IOException {
    byte[] plain = gzip("a\n");
    byte[] extras = HexFormat.of().parseHex("0300414243" + "612E63737600" + "637300" + "ABCD");
    byte[] head = Arrays.copyOf(plain, 10);
    head[3] = 2 | 4 | 8 | 16;

    Content content = open(join(head, extras, Arrays.copyOfRange(plain, 10, plain.length))).value();

    assertThat(new String(content.bytes(), UTF_8)).isEqualTo("a\n");
  }

  @Test
  void gzipCutAnywhereIsRefusedWhole() throws IOException {
    byte[] whole = join(gzip(TABLE), gzip(TABLE));
    int boundary = whole.length / 2;

    for (int length = 2; length < whole.length; length++) {
      Outcome<Content> outcome = open(Arrays.copyOf(whole, length));
      if (length != boundary) {
        assertThat(outcome.refused()).as("cut to %d bytes", length).isTrue();
        assertThat(outcome.refusal().code()).as("cut to %d", length).isEqualTo("gzip_cut");
      }
    }
  }

  @Test
  void cutGzipSaysHowFarItCame() throws IOException {
    byte[] whole = gzip(TABLE);

    Refusal refusal = open(Arrays.copyOf(whole, whole.length - 8)).refusal();

    assertThat(refusal.sentence("t.csv.gz"))
        .isEqualTo(
            "Cannot unpack at t.csv.gz: the gzip file ends early after 4500 bytes and 600 whole"
                + " lines, expected a whole gzip file; fetch the file again");
  }

  @Test
  void everyFlippedBitBehindTheHeaderIsNoticed() throws IOException {
    byte[] whole = gzip(TABLE);

    for (int at = 10; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      assertThat(open(damaged).refused()).as("byte %d", at).isTrue();
    }
  }

  @Test
  void rubbishBehindGzipIsRefused() throws IOException {
    assertThat(open(join(gzip(TABLE), "rubbish".getBytes(UTF_8))).refusal().reason())
        .startsWith("what stands at byte")
        .contains("is no gzip member");
  }

  @Test
  void bombIsRefusedNamingTheLimit() throws IOException {
    byte[] bomb = gzip("0".repeat(5_000_000));

    assertThat(open(bomb).refusal().code()).isEqualTo("inflate_ratio");
    assertThat(open(bomb).refusal().reason())
        .isEqualTo(
            "the file unpacks to more than 200 times its "
                + bomb.length
                + " bytes, expected no more");
    assertThat(
            Compression.open(bomb, Limits.DEFAULT.withInflation(2000, 1_000_000)).refusal().code())
        .isEqualTo("inflate_size");
    assertThat(Compression.open(bomb, Limits.DEFAULT.withInflation(2000, 5_000_000)).refused())
        .isFalse();
    assertThat(open(zip(new String[] {"a.csv", "0".repeat(5_000_000)})).refusal().code())
        .isEqualTo("inflate_ratio");
  }

  @Test
  void zipOfOneFileIsUnpacked() throws IOException {
    Content content =
        open(zip(
                new String[] {"长春/", ""},
                new String[] {"长春/gdp.csv", "a\n"},
                new String[] {"__MACOSX/gdp.csv", "x"}))
            .value();

    assertThat(new String(content.bytes(), UTF_8)).isEqualTo("a\n");
    assertThat(content.container()).isEqualTo(Container.ZIP);
    assertThat(content.evidence()).isEqualTo("unpacked from zip, entry '长春/gdp.csv'");
  }

  @Test
  void zipOfSeveralOrNoFilesIsRefused() throws IOException {
    byte[] two = zip(new String[] {"a.csv", "a"}, new String[] {"b.csv", "b"});

    assertThat(open(two).refusal().sentence("t.zip"))
        .isEqualTo(
            "Cannot unpack at t.zip: a zip archive of several files, expected a zip archive of"
                + " exactly one file; pack each table alone or not at all");
    assertThat(open(zip()).refusal().code()).isEqualTo("zip_entries");
  }

  @Test
  void cutZipIsRefused() throws IOException {
    byte[] whole = zip(new String[] {"a.csv", TABLE});

    assertThat(open(Arrays.copyOf(whole, 60)).refusal().code()).isEqualTo("zip_corrupt");
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, not_csv_xlsx",
    "xl/workbook.xml, not_csv_xlsx",
    "_rels/.rels, not_csv_xlsx",
    "mimetype, not_csv_ods"
  })
  void workbookInZipClothesIsRefused(String entry, String code) throws IOException {
    byte[] bytes = zip(new String[] {entry, "x"}, new String[] {"more", "y"});

    assertThat(open(bytes).refusal().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, not_csv_pdf", "D0CF11E0A1B11AE10000, not_csv_xls",
    "89504E470D0A1A0A, not_csv_image", "FFD8FFE000104A46, not_csv_image",
    "474946383961, not_csv_image", "5041523115041512, not_csv_parquet",
    "28B52FFD0458, not_csv_archive", "53514C69746520666F726D6174203300, not_csv_database"
  })
  void otherFormatsAreKnownByHowTheyBegin(String hex, String code) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(open(bytes).refusal().code()).isEqualTo(code);
    assertThat(open(gzip(bytes)).refusal().code()).isEqualTo(code);
  }

  @Test
  void archiveInAnArchiveIsRefused() throws IOException {
    assertThat(open(gzip(gzip("a"))).refusal().code()).isEqualTo("not_csv_archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PK,value\n", "%PD", "\u001F"})
  void textThatOnlyBeginsAlikeIsText(String text) {
    assertThat(open(text.getBytes(UTF_8)).refused()).isFalse();
  }

  private static Outcome<Content> open(byte[] bytes) {
    return Compression.open(bytes, Limits.DEFAULT);
  }

  static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String[]... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String[] entry : entries) {
        zip.putNextEntry(new ZipEntry(entry[0]));
        zip.write(entry[1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
