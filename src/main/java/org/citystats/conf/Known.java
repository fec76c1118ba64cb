package org.citystats.conf;

import java.util.Set;
import org.citystats.model.Nearest;

/**
 * The codes that a list holds.
 *
 * @param thing what they stand for, such as {@code an area}
 * @param file the list
 * @param codes the codes
 * @param readable whether the list is there and could be read; if not, any code may be right
 */
record Known(String thing, String file, Set<String> codes, boolean readable) {

  /** Whether a code is known to be missing in the list. */
  boolean lacks(String code) {
    return readable && !code.isEmpty() && !codes.contains(code);
  }

  /** What was found instead of a code, and what was expected. */
  String reason(String code) {
    return "'" + code + "' is not listed in " + file + ", expected the code of " + thing;
  }

  /** What to do about a code that is missing. */
  String remedy(String code) {
    return Nearest.question(code, codes, "correct it, or add it to " + file);
  }
}
