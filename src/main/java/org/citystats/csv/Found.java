package org.citystats.csv;

import java.util.Locale;

/**
 * Says what was found where a record is faulty.
 *
 * @param text the text
 * @param limits the limits in force
 */
record Found(CsvText text, Limits limits) {

  String of(RecordScan scan) {
    return switch (scan.fault()) {
      case UNCLOSED_QUOTE ->
          "a quote that is opened is never closed, at least not within "
              + number(limits.recordLines())
              + " lines";
      case QUOTE_IN_CELL -> "a quote inside a cell that does not begin with one: " + around(scan);
      case TEXT_AFTER_QUOTE -> "text behind a closing quote: " + around(scan);
      case NUL -> "a zero character (U+0000)";
      case CONTROL_CHARACTER ->
          "a control character " + Sentences.codePoint(text.chars()[scan.faultAt()]);
      case INVALID_BYTES ->
          "bytes that are not " + text.encoding().charset() + ", at offset " + offset(scan);
      case BYTE_ORDER_MARK -> "a byte order mark within the file";
      case LINE_TOO_LONG ->
          "the record is longer than " + number(limits.lineLength()) + " characters";
      case CELL_TOO_LONG ->
          "the cell is longer than " + number(limits.cellLength()) + " characters";
      case TOO_MANY_COLUMNS -> "more than " + number(limits.columns()) + " cells";
    };
  }

  private static String number(int limit) {
    return String.format(Locale.ROOT, "%,d", limit);
  }

  private long offset(RecordScan scan) {
    return text.byteOffset(scan.faultAt());
  }

  private String around(RecordScan scan) {
    int from = scan.faultAt();
    int to = Math.min(text.length(), from + 20);
    int end = from;
    while (end < to && text.chars()[end] != '\n' && text.chars()[end] != '\r') {
      end++;
    }
    return Sentences.quoted(text.text(from, end));
  }
}
