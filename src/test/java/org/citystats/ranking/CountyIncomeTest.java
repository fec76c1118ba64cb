package org.citystats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.growth.Growth;
import org.citystats.model.Direction;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;

/**
 * Places of 3,112 counties within their states as the Bureau of Economic Analysis prints them,
 * table lapi1119; skipped where the file is not at hand.
 */
class CountyIncomeTest {

  private static final Path FILE = Path.of("../shared/data/us-bea-county-income/lapi1119.csv");

  /** A county: its code here, state, incomes 2016 to 2018, both printed ranks. */
  private record County(String code, String state, double[] incomes, String[] ranks) {}

  @Test
  void allPrintedPlacesByLevelAndByGrowthAreFoundAgain() throws IOException {
    assumeTrue(Files.exists(FILE), "the table of counties is not at hand");
    List<County> counties = counties();
    Panel panel = panel(counties);
    Map<String, List<String>> states = new TreeMap<>();
    counties.forEach(
        county ->
            states.computeIfAbsent(county.state(), any -> new ArrayList<>()).add(county.code()));
    List<Circle> circles = new ArrayList<>();
    states.forEach((state, members) -> circles.add(Circle.seen(state, members)));
    Peering peering = new Peering(circles, new AreaTree(List.of()), Rules.USUAL);

    Columns rows = new Ranking(peering, Direction.HIGHER).of(panel, new Growth().of(panel));

    Map<String, Long> found = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, Concepts.TIME_PERIOD).equals("2018")) {
        String key = rows.text(row, Concepts.REF_AREA) + " " + rows.text(row, Concepts.MEASURE);
        found.put(key, rows.whole(row, Concepts.RANK));
      }
    }
    int compared = 0;
    for (County county : counties) {
      compared += same(found, county, "level", county.ranks()[0]);
      compared += same(found, county, "growth", county.ranks()[1]);
    }
    assertThat(compared).isEqualTo(2 * 3112);
  }

  /** One where a county has peers; a state of one county has no places. */
  private static int same(Map<String, Long> found, County county, String measure, String printed) {
    Long rank = found.get(county.code() + " " + measure);
    boolean alone = rank == 0 && printed.equals("1");
    assertThat(alone ? 1L : rank)
        .as(county.code() + " " + measure)
        .isEqualTo(Long.valueOf(printed));
    return 1;
  }

  private static Panel panel(List<County> counties) {
    Observed income = Observed.of("income", "USD");
    for (County county : counties) {
      income.area(county.code());
      for (int year = 0; year < 3; year++) {
        income.year(2016 + year, county.incomes()[year]);
      }
    }
    return income.panel();
  }

  private static List<County> counties() throws IOException {
    List<County> counties = new ArrayList<>();
    for (String line : Files.readString(FILE, StandardCharsets.UTF_8).lines().toList()) {
      List<String> cells = cells(line);
      if (cells.size() == 9 && !cells.get(0).isEmpty() && cells.get(5).matches("\\d+")) {
        String code = "%04d %s".formatted(counties.size(), cells.get(1));
        double[] incomes =
            cells.subList(2, 5).stream().mapToDouble(CountyIncomeTest::dollars).toArray();
        counties.add(
            new County(code, cells.get(0), incomes, new String[] {cells.get(5), cells.get(8)}));
      }
    }
    return counties;
  }

  private static double dollars(String cell) {
    return Double.parseDouble(cell.replace(",", "").strip());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char each : line.toCharArray()) {
      if (each == '"') {
        quoted = !quoted;
      } else if (each == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(each);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
