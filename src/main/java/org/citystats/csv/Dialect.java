package org.citystats.csv;

import java.io.Serializable;

/**
 * How cells are told apart.
 *
 * @param delimiter what stands between cells
 * @param quote what encloses a cell, doubled inside; U+0000 if cells are never enclosed
 * @param padding whether blanks may stand around quotes
 */
public record Dialect(char delimiter, char quote, Padding padding) implements Serializable {

  /** RFC 4180. */
  public static final Dialect COMMA = of(',');

  /** As spreadsheets write where the comma is the decimal sign. */
  public static final Dialect SEMICOLON = of(';');

  /** Parted by tabs. */
  public static final Dialect TAB = of('\t');

  /** Parted by vertical bars. */
  public static final Dialect PIPE = of('|');

  private static final char NO_QUOTE = '\0';

  /** Fails with {@link IllegalArgumentException} if the two signs cannot do their work. */
  public Dialect {
    if (delimiter == quote || isLineEnd(delimiter) || isLineEnd(quote) || delimiter == NO_QUOTE) {
      throw new IllegalArgumentException(
          "Cannot part cells by "
              + Sentences.codePoint(delimiter)
              + ": it is a line end or the quote, expected another sign");
    }
  }

  /** This delimiter with double quotes and no padding. */
  public static Dialect of(char delimiter) {
    return new Dialect(delimiter, '"', Padding.NONE);
  }

  /** The same with another quote. */
  public Dialect quotedBy(char sign) {
    return new Dialect(delimiter, sign, padding);
  }

  /** The same where cells are never enclosed in quotes. */
  public Dialect unquoted() {
    return new Dialect(delimiter, NO_QUOTE, padding);
  }

  /** The same where blanks may stand around quotes. */
  public Dialect padded() {
    return new Dialect(delimiter, quote, Padding.AROUND_QUOTES);
  }

  /** Whether cells may be enclosed in quotes. */
  public boolean quotes() {
    return quote != NO_QUOTE;
  }

  /** The delimiter as messages and settings write it: itself, or {@code tab}. */
  public String delimiterName() {
    return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
  }

  private static boolean isLineEnd(char sign) {
    return sign == '\n' || sign == '\r';
  }
}
