package org.citystats.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citystats.schema.Column;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reasons, breaks, bridges, bounds, frequencies and years to date, case by case by hand. */
class GrowthCasesTest {

  private static final List<Concept> WORDS =
      List.of(
          Concepts.OBS_STATUS,
          Concepts.BOUND,
          Concepts.BASE_PERIOD,
          Concepts.BRIDGE,
          Concepts.REMARK,
          Concepts.UNIT_MEASURE);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/growth/cases.csv", numLinesToSkip = 1)
  void figureOrReasonIsTheOneWorkedOutByHand(ArgumentsAccessor line) {
    Columns rows = Told.growth(line.getString(1), line.getString(2), line.getString(3));
    int row = find(rows, line.getString(3), line.getString(4), or(line.getString(13), "220100"));
    String expected = line.getString(5);

    if (expected.equals("-")) {
      assertThat(row).as("no row").isNegative();
      return;
    }
    assertThat(row).as("a row of " + line.getString(4)).isNotNegative();
    boolean figure = expected.matches("-?[0-9.eE-]+");
    assertThat(rows.text(row, Concepts.WHY_NOT)).isEqualTo(figure ? "" : expected);
    if (figure) {
      close(rows.number(row, Concepts.GROWTH), expected);
      close(rows.number(row, Concepts.GROWTH_LOW), or(line.getString(6), "NaN"));
      close(rows.number(row, Concepts.GROWTH_HIGH), or(line.getString(7), "NaN"));
    }
    for (int word = 0; word < WORDS.size() - 1; word++) {
      String otherwise = word == 0 ? (figure ? "A" : "O") : "";
      String told = line.getString(8 + word);
      Column column = rows.column(WORDS.get(word));
      if (word != 2 || told != null) {
        assertThat(column.text(row)).as(column.concept().name()).isEqualTo(or(told, otherwise));
      }
    }
  }

  private static void close(double found, String expected) {
    double value = Double.parseDouble(expected);
    if (Double.isNaN(value)) {
      assertThat(found).isNaN();
    } else {
      assertThat(found).isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
    }
  }

  private static String or(String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static int find(Columns rows, String measure, String period, String area) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.ORIGIN).equals("computed")
          && rows.text(row, Concepts.MEASURE).equals(measure)
          && rows.text(row, Concepts.TIME_PERIOD).equals(period)
          && area.equals(place(rows, row))) {
        return row;
      }
    }
    return -1;
  }

  /** Area and part of a row, {@code 220100 industry=a}. */
  private static String place(Columns rows, int row) {
    return (rows.text(row, Concepts.REF_AREA) + " " + rows.text(row, Concepts.BREAKDOWN)).strip();
  }
}
