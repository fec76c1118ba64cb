package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citystats.growth.Growth;
import org.citystats.model.Area;
import org.citystats.model.Direction;
import org.citystats.model.WhyNot;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.testing.SharedTable;
import org.junit.jupiter.api.Test;

/**
 * Places against Trevas 1.10.0, whose ascending rank gives the area without a figure the first
 * place; that is not followed.
 */
class VtlPlacesTest {

  private static final String FOLDER = "goldens/vtl-trevas/";

  @Test
  void placesFromTheTopAgreeAndWhoHasNoFigureHasNoPlace() {
    Columns rows = places(Direction.HIGHER);

    for (List<String> row : body("rank_expected.csv")) {
      Long expected = row.get(2).isEmpty() ? null : Long.valueOf(row.get(3));
      assertThat(place(rows, row)).as(row.toString()).isEqualTo(expected);
    }
  }

  @Test
  void areaWithoutAFigureIsNeverTheFirstFromTheBottom() {
    Columns rows = places(Direction.LOWER);

    for (List<String> row : body("rank_asc_expected.csv")) {
      boolean behindTheTrap = row.get(1).equals("2022");
      long shift = behindTheTrap ? 1 : 0;
      Long expected = row.get(2).isEmpty() ? null : Long.valueOf(row.get(3)) - shift;
      assertThat(place(rows, row)).as(row.toString()).isEqualTo(expected);
    }
  }

  private static Columns places(Direction direction) {
    Observed cities = Observed.of("v", "CNY");
    for (List<String> row : body("analytic_input.csv")) {
      cities.area(row.get(0));
      int year = Integer.parseInt(row.get(1));
      if (row.get(2).isEmpty()) {
        cities.year(year, WhyNot.NO_VALUE);
      } else {
        cities.year(year, Double.parseDouble(row.get(2)));
      }
    }
    List<Area> areas = new ArrayList<>();
    for (String city : List.of("A", "B", "C", "D", "E")) {
      areas.add(Ranked.area(city, "city", ""));
    }
    Panel panel = cities.panel();
    Peering peering = Ranked.all(Ranked.levels(), areas.toArray(Area[]::new));
    return new Ranking(peering, direction)
        .of(new Known(panel, new Growth().of(panel)), Optional.empty())
        .places();
  }

  private static Long place(Columns rows, List<String> row) {
    int at = Ranked.row(rows, "level", row.get(1), row.get(0));
    return rows.column(Concepts.RANK).isAbsent(at) ? null : rows.whole(at, Concepts.RANK);
  }

  private static List<List<String>> body(String file) {
    List<List<String>> rows = SharedTable.rows(FOLDER + file);
    return rows.subList(1, rows.size());
  }
}
