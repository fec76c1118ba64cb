package org.citystats.csv;

import java.util.List;

/** A table as text: unpacked, decoded, its dialect known, and how all that was found out. */
public final class CsvFile {

  private final Content content;
  private final CsvText text;
  private final Detection detection;
  private final Limits limits;

  private CsvFile(Content content, CsvText text, Detection detection, Limits limits) {
    this.content = content;
    this.text = text;
    this.detection = detection;
    this.limits = limits;
  }

  /**
   * Opens a file: container, encoding, dialect, each declared or found.
   *
   * <ul>
   *   <li>Refused as by {@link Compression}, {@link Decoding} and {@link Detection}; {@code
   *       empty_file} without any text; {@code not_csv_html}, {@code not_csv_json}, {@code
   *       not_csv_xml} by how the text begins; {@code delimiter_unknown} for a declared delimiter
   *       of several characters.
   * </ul>
   */
  public static Outcome<CsvFile> open(byte[] bytes, Declaration declared, Limits limits) {
    return Compression.open(bytes, limits)
        .then(
            content ->
                Decoding.of(content.bytes(), declared.encoding())
                    .then(text -> isTable(text, content))
                    .then(
                        text ->
                            dialect(text, declared, limits)
                                .then(
                                    found ->
                                        Outcome.found(new CsvFile(content, text, found, limits)))));
  }

  /** How many lines a file has that holds nothing but blanks. */
  public static int blankLines(byte[] bytes, Declaration declared, Limits limits) {
    return Compression.open(bytes, limits)
        .then(content -> Decoding.of(content.bytes(), declared.encoding()))
        .value()
        .lineCount();
  }

  /** What the file was packed in. */
  public Container container() {
    return content.container();
  }

  /** The encoding and why. */
  public Encoding encoding() {
    return text.encoding();
  }

  /** The dialect. */
  public Dialect dialect() {
    return detection.dialect();
  }

  /** The number of cells most records of several cells have. */
  public int width() {
    return detection.width();
  }

  /** The text. */
  public CsvText text() {
    return text;
  }

  /** How container, encoding and dialect were found out, a sentence each. */
  public List<String> evidence() {
    return List.of(content.evidence(), encoding().evidence(), detection.evidence());
  }

  /** A reader before the first record. */
  public CsvReader reader() {
    return new CsvReader(text, dialect(), limits);
  }

  /** All records for random access. */
  public Grid grid() {
    return Grid.of(text, dialect(), limits);
  }

  private static Outcome<CsvText> isTable(CsvText text, Content content) {
    if (text.blank()) {
      String found = "the file is empty (" + content.bytes().length + " bytes)";
      return Outcome.refused(
          new Refusal("empty_file", "read a table", "", found, "a header and records", ""));
    }
    return Foreign.among(text).<Outcome<CsvText>>map(Outcome::refused).orElse(Outcome.found(text));
  }

  private static Outcome<Detection> dialect(CsvText text, Declaration declared, Limits limits) {
    String delimiter = declared.delimiter();
    if (delimiter.isEmpty()) {
      return Detection.of(text, declared, limits);
    }
    String sign = delimiter.equals("tab") ? "\t" : delimiter;
    if (sign.length() != 1 || "\"\r\n\0".contains(sign)) {
      String found = "the declared delimiter " + Sentences.quoted(delimiter);
      return Outcome.refused(
          new Refusal(
              "delimiter_unknown", "tell the cells apart", "", found, "one character or tab", ""));
    }
    return Detection.declared(text, declared.quoted(Dialect.of(sign.charAt(0))), limits);
  }
}
