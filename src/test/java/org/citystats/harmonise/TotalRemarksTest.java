package org.citystats.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.citystats.model.Area;
import org.citystats.model.Fault;
import org.citystats.model.Lineage;
import org.citystats.panel.Observed;
import org.junit.jupiter.api.Test;

/** Totals held against the parts that the list gives them. */
class TotalRemarksTest {

  private static final Lineage CITY =
      new Lineage(List.of(area("220100", ""), area("220102", "220100"), area("220103", "220100")));

  private final Observed gdp = Observed.of("gdp", "CNY").step(0.1);

  private static Area area(String code, String parent) {
    return new Area(code, code, "", "", parent, 0, 9999, code, List.of(), true);
  }

  private List<Fault> remarks(double whole, double... parts) {
    gdp.area("220100").year(2019, whole);
    List<String> codes = Stream.of("220102", "220103").limit(parts.length).toList();
    for (int part = 0; part < parts.length; part++) {
      gdp.area(codes.get(part)).year(2019, parts[part]);
    }
    return TotalRemarks.of(gdp.panel(), CITY);
  }

  @Test
  void totalThatIsNotTheSumOfItsPartsIsToldWithItsCell() {
    assertThat(remarks(30.0, 10.0, 19.0))
        .extracting(Fault::code, Fault::reason)
        .containsExactly(
            tuple(
                "total_and_parts",
                "a.csv, line 2, column 3: gdp of 220100 in 2019 is 30, its 2 parts add up to 29;"
                    + " rounding explains no more than 0.15"));
  }

  @Test
  void differenceThatRoundingExplainsIsNone() {
    assertThat(remarks(30.1, 10.0, 20.0)).isEmpty();
  }

  @Test
  void totalOfWhichAPartIsMissingIsNotHeldAgainstTheOthers() {
    assertThat(remarks(30.0, 10.0)).isEmpty();
  }

  @Test
  void figuresOfAnotherVintageAreNotAddedUp() {
    gdp.vintage("2020-01-01").area("220100").year(2019, 30.0);
    gdp.vintage("2021-01-01").area("220102").year(2019, 10.0).area("220103").year(2019, 10.0);

    assertThat(TotalRemarks.of(gdp.panel(), CITY)).isEmpty();
  }
}
