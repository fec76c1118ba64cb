package org.citystats.conf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The constants of a type by their names in lower case, as code lists write them.
 *
 * @param type the type
 */
record Constants<T extends Enum<T>>(Class<T> type) {

  /** All words. */
  List<String> words() {
    return Stream.of(type.getEnumConstants()).map(Constants::word).toList();
  }

  /** The constant of a word; empty if there is none. */
  Optional<T> of(String word) {
    return Stream.of(type.getEnumConstants()).filter(each -> word(each).equals(word)).findFirst();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
