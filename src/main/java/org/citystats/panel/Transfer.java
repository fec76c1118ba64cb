package org.citystats.panel;

import java.util.Arrays;
import java.util.List;
import org.citystats.model.Words;

/**
 * Carries rows of a fragment over into another of the same indicator; keys, words and sizes of
 * digits that occur in them get the numbers that they have there.
 */
final class Transfer {

  private static final int UNKNOWN = -1;

  /** Whole numbers of a row that number words, in the order of the words. */
  private static final int[] WORDS = {3, 2, 5};

  private final Fragment from;
  private final Fragment into;
  private final int[] series;
  private final int[][] words;
  private final byte[] steps;

  Transfer(Fragment from, Fragment into) {
    this.from = from;
    this.into = into;
    this.series = unknown(from.keys().size());
    this.words = from.words().stream().map(role -> unknown(role.size())).toArray(int[][]::new);
    List<Double> sizes = from.steps().all();
    this.steps = new byte[sizes.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = into.steps().number(sizes.get(i));
    }
  }

  private static int[] unknown(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, UNKNOWN);
    return numbers;
  }

  /** Fills a row of the other fragment, which has room for it. */
  void carry(int row, int to) {
    int its = row * Fragment.INTS;
    int at = to * Fragment.INTS;
    into.put(at, key(from.whole(its)));
    into.put(at + 1, from.whole(its + 1));
    into.put(at + 4, from.whole(its + 4));
    for (int role = 0; role < WORDS.length; role++) {
      into.put(at + WORDS[role], word(role, from.whole(its + WORDS[role])));
    }
    into.put(to, from.line(row), from.value(row));
    for (int small = 0; small < Fragment.BYTES; small++) {
      into.put(to * Fragment.BYTES + small, from.small(row * Fragment.BYTES + small));
    }
    int step = to * Fragment.BYTES + Fragment.BYTES - 1;
    into.put(step, steps[into.small(step) & 0xFF]);
  }

  private int key(int number) {
    if (series[number] == UNKNOWN) {
      series[number] = into.series(from.keys().get(number));
    }
    return series[number];
  }

  private int word(int role, int number) {
    if (words[role][number] == UNKNOWN) {
      Words known = into.words().get(role);
      words[role][number] = known.number(from.words().get(role).word(number));
    }
    return words[role][number];
  }
}
