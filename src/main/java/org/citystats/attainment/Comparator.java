package org.citystats.attainment;

import java.util.Optional;

/**
 * What a target is compared with instead of a value, written {@code indicator.measure@area}.
 *
 * @param indicator code of the indicator
 * @param measure word of the measure
 * @param area code of the area; {@code self} is that of the target
 */
record Comparator(String indicator, String measure, String area) {

  private static final String TARGET = "target:";

  /** The comparator of a text; empty if it names a target, a group or nothing. */
  static Optional<Comparator> parse(String text) {
    int at = text.lastIndexOf('@');
    int dot = text.lastIndexOf('.', at < 0 ? text.length() : at);
    if (text.startsWith(TARGET) || at < 0 || dot < 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Comparator(
            text.substring(0, dot), text.substring(dot + 1, at), text.substring(at + 1)));
  }

  /** The key of the target that a text names; empty if it names none. */
  static Optional<String> target(String text) {
    return text.startsWith(TARGET)
        ? Optional.of(text.substring(TARGET.length()))
        : Optional.empty();
  }

  /** The area of the comparator of a target of an area. */
  String areaFor(String own) {
    return area.equals("self") ? own : area;
  }
}
