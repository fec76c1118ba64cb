package org.citystats.ingest;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.citystats.csv.Blanks;
import org.citystats.csv.ByteReader;
import org.citystats.csv.ByteWords;

/** A column of the fast lane: what each of its distinct words means, found out once. */
final class LaneColumn {

  /** Told of a word that has to be read with patience. */
  static final int PATIENCE = -1;

  private final int column;
  private final ToIntFunction<String> meaning;
  private final ByteWords words = new ByteWords();
  private int[] meanings = new int[64];
  private int known;

  /** A column, from 0, and what a word of it means when it is seen first. */
  LaneColumn(int column, ToIntFunction<String> meaning) {
    this.column = column;
    this.meaning = meaning;
  }

  /** What the cell of a clean record means. */
  int of(ByteReader record) {
    int word = words.number(record.bytes(), record.cellStart(column), record.cellEnd(column));
    if (word == known) {
      learn(word);
    }
    return meanings[word];
  }

  private void learn(int word) {
    if (known == meanings.length) {
      meanings = Arrays.copyOf(meanings, 2 * known);
    }
    meanings[known++] = meaning.applyAsInt(Blanks.trimmed(words.text(word)));
  }
}
