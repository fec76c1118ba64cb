package org.citystats.csv;

import java.io.Serializable;

/**
 * Why a file as a whole cannot be read.
 *
 * @param code lower snake code, such as {@code encoding_unclear}
 * @param action what could not be done, such as {@code decode the text}
 * @param place where in the file, such as {@code line 14}; empty if the file as a whole
 * @param found what was found
 * @param expected what was expected
 * @param hint what to do; empty if nothing can be advised
 */
public record Refusal(
    String code, String action, String place, String found, String expected, String hint)
    implements Serializable {

  /** The character encoding to declare, if it can be told which; else empty. */
  public String advised() {
    String mark = "declare encoding ";
    return hint.startsWith(mark) ? hint.substring(mark.length()).split("[ ,;]")[0] : "";
  }

  /** The reason as one sentence that names the file. */
  public String sentence(String file) {
    return Sentences.cannot(action, place.isEmpty() ? file : file + ", " + place, reason(), hint);
  }

  /** What was found and what was expected, without the file. */
  public String reason() {
    return found + ", expected " + expected;
  }
}
