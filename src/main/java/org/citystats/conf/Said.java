package org.citystats.conf;

import java.util.List;

/**
 * A setting as somebody said it.
 *
 * @param key the setting, its parts joined by dots
 * @param values one text, or the texts of a list
 * @param form how it was said
 * @param origin where
 */
record Said(String key, List<String> values, Form form, Origin origin) {

  /** How a value is said. */
  enum Form {
    /** Nothing stands behind the key. */
    NOTHING,
    /** A single text. */
    TEXT,
    /** A list of texts. */
    LIST,
    /** Texts joined by commas, where a list is expected. */
    JOINED
  }

  /** Whether a value is said at all; an empty text is none. */
  boolean told() {
    return form == Form.LIST || form != Form.NOTHING && !values.get(0).isEmpty();
  }

  /** The values where a list is expected. */
  List<String> list() {
    return form == Form.JOINED ? List.of(values.get(0).split(",", -1)) : values;
  }

  /** The value as one line. */
  String line() {
    return form == Form.LIST ? "[" + String.join(", ", values) + "]" : values.get(0);
  }
}
