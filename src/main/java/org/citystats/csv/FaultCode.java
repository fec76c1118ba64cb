package org.citystats.csv;

import java.util.Locale;

/** What can be wrong with a record before anybody asks what it means. */
public enum FaultCode {
  /** A quote opens a cell and no quote closes it. */
  UNCLOSED_QUOTE(
      "a closing quote",
      "close the quote, declare another quote in sources.csv, or raise ingest.max-record-lines"),
  /** A quote stands inside a cell that does not begin with one. */
  QUOTE_IN_CELL("quotes only around whole cells", "enclose the cell and double the quote"),
  /** Text follows a closing quote. */
  TEXT_AFTER_QUOTE(
      "a delimiter or a line end behind a closing quote", "double the quotes inside a cell"),
  /** The character U+0000: usually a hole left by a broken transfer. */
  NUL("text", "fetch the file again"),
  /** A control character that does not belong in a table. */
  CONTROL_CHARACTER("text", "remove it, or declare the encoding"),
  /** Bytes that are no characters of the encoding. */
  INVALID_BYTES("characters of the encoding", "repair the line, or declare the encoding"),
  /** A byte order mark at the beginning of a later line: two files were glued. */
  BYTE_ORDER_MARK("it at the beginning of the file only", "read the two files apart"),
  /** A record longer than the limit. */
  LINE_TOO_LONG(
      "a line of a table", "check the line ends of the file, or raise ingest.max-line-length"),
  /** A cell longer than the limit. */
  CELL_TOO_LONG(
      "a cell of a table", "check the quotes of the file, or raise ingest.max-cell-length"),
  /** More cells than the limit. */
  TOO_MANY_COLUMNS(
      "a line of a table", "check the delimiter and the line ends, or raise ingest.max-columns");

  private final String expected;
  private final String hint;

  FaultCode(String expected, String hint) {
    this.expected = expected;
    this.hint = hint;
  }

  /** The code as tables hold it, such as {@code unclosed_quote}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What was expected instead. */
  public String expected() {
    return expected;
  }

  /** What to do. */
  public String hint() {
    return hint;
  }
}
