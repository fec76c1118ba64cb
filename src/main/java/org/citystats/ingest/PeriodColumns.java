package org.citystats.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Period;
import org.citystats.model.Source;

/** The columns of words that hold periods: one, or a year and the month or quarter of it. */
final class PeriodColumns {

  private static final Pattern QUARTERS = Pattern.compile("(?iu)quart|trimest|季");
  private static final Pattern MONTHS = Pattern.compile("(?iu)month|monat|mês|mes\\b|mois|月");
  private static final Pattern QUARTER = Pattern.compile("[Qq]?([1-4])(?:季度)?");

  private final int year;
  private final int part;
  private final boolean quarters;
  private final Periods periods;

  private PeriodColumns(int year, int part, boolean quarters, Periods periods) {
    this.year = year;
    this.part = part;
    this.quarters = quarters;
    this.periods = periods;
  }

  /** Of the columns of periods of a table, from left to right; none if there is no column. */
  static PeriodColumns of(List<Integer> columns, Row heads, List<Row> rows) {
    if (columns.isEmpty()) {
      return new PeriodColumns(-1, -1, false, Periods.of("", Set.of()));
    }
    int year = columns.get(0);
    int part =
        columns.stream()
            .skip(1)
            .filter(column -> isPart(heads.cell(column)))
            .findFirst()
            .orElse(-1);
    Set<String> words = new LinkedHashSet<>();
    rows.forEach(row -> words.add(row.cell(year)));
    boolean quarters = part >= 0 && QUARTERS.matcher(heads.cell(part)).find();
    return new PeriodColumns(year, part, quarters, Periods.of(heads.cell(year), words));
  }

  /** Whether a head says that a column holds parts of years. */
  static boolean isPart(String head) {
    return QUARTERS.matcher(head).find() || MONTHS.matcher(head).find();
  }

  /** Whether there is such a column. */
  boolean present() {
    return year >= 0;
  }

  /** What the columns say, empty if nothing; a text that is no period as it stands. */
  String read(Row row) {
    if (year < 0) {
      return "";
    }
    String first = row.cell(year);
    String code = periods.read(first).map(Period::code).orElse(first);
    String second = part < 0 ? "" : row.cell(part);
    return second.isEmpty() ? code : code + "-" + part(second);
  }

  private String part(String word) {
    Matcher quarter = QUARTER.matcher(word);
    if (quarters || word.matches("[Qq].*|.*季度")) {
      return quarter.matches() ? "Q" + quarter.group(1) : word;
    }
    return MonthNames.of(word.matches("\\d{1,2}") ? word + "月" : word)
        .map("%02d"::formatted)
        .orElse(word);
  }

  /** The text of the first column in a row. */
  String text(Row row) {
    return year < 0 ? "" : row.cell(year);
  }

  /** What the reading rests on, empty if each cell tells by itself. */
  String evidence() {
    return periods.evidence();
  }

  /** Why the periods may be two things, with the line that tells; empty if they may not. */
  Optional<String> doubt(Source source, String file) {
    return periods.doubt().isEmpty()
        ? Optional.empty()
        : Optional.of(periods.doubt() + "; " + line(source, file));
  }

  /** The instruction that declares the period of a file. */
  static String line(Source source, String file) {
    return Remedy.of(source, file).line("period", "2018")
        + " with the year, or the fiscal year such as 2018/19, of the figures";
  }
}
