package org.citystats.growth;

import java.util.HashMap;
import java.util.Map;
import org.citystats.model.Period;
import org.citystats.schema.Column;

/** Writes periods into a column; each code is put together once. */
final class PeriodWords {

  private final Column column;
  private final Map<Period, Integer> words = new HashMap<>();

  PeriodWords(Column column) {
    this.column = column;
  }

  /** Appends the code of a period. */
  void add(Period period) {
    Integer known = words.get(period);
    if (known == null) {
      known = column.words().number(period.code());
      words.put(period, known);
    }
    column.addWord(known);
  }
}
