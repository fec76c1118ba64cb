package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * Where the periods of a wide table stand: in the heads, in a column of words, in a title, in the
 * list of sources; a year of the row and a month of the head are one period.
 */
final class WidePeriods {

  /** A month of whatever year the row says, as a head says it: {@code M03}, {@code M01-M06}. */
  private static final Pattern MONTH = Pattern.compile("M(?:01-M)?(\\d{2})");

  private final WideTable table;
  private final Source source;
  private final Labels labels;
  private final PeriodColumns columns;
  private final Preamble preamble;

  WidePeriods(WideTable table, Labels labels, Source source) {
    this.table = table;
    this.source = source;
    this.labels = labels;
    this.preamble = table.preamble();
    columns =
        PeriodColumns.of(
            labels.columns(Labels.PERIOD),
            table.sheet().rows().get(table.body() - 1),
            table.rows());
  }

  /** The period that holds for all figures about which nothing else is said, if there is one. */
  Optional<String> common() {
    String declared = source.constants().get(Role.PERIOD);
    return declared != null || columns.present() ? Optional.ofNullable(declared) : preamble.year();
  }

  /** Whether the heads of all columns tell their periods. */
  private boolean headed() {
    return table.figures().values().stream().allMatch(WidePeriods::isDated);
  }

  private static boolean isDated(Map<Role, String> words) {
    return !words
        .getOrDefault(Role.PERIOD, HeadWords.SINCE_JANUARY)
        .equals(HeadWords.SINCE_JANUARY);
  }

  /** What stands in the way of knowing the period of every figure. */
  Optional<String> objection() {
    boolean declared = source.constants().containsKey(Role.PERIOD);
    Optional<String> doubt = columns.doubt(source, table.sheet().file());
    if (!declared && doubt.isPresent()) {
      return doubt;
    }
    boolean none = table.figures().values().stream().noneMatch(WidePeriods::isDated);
    return none && !columns.present() && common().isEmpty()
        ? Optional.of("no head, column or title names the period of the figures; " + line())
        : Optional.empty();
  }

  private String line() {
    return PeriodColumns.line(source, table.sheet().file());
  }

  /** What was found out about the periods, as sentences. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    if (!columns.evidence().isEmpty()) {
      told.add(columns.evidence());
    }
    boolean title = !columns.present() && !source.constants().containsKey(Role.PERIOD) && !headed();
    if (title) {
      common().ifPresent(year -> told.add("the period is the year of the title, " + year));
    }
    return told;
  }

  /** The code of the period of a figure, if it is known. */
  Optional<String> of(Row row, Map<Role, String> words, Map<Role, String> common) {
    String head = words.getOrDefault(Role.PERIOD, "");
    String said =
        source.constants().containsKey(Role.PERIOD) ? common.get(Role.PERIOD) : columns.read(row);
    String own = said.isEmpty() ? common.getOrDefault(Role.PERIOD, "") : said;
    Matcher month = MONTH.matcher(head);
    boolean plain = head.isEmpty() || head.equals(HeadWords.SINCE_JANUARY);
    String code = month.matches() ? within(own, month) : plain ? own : head;
    boolean cumulative =
        labels.indicator(row).filter(IndicatorText::cumulative).isPresent()
            || head.equals(HeadWords.SINCE_JANUARY)
            || preamble.cumulative();
    return Optional.of(cumulative ? PeriodHead.sinceJanuary(code) : code)
        .filter(each -> !each.isEmpty());
  }

  private static String within(String year, Matcher month) {
    int number = Integer.parseInt(month.group(1));
    return Period.parse(year)
        .filter(period -> period.cadence().equals(Cadence.ANNUAL))
        .map(
            period ->
                month.group().length() > 3
                    ? Period.yearToDate(period.endYear(), number)
                    : Period.month(period.endYear(), number))
        .map(Period::code)
        .orElse("");
  }

  /** Why the period of a figure is not known. */
  String lacking(Row row, Map<Role, String> words) {
    String said = columns.text(row);
    return said.isEmpty()
        ? "no period for '%s'; %s"
            .formatted(words.getOrDefault(Role.INDICATOR, "the column"), line())
        : "'" + said + "' is no period";
  }
}
