package org.citystats.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sizes of last printed digits that occur, in base units, numbered; number 0 is unknown. A file
 * holds a handful of them; from the 256th on they are unknown.
 */
final class Steps {

  private static final int MOST = 255;

  private final Map<Double, Byte> numbers = new HashMap<>();
  private final List<Double> sizes = new ArrayList<>();
  private double last;
  private byte lastNumber;

  /** The only one at first is the unknown one. */
  Steps() {
    sizes.add(0.0);
    numbers.put(0.0, (byte) 0);
  }

  /** The number of a size; a new size gets the next one. */
  byte number(double size) {
    if (size != last) {
      last = size;
      lastNumber = look(size);
    }
    return lastNumber;
  }

  private byte look(double size) {
    Byte known = numbers.get(size);
    if (known != null) {
      return known;
    }
    if (sizes.size() > MOST) {
      return 0;
    }
    byte next = (byte) sizes.size();
    numbers.put(size, next);
    sizes.add(size);
    return next;
  }

  /** The size of a number. */
  double size(byte number) {
    return sizes.get(number & 0xFF);
  }

  /** All sizes by their numbers. */
  List<Double> all() {
    return sizes;
  }
}
