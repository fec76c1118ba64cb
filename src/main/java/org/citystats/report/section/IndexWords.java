package org.citystats.report.section;

import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Word;
import org.citystats.report.facts.IndexFacts;
import org.citystats.schema.Columns;
import org.citystats.schema.IndexConcepts;
import org.citystats.schema.IndexTables;

/** Words about an index that several of its blocks use. */
final class IndexWords {

  private IndexWords() {}

  /** A phrase with the index and the year filled in. */
  static Sentence named(Phrase phrase, IndexFacts index) {
    return phrase.with("index", index.name()).with("period", new Word.When(index.period()));
  }

  /** How many places are the top, 0 if nothing was drawn. */
  static long top(IndexFacts index) {
    Columns rows = index.of(IndexTables.SENSITIVITY);
    return rows.size() == 0 ? 0 : rows.whole(0, IndexConcepts.TOP);
  }

  /** A share in per cent. */
  static Word share(double share) {
    return Double.isNaN(share) ? Word.BLANK : Figure.computed(share, Figure.RATIO);
  }

  /** The places between two quantiles of places, whole ones. */
  static Word between(double low, double high) {
    if (Double.isNaN(low)) {
      return Word.BLANK;
    }
    return best(low).equals(worst(high))
        ? best(low)
        : IndexPhrases.RANGE.with("low", best(low)).with("high", worst(high));
  }

  /** The better end of places, whole. */
  static Word best(double low) {
    return new Word.Count((long) Math.floor(low));
  }

  /** The worse end of places, whole. */
  static Word worst(double high) {
    return new Word.Count((long) Math.ceil(high));
  }
}
