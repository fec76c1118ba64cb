package org.citystats.csv;

import java.io.Serializable;

/**
 * What is declared about a file beforehand; an empty word is not declared.
 *
 * @param encoding name of a character set, such as {@code GB18030}
 * @param delimiter one character, or {@code tab}
 * @param quote what encloses cells: one character, or {@code none}; double quotes if not declared
 */
public record Declaration(String encoding, String delimiter, String quote) implements Serializable {

  /** Nothing is declared: everything is to be found in the file. */
  public static Declaration none() {
    return new Declaration("", "", "");
  }

  /** The same with a declared encoding. */
  public Declaration withEncoding(String name) {
    return new Declaration(name, delimiter, quote);
  }

  /** The same with a declared delimiter: one character, or {@code tab}. */
  public Declaration withDelimiter(String sign) {
    return new Declaration(encoding, sign, quote);
  }

  /** The same with a declared quote: one character, or {@code none}. */
  public Declaration withQuote(String sign) {
    return new Declaration(encoding, delimiter, sign);
  }

  /** A dialect with the declared quote. */
  Dialect quoted(Dialect dialect) {
    if (quote.isEmpty()) {
      return dialect;
    }
    return quote.equals("none") ? dialect.unquoted() : dialect.quotedBy(quote.charAt(0));
  }
}
