package org.citystats.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.growth.Growth;
import org.citystats.growth.GrowthMeasure;
import org.citystats.growth.GrowthMeasures;
import org.citystats.growth.Surroundings;
import org.citystats.model.Period;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;
import org.citystats.ranking.Known;
import org.citystats.ranking.Placed;
import org.citystats.ranking.Ranking;
import org.citystats.ranking.Seen;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.RankTables;
import org.citystats.schema.Tables;

/**
 * Places in an indicator that is too large for one panel: all areas, one year and the year before
 * it at a time. The growth figures that places need wait on disk until their year comes.
 */
final class PlacesByYear {

  /** What places by growth are computed from. */
  private static final List<GrowthMeasure> RANKED = GrowthMeasures.of(List.of("YOY"));

  private static final String NOW = "growth-";
  private static final String BEFORE = "before-";

  private final Night night;
  private final Blocks blocks;
  private final Ranking ranking;
  private final Seen seen = new Seen();
  private final Optional<String> before;

  PlacesByYear(Night night, String code, Blocks blocks) {
    this.night = night;
    this.blocks = blocks;
    this.ranking = new Ranking(night.peering(), night.direction(code));
    this.before =
        Optional.of(night.peering())
            .filter(peering -> peering.tellsChanges())
            .flatMap(any -> blocks.gist().beforeTheNewest(night.asOf()));
  }

  /** What is known of an earlier panel for places. */
  static Known before(Panel earlier) {
    return new Known(earlier, new Growth(RANKED, Surroundings.UNKNOWN).of(earlier));
  }

  /** Keeps what the places of a block will need of its growth figures. */
  void keep(Panel own, Columns figures) {
    if (night.peering().circles().isEmpty()) {
      return;
    }
    keep(NOW, figures);
    before.ifPresent(date -> keep(BEFORE, before(own.asOf(date)).growth()));
  }

  private void keep(String heap, Columns figures) {
    SortedMap<Integer, List<Integer>> years = new TreeMap<>();
    for (int row = 0; row < figures.size(); row++) {
      String measure = figures.text(row, Concepts.MEASURE);
      if (RANKED.stream().anyMatch(ranked -> ranked.note().code().equals(measure))) {
        years.computeIfAbsent(year(figures, row), none -> new ArrayList<>()).add(row);
      }
    }
    years.forEach((year, rows) -> blocks.drawers().add(heap + year, bytes(figures, rows)));
  }

  private static int year(Columns rows, int row) {
    return Period.parse(rows.text(row, Concepts.TIME_PERIOD)).orElseThrow().endYear();
  }

  private static byte[] bytes(Columns figures, List<Integer> rows) {
    Columns some = new Columns(figures.table());
    some.addAll(figures, rows.stream().mapToInt(Integer::intValue).toArray());
    return ColumnBytes.of(some);
  }

  /** Notes which areas have anything in a year; before places are given, of every year. */
  void note(int year) {
    if (!night.peering().circles().isEmpty()) {
      ranking.note(known(fragments(year), night.asOf(), NOW, year), seen);
    }
  }

  private List<Fragment> fragments(int year) {
    return blocks.years(List.of(year - 1, year)).all();
  }

  /** Adds the places of a year. */
  void of(int year, Sheets sheets) {
    if (night.peering().circles().isEmpty()) {
      return;
    }
    List<Fragment> fragments = fragments(year);
    Known now = known(fragments, night.asOf(), NOW, year);
    Optional<Known> earlier = before.map(date -> known(fragments, date, BEFORE, year));
    Placed placed = ranking.of(now, earlier);
    add(placed.places(), year, sheets.of(Tables.RANKING));
    add(placed.changes(), year, sheets.of(RankTables.RANK_CHANGES));
  }

  private Known known(List<Fragment> fragments, String asOf, String heap, int year) {
    Columns growth = new Columns(Tables.GROWTH_FIGURES);
    for (int each = year - 1; each <= year; each++) {
      blocks.drawers().each(heap + each, bytes -> ColumnBytes.into(growth, bytes));
    }
    Panel panel = Panel.of(blocks.gist(), fragments, night.breaks(), asOf);
    return new Known(panel, growth.sorted(), seen);
  }

  private static void add(Columns placed, int year, Columns into) {
    int[] rows = new int[placed.size()];
    int kept = 0;
    for (int row = 0; row < rows.length; row++) {
      if (year(placed, row) == year) {
        rows[kept++] = row;
      }
    }
    into.addAll(placed, Arrays.copyOf(rows, kept));
  }
}
