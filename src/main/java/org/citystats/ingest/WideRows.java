package org.citystats.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.Area;
import org.citystats.model.Readings.Role;

/**
 * Reads the rows of a wide table, figure by figure.
 *
 * @param figures what the head of each column of figures says, by column
 * @param width how many cells a row has
 * @param labels what the columns of words say
 * @param periods where the periods stand
 * @param common what holds for all figures
 * @param cells reader of figures
 * @param legend what the notes say about signs
 * @param account where the readings go
 */
record WideRows(
    Map<Integer, Map<Role, String>> figures,
    int width,
    Labels labels,
    WidePeriods periods,
    Map<Role, String> common,
    FigureCell cells,
    Legend legend,
    Account account) {

  /** Reads a row at its place. */
  void read(Nesting.Place place) {
    if (place.kind() == Nesting.Kind.HEADING) {
      account.header(place.row());
      return;
    }
    account.recordLines(place.row());
    figures.forEach((column, words) -> figure(place, column, words));
  }

  /** Whether cells are missing or surplus, so that nobody can tell which figure belongs where. */
  private boolean isShifted(Row row) {
    List<String> cells = row.cells();
    return cells.size() < width
        || !cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
  }

  private void figure(Nesting.Place place, int column, Map<Role, String> words) {
    Row row = place.row();
    account.open(row, column);
    if (isShifted(row)) {
      String found = row.cells().size() + " cells, expected " + width;
      account.reject(row, column, "row_width", found + " as in the header");
      return;
    }
    Optional<String> period = periods.of(row, words, common);
    if (period.isEmpty()) {
      account.reject(row, column, "period_missing", periods.lacking(row, words));
      return;
    }
    common.forEach(account::say);
    account.say(Role.UNIT, place.unit());
    labels.say(row, account);
    say(place, words);
    account.say(Role.PERIOD, period.get());
    account.close(row, column, cells.read(row.cells().get(column)));
  }

  private void say(Nesting.Place place, Map<Role, String> words) {
    Optional<IndicatorText> indicator = labels.indicator(place.row());
    if (!place.parent().isEmpty()) {
      boolean areas = labels.namesArea();
      String own = indicator.map(IndicatorText::name).orElse("");
      account.say(
          areas ? Role.PARENT_AREA : Role.INDICATOR,
          areas ? place.parent() : place.parent() + ", " + own);
    }
    account.say(Role.AREA_NAME, place.name());
    if (labels.isWhole(place.row())) {
      account.unsay(Role.AREA_NAME);
      account.say(Role.REF_AREA, Area.WHOLE);
    }
    if (HeadWords.RANK.equals(words.get(Role.MEASURE))) {
      account.unsay(Role.UNIT);
    }
    words.forEach(account::say);
    join(indicator, words);
    place.row().cells().stream()
        .limit(figures.keySet().iterator().next())
        .map(legend::letters)
        .forEach(letters -> account.say(Role.STATUS, letters));
  }

  /** An indicator that the row names and the head names a part of is both. */
  private void join(Optional<IndicatorText> indicator, Map<Role, String> words) {
    if (indicator.isPresent() && words.containsKey(Role.INDICATOR)) {
      account.say(Role.INDICATOR, indicator.get().name() + ", " + words.get(Role.INDICATOR));
    }
  }
}
