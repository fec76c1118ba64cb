package org.citystats.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.citystats.schema.ColumnType;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

class CustomsTest {

  @Test
  void rowsInOrderPass() {
    Columns rows =
        Observed.none()
            .level("220100", "gdp", "2017", 1)
            .level("220100", "gdp", "2018", Double.NaN)
            .level("220102", "gdp", "2017", 3)
            .level("220100", "population", "2017", 4)
            .rows();

    assertThatCode(() -> TableWriter.inspect(rows)).doesNotThrowAnyException();
  }

  @Test
  void keyThatOccursTwiceIsNamed() {
    Columns rows =
        Observed.none().level("220100", "gdp", "2018", 1).level("220100", "gdp", "2018", 2).rows();

    assertThatThrownBy(() -> TableWriter.inspect(rows))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage(
            "Cannot publish observations: [220100,gdp,,level,,2018,] occurs more than once");
  }

  @Test
  void absentIdentifierIsNamed() {
    Columns rows = Observed.none().level(null, "gdp", "2018", 1).rows();

    assertThatThrownBy(() -> TableWriter.inspect(rows))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage(
            "Cannot publish observations: ref_area of [,gdp,,level,,2018,] is absent, expected a"
                + " value in every identifier");
  }

  @Test
  void rowsOutOfOrderAreNamed() {
    Columns rows =
        Observed.none()
            .level("220100", "population", "2018", 1)
            .level("220100", "gdp", "2018", 2)
            .rows();

    assertThatThrownBy(() -> TableWriter.inspect(rows))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage(
            "Cannot publish observations: [220100,gdp,,level,,2018,] stands after"
                + " [220100,population,,level,,2018,], expected rows sorted by indicator, ref_area,"
                + " breakdown, measure, basis, time_period, vintage");
  }

  @Test
  void orderOfTheHouseIsTheOrderOfTheCustoms() {
    Columns shuffled =
        Observed.none()
            .level("长春", "gdp", "2018", 1)
            .level("Ümlaut", "gdp", "2018", 1)
            .level("", "gdp", "2018", 1)
            .level("a", "gdp", "2018", 1)
            .level("B", "gdp", "2018", 1)
            .rows();

    assertThatCode(() -> TableWriter.inspect(shuffled.sorted())).doesNotThrowAnyException();
  }

  @Test
  void infiniteFigureIsNamed() {
    Columns rows = Observed.none().level("220100", "gdp", "2018", Double.POSITIVE_INFINITY).rows();

    assertThatThrownBy(() -> TableWriter.inspect(rows))
        .isInstanceOf(BrokenContractException.class)
        .hasMessageContaining("obs_value of [220100,gdp,,level,,2018,] is infinite");
  }

  @Test
  void figureWithNeitherValueNorReasonIsNamed() {
    Columns rows = new Columns(Tables.GROWTH_FIGURES);
    Tables.GROWTH_FIGURES.identifiers().forEach(concept -> rows.column(concept).add("x"));
    rows.column(Concepts.GROWTH).addAbsent();
    for (Concept attribute : Tables.GROWTH_FIGURES.attributes()) {
      if (attribute.type() == ColumnType.TEXT) {
        rows.column(attribute).add("");
      } else {
        rows.column(attribute).addAbsent();
      }
    }

    assertThatThrownBy(() -> TableWriter.inspect(rows))
        .isInstanceOf(BrokenContractException.class)
        .hasMessageEndingWith("has neither a figure nor a reason, expected one of them");
  }

  @Test
  void columnThatIsShorterIsNamed() {
    Columns rows = Observed.none().level("220100", "gdp", "2018", 1).rows();
    rows.column(Concepts.REF_AREA).add("220102");

    assertThatThrownBy(() -> TableWriter.inspect(rows))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage("Cannot publish observations: indicator has 1 cells, expected 2");
  }
}
