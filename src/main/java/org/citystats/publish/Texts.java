package org.citystats.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.parquet.io.api.Binary;

/**
 * Numbers of the texts of a column, each distinct text looked at once as far as it is remembered; a
 * text that a dictionary hands over is known without a look at its bytes.
 */
final class Texts {

  private static final int MOST = 100_000;
  private static final int SLOTS = 1 << 12;

  private final ToIntFunction<String> numbering;
  private final Map<Binary, Integer> known = new HashMap<>();
  private final Binary[] recent = new Binary[SLOTS];
  private final int[] recentNumbers = new int[SLOTS];

  Texts(ToIntFunction<String> numbering) {
    this.numbering = numbering;
  }

  /** The number of a text. */
  int number(Binary text) {
    int slot = System.identityHashCode(text) & (SLOTS - 1);
    if (recent[slot] != text) {
      Integer number = known.get(text);
      recentNumbers[slot] = number == null ? learn(text) : number;
      recent[slot] = text;
    }
    return recentNumbers[slot];
  }

  private int learn(Binary text) {
    int number = numbering.applyAsInt(text.toStringUsingUTF8());
    if (known.size() < MOST) {
      known.put(text.copy(), number);
    }
    return number;
  }
}
