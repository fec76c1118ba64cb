package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.citystats.model.PriceBasis;

/** The words of price bases. */
final class Bases {

  /** What a cell that holds one is expected to say. */
  static final String EXPECTED = words();

  private Bases() {}

  private static String words() {
    List<String> words = new ArrayList<>();
    Stream.of(PriceBasis.values()).map(PriceBasis::code).forEach(words::add);
    return CodeRow.either(words);
  }
}
