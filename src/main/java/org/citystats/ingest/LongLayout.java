package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/** One figure a row: columns for area, indicator, period, value and whatever qualifies it. */
record LongLayout() implements InputLayout {

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
  public boolean claims(Sheet sheet, Source source) {
    return header(sheet, source) >= 0;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    int header = header(sheet, source);
    if (header < 0) {
      return Optional.of(
          !ColumnRoles.areDeclared(source.columns())
              ? "no row among the first 50 holds columns of a period and a value"
              : HeaderDoubt.missing(sheet.top(), source.columns().values()));
    }
    Row heads = sheet.rows().get(header);
    List<Row> body =
        Body.of(List.of(heads), sheet.rows().subList(header + 1, sheet.rows().size())).table();
    ColumnRoles roles = ColumnRoles.of(heads, source.columns());
    return HeaderDoubt.twice(heads)
        .or(() -> HeaderDoubt.blank(heads, body))
        .or(() -> HeaderDoubt.second(roles, body))
        .or(
            () ->
                roles
                    .doubtful(heads, body)
                    .map(head -> DoubtfulColumns.doubt(sheet.file(), head, source)))
        .or(() -> PeriodColumns.of(roles.periods(), heads, body).doubt(source, sheet.file()))
        .filter(
            doubt -> !source.constants().containsKey(Role.PERIOD) || !doubt.contains("a month or"));
  }

  /** Which row holds the heads of all columns that are needed, -1 if none of the first fifty. */
  static int header(Sheet sheet, Source source) {
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
    ColumnRoles roles = ColumnRoles.of(heads, source.columns()).nested(heads, body);
    PeriodColumns periods = PeriodColumns.of(roles.periods(), heads, body);
    Unsaid unsaid = new Unsaid(sheet.file(), roles.found(), account);
    LongRows table =
        new LongRows(
            roles,
            periods,
            new FigureCell(source),
            new FlagWords(source, heads.cells()),
            source,
            heads,
            unsaid,
            account);
    table.tell();
    int value = roles.column("obs_value").orElseThrow();
    int end = Notes.start(body, heads.cells().size(), Set.of(value));
    body.subList(0, end).forEach(table::read);
    body.subList(end, body.size()).forEach(account::footnote);
    unsaid.tell();
  }
}
