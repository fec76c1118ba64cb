package org.citystats.csv;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are no tables of text although their name may say so, known by how they begin. */
final class Foreign {

  private static final int LOOKED_AT = 1024;
  private static final String EXPORT = "export the table as CSV";
  private static final String FETCH = "fetch the table itself";

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("25504446", "not_csv_pdf", "a PDF document", EXPORT),
          new Magic("D0CF11E0A1B11AE1", "not_csv_xls", "an Excel workbook (.xls)", EXPORT),
          new Magic("89504E47", "not_csv_image", "an image (PNG)", FETCH),
          new Magic("FFD8FF", "not_csv_image", "an image (JPEG)", FETCH),
          new Magic("47494638", "not_csv_image", "an image (GIF)", FETCH),
          new Magic("49492A00", "not_csv_image", "an image (TIFF)", FETCH),
          new Magic("4D4D002A", "not_csv_image", "an image (TIFF)", FETCH),
          new Magic("50415231", "not_csv_parquet", "a Parquet file", EXPORT),
          new Magic("377ABCAF271C", "not_csv_archive", "a 7z archive", "unpack it"),
          new Magic("526172211A07", "not_csv_archive", "a RAR archive", "unpack it"),
          new Magic("FD377A585A00", "not_csv_archive", "an xz archive", "unpack it"),
          new Magic("28B52FFD", "not_csv_archive", "a zstd archive", "unpack it"),
          new Magic("425A6839314159265359", "not_csv_archive", "a bzip2 archive", "unpack it"),
          new Magic(
              "53514C69746520666F726D6174203300", "not_csv_database", "an SQLite file", EXPORT));

  private static final List<String> HTML =
      List.of("<!doctype", "<html", "<table", "<head", "<body", "<!--", "<script", "<meta");

  private Foreign() {}

  /** The refusal of bytes that begin like another format. */
  static Optional<Refusal> among(byte[] bytes) {
    return MAGICS.stream().filter(magic -> magic.opens(bytes)).findFirst().map(Magic::refusal);
  }

  /** The refusal of a text that begins like a web page or a data structure. */
  static Optional<Refusal> among(CsvText text) {
    String top = text.text(0, Math.min(LOOKED_AT, text.length()));
    String begin = Blanks.trimmed(top).toLowerCase(Locale.ROOT);
    if (HTML.stream().anyMatch(begin::startsWith)) {
      return Optional.of(refusal("not_csv_html", "a web page (HTML)", FETCH));
    }
    if (begin.startsWith("<?xml")) {
      return Optional.of(refusal("not_csv_xml", "an XML document", EXPORT));
    }
    return opensJson(begin)
        ? Optional.of(refusal("not_csv_json", "a JSON document", FETCH))
        : Optional.empty();
  }

  /** The refusal of a file that is something else. */
  static Refusal refusal(String code, String what, String hint) {
    return new Refusal(code, "read a table", "", "the file is " + what, "CSV", hint);
  }

  private static boolean opensJson(String begin) {
    return begin.matches("(?s)\\{\\s*([\"}].*)?|\\[\\s*([\\[{\"\\]\\d-].*)?");
  }

  /** How files of a format begin. */
  private record Magic(String begin, String code, String what, String hint) {

    boolean opens(byte[] bytes) {
      byte[] magic = HexFormat.of().parseHex(begin);
      return bytes.length >= magic.length
          && Arrays.equals(magic, 0, magic.length, bytes, 0, magic.length);
    }

    Refusal refusal() {
      return Foreign.refusal(code, what, hint);
    }
  }
}
