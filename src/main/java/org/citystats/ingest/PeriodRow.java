package org.citystats.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * A row of words followed by periods and nothing else, each period once; plain years one after the
 * other, for else they may be figures.
 *
 * @param place place of the row among the first of the sheet
 * @param periods the periods by their columns
 * @param evidence what their reading rests on, empty if each tells by itself
 */
record PeriodRow(int place, Map<Integer, Period> periods, String evidence) {

  /** The first row of at least so many periods. */
  static Optional<PeriodRow> first(Sheet sheet, int least) {
    List<Row> top = sheet.top();
    for (int place = 0; place < top.size(); place++) {
      PeriodRow found = at(top.get(place), place);
      boolean enough = found.periods.size() >= least && !found.periods.containsKey(0);
      if (enough && !found.isPartedAbove(top)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The periods of a row; none if it holds something else. */
  static PeriodRow at(Row row, int place) {
    Periods read = Periods.of("", words(row));
    Map<Integer, Period> periods = new TreeMap<>();
    boolean plain = true;
    for (int column = 0; column < row.cells().size(); column++) {
      String cell = row.cell(column);
      Optional<Period> period = read.read(cell);
      if (period.isPresent() && !periods.containsValue(period.get())) {
        plain &= cell.matches("\\d{4}");
        periods.put(column, period.get());
      } else if (period.isPresent() || !periods.isEmpty() && !isRemark(cell)) {
        return new PeriodRow(place, Map.of(), "");
      }
    }
    boolean ordered = !plain || isOrdered(List.copyOf(periods.values()));
    return new PeriodRow(place, ordered ? periods : Map.of(), read.evidence());
  }

  /** Whether a head behind the periods is none, or one of remarks. */
  private static boolean isRemark(String head) {
    return head.isEmpty() || Heads.role(head).filter("note"::equals).isPresent();
  }

  /** The cells from the first on that has a figure in it, or all. */
  private static List<String> words(Row row) {
    List<String> words = new ArrayList<>();
    for (int column = 1; column < row.cells().size(); column++) {
      if (row.cell(column).matches(".*\\d{4}.*")) {
        words.add(row.cell(column));
      }
    }
    return words;
  }

  private static boolean isOrdered(List<Period> periods) {
    boolean rising = true;
    boolean falling = true;
    for (int at = 1; at < periods.size(); at++) {
      rising &= periods.get(at - 1).compareTo(periods.get(at)) < 0;
      falling &= periods.get(at - 1).compareTo(periods.get(at)) > 0;
    }
    return rising || falling;
  }

  /** Whether the row above parts the periods among several heads. */
  private boolean isPartedAbove(List<Row> top) {
    return place > 0
        && periods.keySet().stream()
                .map(column -> top.get(place - 1).cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .count()
            > 1;
  }

  /** What the head of each column says: its period, and what one head above all of them says. */
  Map<Integer, Map<Role, String>> words(Sheet sheet) {
    Map<Role, String> above = new EnumMap<>(Role.class);
    int first = periods.keySet().iterator().next();
    if (place > 0 && sheet.rows().get(place - 1).cell(0).isEmpty()) {
      String head = sheet.rows().get(place - 1).cell(first);
      above.putAll(HeadWords.of(head.isEmpty() ? List.of() : List.of(head), PeriodHead::read));
    }
    Map<Integer, Map<Role, String>> words = new TreeMap<>();
    periods.forEach(
        (column, period) -> {
          Map<Role, String> said = new EnumMap<>(Role.class);
          said.putAll(above);
          said.put(Role.PERIOD, period.code());
          words.put(column, said);
        });
    return words;
  }
}
