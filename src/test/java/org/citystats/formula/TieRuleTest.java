package org.citystats.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citystats.model.Direction;
import org.citystats.model.TieRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TieRuleTest {

  private static final List<String> COLUMNS = List.of("MIN", "MAX", "AVERAGE", "FIRST", "DENSE");

  @ParameterizedTest
  @EnumSource
  void placesOfTiedUnitsAgreeWithReference(TieRule rule) throws IOException {
    List<String[]> units = units();
    double[] scores = units.stream().mapToDouble(unit -> number(unit[1])).toArray();

    Places places = Places.of(scores, Direction.HIGHER);

    int column = 2 + COLUMNS.indexOf(rule.name());
    for (int unit = 0; unit < scores.length; unit++) {
      double expected = number(units.get(unit)[column]);
      assertThat(places.ranked(unit)).isEqualTo(!Double.isNaN(expected));
      if (places.ranked(unit)) {
        assertThat(places.place(unit, rule))
            .as("%s by %s", units.get(unit)[0], rule)
            .isEqualTo(expected);
      }
    }
  }

  private static List<String[]> units() throws IOException {
    try (InputStream in = TieRuleTest.class.getResourceAsStream("/reference/ties.csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(2).map(line -> line.split(",", -1)).toList();
    }
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
