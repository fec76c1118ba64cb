package org.citystats.panel;

import java.util.List;

/** Puts the observations of several fragments of one indicator into one, one after the other. */
final class Gathered {

  private Gathered() {}

  /** One fragment with the observations of all. */
  static Fragment of(List<Fragment> fragments) {
    if (fragments.size() == 1) {
      return fragments.get(0);
    }
    Fragment all = new Fragment(fragments.get(0).indicator(), fragments.get(0).unit());
    all.allot(fragments.stream().mapToInt(Fragment::size).sum());
    int to = 0;
    for (Fragment fragment : fragments) {
      Transfer transfer = new Transfer(fragment, all);
      for (int row = 0; row < fragment.size(); row++) {
        transfer.carry(row, to++);
      }
    }
    return all;
  }
}
