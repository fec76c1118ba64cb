package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Bound;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/** One figure a row: columns for area, indicator, period, value and whatever qualifies it. */
record LongLayout() implements InputLayout {

  /** Roles that are words of a reading as they stand. */
  private static final List<Saying> SAYINGS =
      List.of(
          new Saying("ref_area", Role.REF_AREA),
          new Saying("area_name", Role.AREA_NAME),
          new Saying("parent_area", Role.PARENT_AREA),
          new Saying("indicator", Role.INDICATOR),
          new Saying("measure", Role.MEASURE),
          new Saying("basis", Role.BASIS),
          new Saying("unit_measure", Role.UNIT),
          new Saying("vintage", Role.VINTAGE));

  private record Saying(String column, Role role) {}

  @Override
  public String code() {
    return "long";
  }

  @Override
  public String says() {
    return "One figure a row; columns for area, indicator, period, value, unit, status.";
  }

  @Override
  public String example() {
    return """
        area_code,indicator,measure,basis,time_period,op,value,unit,status
        220100,fiscal_revenue_local,level,,2018,=,47.8,RMB billion,
        220100,fiscal_revenue_local,growth,nominal,2018,=,6.2,%,
        220100,gdp,growth,real,2018,>,7,%,E
        """;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    if (header(sheet, source) >= 0) {
      return Optional.empty();
    }
    String first = sheet.rows().isEmpty() ? "no rows" : sheet.rows().get(0).text();
    String expected =
        source.columns().isEmpty()
            ? "columns of a period and a value"
            : "columns " + String.join(", ", source.columns().values());
    return Optional.of("no row among the first 50 holds " + expected + "; first row: " + first);
  }

  private static int header(Sheet sheet, Source source) {
    List<Row> top = sheet.top();
    for (int row = 0; row < top.size(); row++) {
      if (ColumnRoles.of(top.get(row), source.columns()).absent().isEmpty()) {
        return row;
      }
    }
    return -1;
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    int header = header(sheet, source);
    sheet.rows().subList(0, header).forEach(account::preamble);
    Row heads = sheet.rows().get(header);
    account.header(heads);
    Table table =
        new Table(
            ColumnRoles.of(heads, source.columns()),
            new FigureCell(source),
            source,
            heads.cells().size(),
            account);
    sheet.rows().subList(header + 1, sheet.rows().size()).forEach(table::read);
  }

  private record Table(
      ColumnRoles roles, FigureCell figures, Source source, int width, Account account) {

    void read(Row row) {
      account.recordLines(row);
      int column = roles.column("obs_value").orElseThrow();
      account.open(row, column);
      String fault = fault(row);
      if (!fault.isEmpty()) {
        account.reject(row, column, fault.startsWith("a claim") ? "claim" : "row_width", fault);
        return;
      }
      source.constants().forEach(account::say);
      SAYINGS.forEach(saying -> account.say(saying.role(), roles.word(saying.column(), row)));
      account.say(Role.BREAKDOWN, roles.breakdown(row));
      account.say(Role.PERIOD, period(row));
      qualify(row, column);
    }

    private String fault(Row row) {
      if (row.cells().size() != width) {
        return row.cells().size() + " cells, expected " + width + " as in the header";
      }
      return roles.word("role", row).equals("claim")
          ? "a claim about success is not stored as data, expected a figure"
          : "";
    }

    private String period(Row row) {
      String word = roles.word("time_period", row);
      return PeriodHead.read(word).map(Object::toString).orElse(word);
    }

    private void qualify(Row row, int column) {
      String flag = roles.word("obs_status", row);
      String letters = source.flags().getOrDefault(flag, flag);
      Figure figure = figures.read(row.cell(column));
      Optional<Bound> bound = Bound.parse(roles.word("bound", row));
      if (bound.isEmpty()) {
        account.reject(
            row, column, "unknown_bound", "'" + roles.word("bound", row) + "' is no bound");
        return;
      }
      account.say(Role.STATUS, letters);
      account.close(row, column, bound.get() == Bound.EXACT ? figure : figure.bounded(bound.get()));
    }
  }
}
