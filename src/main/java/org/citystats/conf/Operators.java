package org.citystats.conf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.model.Operator;

/** The words of operators. */
final class Operators {

  /** What a cell that holds one is expected to say. */
  static final String EXPECTED =
      Stream.of(Operator.values())
          .map(Operator::code)
          .collect(Collectors.joining(", ", "one of ", ""));

  private Operators() {}
}
