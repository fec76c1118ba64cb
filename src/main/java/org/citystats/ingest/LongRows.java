package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.citystats.model.WhyNot;

/**
 * The rows of a long table as readings, one by one.
 *
 * @param roles which column holds what
 * @param periods which columns hold the periods, and how they are read
 * @param figures reads cells of figures
 * @param flags reads cells of flags
 * @param source what is declared
 * @param heads the header
 * @param unsaid what stands for what no cell names
 * @param account where readings and rejects go
 */
record LongRows(
    ColumnRoles roles,
    PeriodColumns periods,
    FigureCell figures,
    FlagWords flags,
    Source source,
    Row heads,
    Unsaid unsaid,
    Account account) {

  /** Roles that are words of a reading as they stand. */
  static final List<Saying> SAYINGS =
      List.of(
          new Saying("ref_area", Role.REF_AREA),
          new Saying("area_name", Role.AREA_NAME),
          new Saying("parent_area", Role.PARENT_AREA),
          new Saying("measure", Role.MEASURE),
          new Saying("basis", Role.BASIS),
          new Saying("unit_measure", Role.UNIT),
          new Saying("vintage", Role.VINTAGE));

  /**
   * Which words of a reading a column holds.
   *
   * @param column role of the column
   * @param role role of its words
   */
  record Saying(String column, Role role) {}

  /** How many cells the header has. */
  int width() {
    return heads.cells().size();
  }

  /** Tells what was found out about the columns. */
  void tell() {
    if (roles.found() && !roles.dimensions().isEmpty()) {
      account.detect("dimensions, blank for the total: " + String.join(", ", roles.dimensions()));
    }
    if (roles.found() && roles.column("obs_status").isPresent()) {
      account.detect(
          "flags: b break, e estimated, p provisional, d and u as less reliable, r none");
    }
    if (!periods.evidence().isEmpty()) {
      account.detect(periods.evidence());
    }
    if (roles.areas().size() > 1) {
      account.detect(
          "areas of several levels, the narrowest that is filled names the area: "
              + String.join(", ", roles.areas()));
    }
    HeaderRemarks.of(heads, roles, account);
    boolean named = roles.column("indicator").or(() -> roles.column("indicator_code")).isPresent();
    if (roles.found() && !named && !source.constants().containsKey(Role.INDICATOR)) {
      unsaid.tellIndicator();
    }
  }

  /** Reads a row; one that cannot be read is rejected. */
  void read(Row row) {
    account.recordLines(row);
    int column = roles.column("obs_value").orElseThrow();
    account.open(row, column);
    String fault = fault(row);
    if (!fault.isEmpty()) {
      account.reject(row, column, fault.startsWith("a claim") ? "claim" : "row_width", fault);
      return;
    }
    String multiplier = roles.word("unit_multiplier", row);
    if (Multiplier.power(multiplier).isEmpty()) {
      account.reject(row, column, "unit_multiplier", "figures are counted in '" + multiplier + "'");
      return;
    }
    unsaid.say(source, row.firstLine(), !word(row, "ref_area", "area_name").isEmpty());
    source.constants().forEach(account::say);
    SAYINGS.forEach(saying -> account.say(saying.role(), roles.word(saying.column(), row)));
    account.say(Role.INDICATOR, word(row, "indicator_code", "indicator"));
    account.say(Role.BREAKDOWN, roles.breakdown(row));
    account.say(Role.PERIOD, declaredOr(periods.read(row)));
    qualify(row, column);
  }

  private String word(Row row, String role, String other) {
    String word = roles.word(role, row);
    return word.isEmpty() ? roles.word(other, row) : word;
  }

  private String fault(Row row) {
    if (row.cells().size() != width()) {
      return row.cells().size() + " cells, expected " + width() + " as in the header";
    }
    return roles.word("role", row).equals("claim")
        ? "a claim about success is not stored as data, expected a figure"
        : "";
  }

  /** Whether a multiplier says that figures are counted one by one. */
  static boolean isOne(String multiplier) {
    return Multiplier.power(multiplier).filter(power -> power == 0).isPresent();
  }

  /** The code of the period that a word by itself means; the word itself if it means none. */
  String period(String word) {
    return declaredOr(PeriodHead.read(word).map(Object::toString).orElse(word));
  }

  private String declaredOr(String period) {
    return source.constants().getOrDefault(Role.PERIOD, period);
  }

  /** The cell of the figure; a mark that stands in the column of flags beside an empty one. */
  private String text(Row row, int column) {
    String flag = roles.word("obs_status", row);
    boolean marked =
        row.cell(column).isEmpty() && source.flags().isEmpty() && FigureCell.isMark(flag);
    return marked ? flag : row.cell(column);
  }

  private void qualify(Row row, int column) {
    Figure figure =
        noted(row, column, figures.read(text(row, column)))
            .timesTenTo(Multiplier.power(roles.word("unit_multiplier", row)).orElseThrow());
    Optional<Bound> bound = Bound.parse(roles.word("bound", row));
    if (bound.isEmpty()) {
      account.reject(
          row, column, "unknown_bound", "'" + roles.word("bound", row) + "' is no bound");
      return;
    }
    String flag = flags.letters(roles.word("obs_status", row));
    account.say(Role.STATUS, flag.isEmpty() ? NoteWords.letters(roles.word("note", row)) : flag);
    account.close(row, column, bound.get() == Bound.EXACT ? figure : figure.bounded(bound.get()));
  }

  /** The figure, unless a remark says that its zero was filled in for a missing one. */
  private Figure noted(Row row, int column, Figure figure) {
    boolean zero = figure.value() != null && figure.value().signum() == 0;
    if (!zero || !NoteWords.isPlaceholder(roles.word("note", row))) {
      return figure;
    }
    account.warn(
        row.firstLine(),
        "placeholder",
        "%s, line %d, column %d: '%s' is taken for missing: '%s'"
            .formatted(
                account.readings().file(),
                row.firstLine(),
                column + 1,
                row.cell(column),
                roles.word("note", row)));
    return Figure.missing(WhyNot.NO_VALUE);
  }
}
