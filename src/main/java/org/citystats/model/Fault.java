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
 * @param times how many faults of the code it stands for, between its first and last line
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
    String rawText,
    long times)
    implements Serializable {

  private static final int LONGEST = 1000;

  /** Cuts the raw text to what tables hold; signs that show nothing are written by their number. */
  public Fault {
    reason = visible(reason);
    rawText = visible(rawText.length() > LONGEST ? rawText.substring(0, LONGEST) : rawText);
  }

  /** A fault that occurs once. */
  public Fault(
      String file,
      long firstLine,
      long lastLine,
      int column,
      long byteOffset,
      String code,
      String reason,
      String hint,
      String rawText) {
    this(file, firstLine, lastLine, column, byteOffset, code, reason, hint, rawText, 1);
  }

  /** The same fault where it occurs so often. */
  public Fault times(long often) {
    return new Fault(
        file, firstLine, lastLine, column, byteOffset, code, reason, hint, rawText, often);
  }

  /** This fault, given where its record begins in the bytes of the file. */
  public Fault beginningAt(long offset) {
    return new Fault(file, firstLine, lastLine, column, offset, code, reason, hint, rawText, times);
  }

  /** This fault and another one of the same file and code, counted together. */
  Fault and(Fault other) {
    return new Fault(
        file,
        Math.min(firstLine, other.firstLine),
        Math.max(lastLine, other.lastLine),
        0,
        -1,
        code,
        reason,
        hint,
        "",
        times + other.times);
  }

  /** This fault as one that tells how many it stands for. */
  Fault others() {
    String told =
        "%s, lines %d to %d: %,d more with this fault, which are counted and not listed one by one"
            .formatted(file, firstLine, lastLine, times);
    return new Fault(file, firstLine, lastLine, 0, -1, code, told, hint, "", times);
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
