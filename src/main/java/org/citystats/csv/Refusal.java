package org.citystats.csv;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern ADVICE = Pattern.compile("declare (encoding|delimiter) (\\S+).*");

  /** The column of the list of sources that would help, {@code encoding} or {@code delimiter}. */
  public Optional<String> advisedColumn() {
    return advice(1);
  }

  /** What to write into that column, if it can be told. */
  public Optional<String> advised() {
    return advice(2);
  }

  private Optional<String> advice(int group) {
    Matcher advice = ADVICE.matcher(hint);
    return advice.matches() ? Optional.of(advice.group(group)) : Optional.empty();
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
