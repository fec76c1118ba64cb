package org.citystats.conf;

import java.util.Optional;

/** How a text becomes a value. */
@FunctionalInterface
interface Parser<T> {

  /** The value of a text; empty if the text does not say one. */
  Optional<T> parse(String text);
}
