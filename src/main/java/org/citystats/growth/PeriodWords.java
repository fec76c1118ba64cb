package org.citystats.growth;

import java.util.Arrays;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.schema.Column;

/** Writes periods into a column; each code is put together once. */
final class PeriodWords {

  private static final int UNKNOWN = -1;

  private final Column column;
  private Cadence cadence;
  private int first;
  private int[] words = new int[0];

  PeriodWords(Column column) {
    this.column = column;
  }

  /** Appends the code of a period. */
  void add(Period period) {
    if (!period.cadence().equals(cadence)) {
      cadence = period.cadence();
      first = period.ordinal();
      words = new int[0];
    }
    reach(period.ordinal());
    int at = period.ordinal() - first;
    if (words[at] == UNKNOWN) {
      words[at] = column.words().number(period.code());
    }
    column.addWord(words[at]);
  }

  private void reach(int ordinal) {
    int from = Math.min(first, ordinal);
    int to = Math.max(first + words.length, ordinal + 1);
    if (to - from > words.length) {
      int[] wider = new int[to - from];
      Arrays.fill(wider, UNKNOWN);
      System.arraycopy(words, 0, wider, first - from, words.length);
      words = wider;
      first = from;
    }
  }
}
