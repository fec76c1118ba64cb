package org.citystats.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.parquet.io.api.Binary;

/**
 * Numbers of the texts of a column, each distinct text looked at once as far as it is remembered.
 */
final class Texts {

  private static final int MOST = 100_000;

  private final ToIntFunction<String> numbering;
  private final Map<Binary, Integer> known = new HashMap<>();
  private Binary last;
  private int lastNumber;

  Texts(ToIntFunction<String> numbering) {
    this.numbering = numbering;
  }

  /** The number of a text. */
  int number(Binary text) {
    if (text != last) {
      Integer number = known.get(text);
      last = text;
      lastNumber = number == null ? learn(text) : number;
    }
    return lastNumber;
  }

  private int learn(Binary text) {
    int number = numbering.applyAsInt(text.toStringUsingUTF8());
    if (known.size() < MOST) {
      known.put(text.copy(), number);
    }
    return number;
  }
}
