package org.citystats.harmonise;

/**
 * What a word was found to mean, or why it means nothing.
 *
 * @param thing the meaning, {@code null} if there is none
 * @param code code of the fault, empty if there is a meaning
 * @param found what was found, as the middle of a sentence
 * @param hint what to do
 */
record Found<T>(T thing, String code, String found, String hint) {

  static <T> Found<T> of(T thing) {
    return new Found<>(thing, "", "", "");
  }

  static <T> Found<T> nothing(String code, String found, String hint) {
    return new Found<>(null, code, found, hint);
  }

  boolean failed() {
    return thing == null;
  }
}
