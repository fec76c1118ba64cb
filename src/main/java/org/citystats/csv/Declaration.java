package org.citystats.csv;

import java.io.Serializable;

/**
 * What is declared about a file beforehand; an empty word is not declared.
 *
 * @param encoding name of a character set, such as {@code GB18030}
 * @param delimiter one character, or {@code tab}
 */
public record Declaration(String encoding, String delimiter) implements Serializable {

  /** Nothing is declared: everything is to be found in the file. */
  public static Declaration none() {
    return new Declaration("", "");
  }

  /** The same with a declared encoding. */
  public Declaration withEncoding(String name) {
    return new Declaration(name, delimiter);
  }

  /** The same with a declared delimiter: one character, or {@code tab}. */
  public Declaration withDelimiter(String sign) {
    return new Declaration(encoding, sign);
  }
}
