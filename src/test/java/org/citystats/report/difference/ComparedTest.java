package org.citystats.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citystats.report.Sheaf;
import org.citystats.schema.Concepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

class ComparedTest {

  private static List<Finding> findings(Table table, Sheaf before, Sheaf after) {
    Compared compared =
        Compared.ALL.stream().filter(each -> each.table().equals(table)).findFirst().orElseThrow();
    return compared.findings(before.rows(table), after.rows(table));
  }

  @Test
  void newVanishedAndRevisedFiguresAreToldApart() {
    Sheaf before = new Sheaf().level("1", "gdp", "2017", 10.0).level("1", "gdp", "2018", 11.0);
    Sheaf after = new Sheaf().level("1", "gdp", "2018", 12.0).level("2", "gdp", "2018", 5.0);

    assertThat(findings(Tables.OBSERVATIONS, before, after))
        .containsExactly(
            new Finding(ChangeKind.VANISHED, "gdp 1 level nominal 2017", "10.0", ""),
            new Finding(ChangeKind.CHANGED, "gdp 1 level nominal 2018", "11.0", "12.0"),
            new Finding(ChangeKind.NEW, "gdp 2 level nominal 2018", "", "5.0"));
  }

  @Test
  void figureOfAnOlderVintageIsNotCompared() {
    Sheaf before = new Sheaf().level("1", "gdp", "2018", 11.0);
    Sheaf after =
        new Sheaf()
            .level("1", "gdp", "2018", 11.0)
            .level("1", "gdp", "2018", 9.0, Concepts.VINTAGE, "2018", Concepts.IN_USE, false);

    assertThat(findings(Tables.OBSERVATIONS, before, after)).isEmpty();
  }

  @Test
  void flippedVerdictIsFound() {
    Sheaf before = new Sheaf().verdict("O001", "gdp", "achieved");
    Sheaf after = new Sheaf().verdict("O001", "gdp", "missed");

    assertThat(findings(Tables.ATTAINMENT, before, after))
        .containsExactly(
            new Finding(ChangeKind.CHANGED, "O001 2019 citystats", "achieved", "missed"));
  }

  @Test
  void sameSnapshotDiffersInNothing() {
    Sheaf night = new Sheaf().place("220100", "2018", 2, 0).level("1", "gdp", "2018", 1.0);

    for (Compared compared : Compared.ALL) {
      assertThat(compared.findings(night.rows(compared.table()), night.rows(compared.table())))
          .isEmpty();
    }
  }
}
