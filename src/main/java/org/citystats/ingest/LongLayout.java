package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    int header = header(sheet, source);
    if (header < 0) {
      return Optional.of(
          source.columns().isEmpty()
              ? "no row among the first 50 holds columns of a period and a value"
              : HeaderDoubt.missing(sheet.top(), source.columns().values()));
    }
    Row heads = sheet.rows().get(header);
    List<Row> body =
        Body.of(List.of(heads), sheet.rows().subList(header + 1, sheet.rows().size())).table();
    return HeaderDoubt.twice(heads)
        .or(() -> HeaderDoubt.blank(heads, body))
        .or(() -> HeaderDoubt.second(ColumnRoles.of(heads, source.columns()), body))
        .or(
            () ->
                ColumnRoles.of(heads, source.columns())
                    .doubtful(body)
                    .map(head -> doubt(sheet.file(), head)));
  }

  private static String doubt(String file, String head) {
    return "column '%s' holds numbers and may be a dimension or another figure; %s"
        .formatted(
            head,
            FileName.line(file, "columns", "time_period=...;obs_value=...;breakdown=" + head));
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
    List<Row> above = sheet.rows().subList(0, header);
    above.forEach(account::preamble);
    Row heads = sheet.rows().get(header);
    account.header(heads);
    Body below = Body.of(List.of(heads), sheet.rows().subList(header + 1, sheet.rows().size()));
    below.tell(account);
    List<Row> body = below.table();
    ColumnRoles roles = ColumnRoles.of(heads, source.columns()).nested(body);
    Unsaid unsaid = new Unsaid(sheet.file(), roles.found(), account);
    Table table =
        new Table(
            roles,
            new FigureCell(source),
            new FlagWords(source),
            source,
            heads.cells().size(),
            unsaid,
            account);
    tell(roles, account);
    HeaderRemarks.of(heads, roles, account);
    boolean named = roles.column("indicator").or(() -> roles.column("indicator_code")).isPresent();
    if (roles.found() && !named && !source.constants().containsKey(Role.INDICATOR)) {
      unsaid.tellIndicator();
    }
    int value = roles.column("obs_value").orElseThrow();
    int end = Notes.start(body, heads.cells().size(), Set.of(value));
    body.subList(0, end).forEach(table::read);
    body.subList(end, body.size()).forEach(account::footnote);
    unsaid.tell();
  }

  private static void tell(ColumnRoles roles, Account account) {
    if (roles.found() && !roles.dimensions().isEmpty()) {
      account.detect("dimensions, blank for the total: " + String.join(", ", roles.dimensions()));
    }
    if (roles.found() && roles.column("obs_status").isPresent()) {
      account.detect(
          "flags: b break, e estimated, p provisional, d and u as less reliable, r none");
    }
    if (roles.areas().size() > 1) {
      account.detect(
          "areas of several levels, the narrowest that is filled names the area: "
              + String.join(", ", roles.areas()));
    }
  }

  private record Table(
      ColumnRoles roles,
      FigureCell figures,
      FlagWords flags,
      Source source,
      int width,
      Unsaid unsaid,
      Account account) {

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
      if (!multiplier.isEmpty() && !multiplier.matches("(?i)units?|0|1")) {
        account.reject(
            row, column, "unit_multiplier", "figures are counted in '" + multiplier + "'");
        return;
      }
      unsaid.say(source, row.firstLine(), !word(row, "ref_area", "area_name").isEmpty());
      source.constants().forEach(account::say);
      SAYINGS.forEach(saying -> account.say(saying.role(), roles.word(saying.column(), row)));
      account.say(Role.INDICATOR, word(row, "indicator_code", "indicator"));
      account.say(Role.BREAKDOWN, roles.breakdown(row));
      account.say(Role.PERIOD, period(row));
      qualify(row, column);
    }

    private String word(Row row, String role, String other) {
      String word = roles.word(role, row);
      return word.isEmpty() ? roles.word(other, row) : word;
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
      Figure figure = figures.read(row.cell(column));
      Optional<Bound> bound = Bound.parse(roles.word("bound", row));
      if (bound.isEmpty()) {
        account.reject(
            row, column, "unknown_bound", "'" + roles.word("bound", row) + "' is no bound");
        return;
      }
      account.say(Role.STATUS, flags.letters(roles.word("obs_status", row)));
      account.close(row, column, bound.get() == Bound.EXACT ? figure : figure.bounded(bound.get()));
    }
  }
}
