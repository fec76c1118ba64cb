package org.citystats.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.report.facts.Focus.Part;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/** Completes a headline from the data; of equals, the first by code is chosen. */
final class Choice {

  private static final int INDICATORS = 6;

  private final PublishedTables tables;
  private final Names names;
  private final List<Part> chosen = new ArrayList<>();

  Choice(PublishedTables tables, Names names) {
    this.tables = tables;
    this.names = names;
  }

  /** The headline with every part decided. */
  Focus of(Headline given) {
    String area = decide(given.area(), Part.AREA, this::area);
    String period = decide(given.period(), Part.PERIOD, () -> period(area));
    String targets = decide(given.targetPeriod(), Part.TARGET_PERIOD, () -> targetPeriod(area));
    List<String> indicators = given.indicators();
    if (indicators.isEmpty()) {
      indicators = indicators(area, period);
      chosen.add(Part.INDICATORS);
    }
    String peers = decide(given.peerGroup(), Part.PEER_GROUP, () -> peerGroup(area));
    int year = Period.parse(period).map(Period::endYear).orElse(0);
    String parent = decide(given.parent(), Part.PARENT, () -> parent(area, year));
    Headline whole =
        new Headline(area, period, targets, indicators, peers, parent, given.profiles());
    return new Focus(whole, names.children(parent, year), List.copyOf(chosen));
  }

  private String decide(String given, Part part, java.util.function.Supplier<String> choice) {
    if (!given.isEmpty()) {
      return given;
    }
    String decided = choice.get();
    if (!decided.isEmpty()) {
      chosen.add(part);
    }
    return decided;
  }

  /** The area with the most targets, else the most levels. */
  private String area() {
    String promised = most(Tables.ATTAINMENT, Concepts.REF_AREA, Selection.of(Concepts.REF_AREA));
    return promised.isEmpty()
        ? most(Tables.OBSERVATIONS, Concepts.REF_AREA, Selection.of(Concepts.REF_AREA))
        : promised;
  }

  /** The latest year with at least half as many figures as the fullest one. */
  private String period(String area) {
    Map<String, Long> counts =
        tally(
                Tables.OBSERVATIONS,
                Concepts.TIME_PERIOD,
                Selection.of(Concepts.TIME_PERIOD).where(Concepts.REF_AREA, area))
            .counts();
    Map<String, Long> years = new TreeMap<>(counts);
    years.keySet().removeIf(code -> !isYear(code));
    Map<String, Long> eligible = years.isEmpty() ? new TreeMap<>(counts) : years;
    long fullest = eligible.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    return eligible.entrySet().stream()
        .filter(each -> 2 * each.getValue() >= fullest)
        .map(Map.Entry::getKey)
        .max(BY_TIME)
        .orElse("");
  }

  private static final Comparator<String> BY_TIME =
      Comparator.comparing((String code) -> Period.parse(code).map(Period::endYear).orElse(0))
          .thenComparing(Comparator.naturalOrder());

  private static boolean isYear(String code) {
    return Period.parse(code).filter(period -> period.cadence().equals(Cadence.ANNUAL)).isPresent();
  }

  /** The latest period for which a target is judged, else the latest of any target. */
  private String targetPeriod(String area) {
    Columns rows =
        tables.rows(
            Tables.ATTAINMENT,
            Selection.of(Concepts.TIME_PERIOD, Concepts.VERDICT).where(Concepts.REF_AREA, area));
    List<String> judged = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      all.add(Cells.text(rows, row, Concepts.TIME_PERIOD));
      if (!"not measurable".equals(rows.text(row, Concepts.VERDICT))) {
        judged.add(Cells.text(rows, row, Concepts.TIME_PERIOD));
      }
    }
    return (judged.isEmpty() ? all : judged).stream().max(BY_TIME).orElse("");
  }

  /** The indicators of the area with the most figures, of those that have one in the period. */
  private List<String> indicators(String area, String period) {
    Columns rows =
        tables.rows(
            Tables.OBSERVATIONS,
            Selection.of(
                    Concepts.INDICATOR, Concepts.BREAKDOWN, Concepts.TIME_PERIOD, Concepts.IN_USE)
                .where(Concepts.REF_AREA, area));
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> now = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean total = Cells.text(rows, row, Concepts.BREAKDOWN).isEmpty();
      if (total && rows.column(Concepts.IN_USE).flag(row)) {
        counts.merge(rows.text(row, Concepts.INDICATOR), 1, Integer::sum);
        if (period.equals(rows.text(row, Concepts.TIME_PERIOD))) {
          now.merge(rows.text(row, Concepts.INDICATOR), 1, Integer::sum);
        }
      }
    }
    counts.keySet().retainAll(now.keySet());
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(INDICATORS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The peer group in which the area has the most places. */
  private String peerGroup(String area) {
    return most(
        Tables.RANKING,
        Concepts.PEER_GROUP,
        Selection.of(Concepts.PEER_GROUP).where(Concepts.REF_AREA, area));
  }

  /** The area itself if others belong to it, else what it belongs to. */
  private String parent(String area, int year) {
    return names.children(area, year).isEmpty() ? names.parent(area) : area;
  }

  private String most(Table table, Concept what, Selection where) {
    return tally(table, what, where).most();
  }

  private Tally tally(Table table, Concept what, Selection where) {
    Tally tally = new Tally(what);
    tables.batches(table, where, tally);
    return tally;
  }
}
