package org.citystats.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults are counted exactly, however many there are, and listed as far as somebody can read. */
class FaultsTest {

  private static Fault fault(String file, long line, String code) {
    return new Fault(file, line, line, 2, 0, code, file + ": wrong", "correct it", "x");
  }

  @Test
  void fewFaultsAreListedAsTheyCame() {
    Faults faults = new Faults(3);
    faults.add(fault("a.csv", 7, "row_width"));
    faults.add(fault("a.csv", 2, "not_a_number"));

    assertThat(faults.list()).extracting(Fault::firstLine).containsExactly(7L, 2L);
  }

  @Test
  void manyFaultsOfOneKindAreCountedTogetherBehindTheFirst() {
    Faults faults = new Faults(3);
    for (long line = 1; line <= 1000; line++) {
      faults.add(fault("a.csv", line, "row_width"));
    }
    faults.add(fault("b.csv", 1, "row_width"));

    assertThat(faults.list()).hasSize(5);
    assertThat(Faults.count(faults.list())).isEqualTo(1001);
    Fault others = faults.list().get(4);
    assertThat(others.reason())
        .isEqualTo(
            "a.csv, lines 4 to 1000: 997 more with this fault, which are counted and not listed"
                + " one by one");
    assertThat(others.hint()).isEqualTo("correct it");
  }

  @Test
  void whatSeveralTasksCountedIsCountedTogether() {
    Faults all = new Faults(2);
    for (int task = 0; task < 3; task++) {
      Faults faults = new Faults(2);
      for (long line = 1; line <= 10; line++) {
        faults.add(fault("a.csv", 100 * task + line, "conflict"));
      }
      all.addAll(faults.list());
    }

    assertThat(all.list()).hasSize(3);
    assertThat(Faults.count(all.list())).isEqualTo(30);
    assertThat(all.list().get(2).lastLine()).isEqualTo(210);
  }
}
