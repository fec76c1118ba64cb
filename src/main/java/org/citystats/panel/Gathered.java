package org.citystats.panel;

import java.util.List;
import org.citystats.model.Words;

/** Puts the observations of several fragments of one indicator into one, one after the other. */
final class Gathered {

  private final Fragment into;
  private int row;

  private Gathered(Fragment into) {
    this.into = into;
  }

  /** One fragment with the observations of all. */
  static Fragment of(List<Fragment> fragments) {
    if (fragments.size() == 1) {
      return fragments.get(0);
    }
    Fragment all = new Fragment(fragments.get(0).indicator(), fragments.get(0).unit());
    all.allot(fragments.stream().mapToInt(Fragment::size).sum());
    fragments.forEach(new Gathered(all)::add);
    return all;
  }

  private void add(Fragment from) {
    int[] series = from.keys().stream().mapToInt(into::series).toArray();
    int[] files = numbers(from, 0);
    int[] vintages = numbers(from, 1);
    int[] texts = numbers(from, 2);
    List<Double> sizes = from.steps().all();
    byte[] steps = new byte[sizes.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = into.steps().number(sizes.get(i));
    }
    for (int other = 0; other < from.size(); other++, row++) {
      int at = row * Fragment.INTS;
      int its = other * Fragment.INTS;
      into.put(at, series[from.whole(its)]);
      into.put(at + 1, from.whole(its + 1));
      into.put(at + 2, vintages[from.whole(its + 2)]);
      into.put(at + 3, files[from.whole(its + 3)]);
      into.put(at + 4, from.whole(its + 4));
      into.put(at + 5, texts[from.whole(its + 5)]);
      into.put(row, from.line(other), from.value(other));
      for (int small = 0; small < Fragment.BYTES; small++) {
        into.put(row * Fragment.BYTES + small, from.small(other * Fragment.BYTES + small));
      }
      int step = row * Fragment.BYTES + Fragment.BYTES - 1;
      into.put(step, steps[into.small(step) & 0xFF]);
    }
  }

  private int[] numbers(Fragment from, int role) {
    Words words = into.words().get(role);
    return from.words().get(role).all().stream().mapToInt(words::number).toArray();
  }
}
