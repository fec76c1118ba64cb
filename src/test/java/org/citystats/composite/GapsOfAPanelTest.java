package org.citystats.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.model.Direction;
import org.citystats.model.Imputation;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexMethods.Bounds;
import org.citystats.model.IndexMethods.Gaps;
import org.citystats.model.IndexMethods.OutlierRule;
import org.citystats.model.IndexMethods.Scale;
import org.citystats.model.Mean;
import org.citystats.model.Normalisation;
import org.citystats.model.Weighting;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.IndexConcepts;
import org.citystats.testing.Golden;
import org.citystats.testing.Near;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Gaps of three areas over five years against COINr 1.1.14 on R 4.2.2; read beside the project.
 * Where the reference stops because an area has one value only, nothing is compared.
 */
class GapsOfAPanelTest {

  private static final int YEARS = 5;
  private static final int AREAS = 3;

  private static Columns scores(Golden panel, Imputation how, int reach) {
    Scale scale = new Scale(Normalisation.MINMAX, 0, 100, "", Scale.USUAL.beyond(), Bounds.PERIOD);
    IndexMethods methods =
        new IndexMethods(
            scale, new Gaps(how, List.of(), reach, 0), OutlierRule.USUAL, Weighting.GIVEN, "");
    Worked worked = Worked.of(AREAS, Mean.ARITHMETIC).by(methods);
    for (String column : List.of("x", "y")) {
      worked.indicator(column, "all", Direction.HIGHER, byYear(panel.numbers(column)));
    }
    double[] whole = IntStream.range(0, panel.size()).asDoubleStream().toArray();
    return worked.indicator("z", "all", Direction.HIGHER, whole).made().scores(Certainties.NONE);
  }

  /** The reference lists the years of each area together. */
  private static double[] byYear(double[] byArea) {
    double[] byYear = new double[byArea.length];
    for (int row = 0; row < byArea.length; row++) {
      byYear[row % YEARS * AREAS + row / YEARS] = byArea[row];
    }
    return byYear;
  }

  @ParameterizedTest
  @CsvSource({
    "CARRY_FORWARD, 100, latest",
    "CARRY_FORWARD, 1, latest_max1",
    "LINEAR_CONSTANT, 100, linear-constant"
  })
  void whatStandsInAgreesWithTheReference(Imputation how, int reach, String method)
      throws IOException {
    Golden panel = Golden.table("coinr/impute_panel_small.csv");

    Columns rows = scores(panel, how, reach);

    int compared = 0;
    for (int row = 0; row < rows.size(); row++) {
      String node = rows.text(row, IndexConcepts.NODE);
      if (List.of("x", "y").contains(node)) {
        int at = goldenRow(rows, row);
        Near.figure(
            rows.number(row, IndexConcepts.VALUE),
            panel.number(at, node + "_" + method),
            node + " of row " + at);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(2 * AREAS * YEARS);
  }

  @ParameterizedTest
  @CsvSource({"x", "y"})
  void theYearACarriedFigureIsTakenFromAgreesWithTheReference(String indicator) throws IOException {
    Golden panel = Golden.table("coinr/impute_panel_small.csv");

    Columns rows = scores(panel, Imputation.CARRY_FORWARD, 100);

    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, IndexConcepts.NODE).equals(indicator)) {
        int at = goldenRow(rows, row);
        String year = panel.text(at, indicator + "_latest_sourceyear");
        boolean own = year.isEmpty() || year.equals(rows.text(row, Concepts.TIME_PERIOD));
        assertThat(rows.text(row, IndexConcepts.IMPUTED))
            .as("%s, row %d", indicator, at)
            .isEqualTo(own ? "" : "carry_forward:" + year);
      }
    }
  }

  private static int goldenRow(Columns rows, int row) {
    int area = Integer.parseInt(rows.text(row, Concepts.REF_AREA).substring(1));
    int year = Integer.parseInt(rows.text(row, Concepts.TIME_PERIOD)) - 2018;
    return area * YEARS + year;
  }
}
