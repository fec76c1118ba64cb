package org.citystats.ingest;

import java.util.Optional;
import org.citystats.model.Source;

/** A layout with several figures a row, found by the look of its header alone. */
interface WideLayout extends InputLayout {

  /** The table, if a header of this layout is among the first rows. */
  Optional<WideTable> table(Sheet sheet);

  /** What is missing where no such header is found. */
  String lacking();

  @Override
  default Optional<String> objection(Sheet sheet, Source source) {
    return table(sheet).map(table -> table.objection(source)).orElse(Optional.of(lacking()));
  }

  @Override
  default void readings(Sheet sheet, Source source, Account account) {
    table(sheet).orElseThrow().readings(source, account);
  }
}
