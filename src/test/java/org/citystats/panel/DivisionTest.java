package org.citystats.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.WhyNot;
import org.junit.jupiter.api.Test;

/** Fragments that travel in parts. */
class DivisionTest {

  @Test
  void partsOfAFragmentHoldTogetherWhatItHeld() {
    Fragment whole = fragment();
    List<Fragment> parts = new ArrayList<>();
    for (int from = 0; from < whole.size(); from += 3) {
      parts.add(Fragment.fromBytes(Division.rows(whole, from, 3).toBytes()));
    }

    assertThat(parts).extracting(Fragment::size).containsExactly(3, 3, 1);
    assertThat(series(parts)).isEqualTo(series(List.of(whole)));
  }

  @Test
  void fragmentComesBackFromItsBytesAsItWas() {
    Fragment whole = fragment();

    assertThat(series(List.of(Fragment.fromBytes(whole.toBytes()))))
        .isEqualTo(series(List.of(whole)));
  }

  private static List<List<Entry>> series(List<Fragment> fragments) {
    return Panel.of(fragments, List.of(), "").series().stream().map(Series::entries).toList();
  }

  private static Fragment fragment() {
    Fragment fragment = new Fragment("gdp", "CNY");
    for (int row = 0; row < 7; row++) {
      Period year = Period.year(2010 + row % 4);
      String area = row < 4 ? "A" : "B";
      SeriesKey key = new SeriesKey(area, "", "level", PriceBasis.NOMINAL, year.cadence());
      fragment
          .observe(fragment.series(key), year.ordinal(), "2020-0" + (1 + row % 2))
          .place("a.csv", row + 2L, 3)
          .qualify(ObsStatus.NORMAL, Bound.EXACT, 1)
          .step(0.1);
      if (row == 5) {
        fragment.absent(WhyNot.NO_VALUE, "-");
      } else {
        fragment.value(100.5 + row, Double.toString(100.5 + row));
      }
    }
    return fragment;
  }
}
