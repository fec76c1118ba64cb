package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.citystats.model.TieRule;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankChangeTest {

  private static final long SEED = 6180339L;
  private static final int AREAS = 300;

  @Test
  void risingOnesOwnScoreIsToldApartFromTheFallOfOthers() {
    Observed gdp = Observed.of("gdp", "CNY");
    gdp.area("A").year(2018, 1).year(2019, 5);
    gdp.area("B").year(2018, 3).year(2019, 3);
    gdp.area("C").year(2018, 9).year(2019, 2);

    Columns rows = changes(gdp.panel(), Optional.empty());

    int row = Ranked.row(rows, "level", "2019", "A");
    assertThat(rows.number(row, RankConcepts.CHANGE_TOTAL)).isEqualTo(2);
    assertThat(rows.number(row, RankConcepts.CHANGE_OWN)).isEqualTo(1);
    assertThat(rows.number(row, RankConcepts.CHANGE_OTHERS)).isEqualTo(1);
    assertThat(rows.number(row, RankConcepts.CHANGE_ENTRIES)).isZero();
  }

  @Test
  void whoEntersAboveCostsAPlaceAndWhoLeavesFromAboveGivesOne() {
    Observed gdp = Observed.of("gdp", "CNY");
    for (String area : new String[] {"A", "B", "C", "D", "E", "F", "G"}) {
      gdp.area(area).year(2018, 10 - area.charAt(0) % 10).year(2019, 10 - area.charAt(0) % 10);
    }
    gdp.area("new").year(2019, 99);

    Columns rows = changes(gdp.panel(), Optional.empty());

    int row = Ranked.row(rows, "level", "2019", "A");
    assertThat(rows.number(row, RankConcepts.CHANGE_ENTRIES)).isEqualTo(-1);
    assertThat(rows.number(row, RankConcepts.CHANGE_TOTAL)).isEqualTo(-1);
    assertThat(rows.text(Ranked.row(rows, "level", "2019", "new"), Concepts.WHY_NOT))
        .isEqualTo("no_place_before");
  }

  @Test
  void revisionOfThePeriodBeforeIsToldApart() {
    Observed gdp = Observed.of("gdp", "CNY");
    gdp.vintage("2019").area("A").year(2018, 1).area("B").year(2018, 2);
    gdp.vintage("2020").area("A").year(2018, 3).year(2019, 4);
    gdp.area("B").year(2018, 2).year(2019, 2);

    Columns rows = changes(gdp.panel(), Optional.of(gdp.panel("2019")));

    int row = Ranked.row(rows, "level", "2019", "A");
    assertThat(rows.number(row, RankConcepts.CHANGE_REVISIONS)).isEqualTo(1);
    assertThat(rows.number(row, RankConcepts.CHANGE_TOTAL)).isZero();
    assertThat(rows.number(Ranked.row(rows, "level", "2018", "A"), RankConcepts.CHANGE_VINTAGE))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void partsAddUpForEveryAreaOfARandomPanel(TieRule ties) {
    Observed gdp = random(new Random(SEED));
    Panel now = gdp.panel();
    Panel before = gdp.panel("2018");
    Rules rules = Ranked.rules(ties, Rules.Precision.FULL, "level", "growth");

    Placed placed = Ranked.placed(Ranked.all(rules), now, Optional.of(before));

    Columns places = Ranked.of(Ranked.all(rules), before);
    Columns rows = placed.changes();
    int told = 0;
    for (int row = 0; row < rows.size(); row++) {
      double total = rows.number(row, RankConcepts.CHANGE_TOTAL);
      if (!Double.isNaN(total)) {
        double parts =
            rows.number(row, RankConcepts.CHANGE_OWN)
                + rows.number(row, RankConcepts.CHANGE_OTHERS)
                + rows.number(row, RankConcepts.CHANGE_ENTRIES);
        assertThat(parts).as("seed %d, row %d", SEED, row).isEqualTo(total);
        told++;
      }
    }
    assertThat(told).isGreaterThan(AREAS * 8);
    assertThat(places.size()).isPositive();
  }

  @Test
  void withRevisionsThePartsAddUpToTheChangeOnThePlaceKnownBefore() {
    Observed gdp = random(new Random(SEED));
    Peering peering = Ranked.all(Ranked.levels());

    Placed placed = Ranked.placed(peering, gdp.panel(), Optional.of(gdp.panel("2018")));
    Columns then = Ranked.of(peering, gdp.panel("2018"));

    java.util.Map<String, Long> known = new java.util.HashMap<>();
    for (int row = 0; row < then.size(); row++) {
      known.put(
          then.text(row, Concepts.TIME_PERIOD) + then.text(row, Concepts.REF_AREA),
          then.whole(row, Concepts.RANK));
    }
    Columns rows = placed.changes();
    int revised = 0;
    for (int row = 0; row < rows.size(); row++) {
      double revisions = rows.number(row, RankConcepts.CHANGE_REVISIONS);
      double total = rows.number(row, RankConcepts.CHANGE_TOTAL);
      if (!Double.isNaN(revisions) && !Double.isNaN(total)) {
        int year = Integer.parseInt(rows.text(row, Concepts.TIME_PERIOD)) - 1;
        long was = known.get(year + rows.text(row, Concepts.REF_AREA));
        assertThat(total + revisions)
            .as("seed %d, row %d", SEED, row)
            .isEqualTo(was - (double) rows.whole(row, Concepts.RANK));
        revised += revisions == 0 ? 0 : 1;
      }
    }
    assertThat(revised).isGreaterThan(AREAS);
  }

  /** 300 areas, 10 years, few distinct values, with gaps, entries and revisions. */
  private static Observed random(Random random) {
    Observed gdp = Observed.of("gdp", "CNY");
    for (int area = 0; area < AREAS; area++) {
      gdp.area("a%03d".formatted(area));
      int entry = random.nextInt(10) == 0 ? 3 : 0;
      int exit = random.nextInt(10) == 0 ? 7 : 10;
      for (int year = entry; year < exit; year++) {
        double value = 20 + random.nextInt(150);
        gdp.vintage("2018").year(2010 + year, value);
        int revision = random.nextInt(3) > 0 ? random.nextInt(9) - 4 : 0;
        gdp.vintage("2020").year(2010 + year, value + revision);
      }
    }
    return gdp;
  }

  private static Columns changes(Panel panel, Optional<Panel> before) {
    return Ranked.placed(Ranked.all(Ranked.levels()), panel, before).changes();
  }
}
