package org.citystats.report.facts;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.citystats.model.MostOften;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;

/**
 * How often each text stands in a column of a table, counted piece by piece; an absent text counts
 * as an empty one.
 */
public final class Tally implements Consumer<Columns> {

  private final Concept concept;
  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Counts the texts of a concept. */
  public Tally(Concept concept) {
    this.concept = concept;
  }

  @Override
  public void accept(Columns rows) {
    Column column = rows.column(concept);
    long[] occurs = new long[column.words().size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      occurs[column.word(row) + 1]++;
    }
    for (int word = -1; word < occurs.length - 1; word++) {
      if (occurs[word + 1] > 0) {
        String text = word < 0 ? "" : column.words().word(word);
        counts.merge(text, occurs[word + 1], Long::sum);
      }
    }
  }

  /** The counts by text. */
  public Map<String, Long> counts() {
    return counts;
  }

  /** The text that stands most often, the first of equals; empty if none stands anywhere. */
  String most() {
    SortedMap<String, Long> texts = new TreeMap<>(counts);
    texts.remove("");
    return MostOften.of(texts);
  }
}
