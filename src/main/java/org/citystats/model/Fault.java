package org.citystats.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something in a file that did not become an observation, or did so with a remark.
 *
 * @param file path below the input folder
 * @param firstLine first physical line, from 1; 0 if the file as a whole
 * @param lastLine last physical line
 * @param column column from 1; 0 if the line as a whole
 * @param byteOffset where the record begins in the file, -1 if unknown
 * @param code code of the fault, such as {@code not_a_number}
 * @param reason what was found and what was expected, as a sentence
 * @param hint what to do
 * @param rawText what stands there, at most 1,000 characters, invisible signs by their number
 */
public record Fault(
    String file,
    long firstLine,
    long lastLine,
    int column,
    long byteOffset,
    String code,
    String reason,
    String hint,
    String rawText)
    implements Serializable {

  private static final int LONGEST = 1000;

  /** Cuts the raw text to what tables hold; signs that show nothing are written by their number. */
  public Fault {
    reason = visible(reason);
    rawText = visible(rawText.length() > LONGEST ? rawText.substring(0, LONGEST) : rawText);
  }

  /** A text whose control characters and invisible signs are written as {@code \\u001B}. */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT) {
        visible.append(String.format(Locale.ROOT, "\\u%04X", (int) sign));
      } else {
        visible.append(sign);
      }
    }
    return visible.toString();
  }
}
