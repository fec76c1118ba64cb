package org.citystats.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * SDMX-CSV 1.0 ({@code DATAFLOW}) and 2.0 ({@code STRUCTURE, STRUCTURE_ID, ACTION}): one figure a
 * row; what stands before the value is a dimension, what stands behind it an attribute.
 */
record SdmxCsv() implements InputLayout {

  @Override
  public String code() {
    return "sdmx-csv";
  }

  @Override
  public String says() {
    return "SDMX-CSV 1.0 and 2.0, with codes, with codes and labels in one cell, or with labels in"
        + " columns of their own. Multipliers are applied, total codes say nothing, rows that delete"
        + " are rejected; LAST UPDATE is the vintage unless one is declared.";
  }

  @Override
  public String example() {
    return """
        STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT
        dataflow,OFFICE:POP(1.0),I,A,AA001,_T,PS,2017,8.8,A,3
        dataflow,OFFICE:POP(1.0),I,A,AA001,F,PS,2017,4.5,E,3
        dataflow,OFFICE:POP(1.0),I,A,AA002,_T,PS,2017,,O,3
        """;
  }

  @Override
  public boolean claims(Sheet sheet, Source source) {
    return !sheet.rows().isEmpty() && SdmxColumns.isHeader(sheet.rows().get(0));
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    if (sheet.rows().isEmpty() || !SdmxColumns.isHeader(sheet.rows().get(0))) {
      return Optional.of("the first row is no header of SDMX-CSV, DATAFLOW or STRUCTURE first");
    }
    SdmxColumns columns = SdmxColumns.of(sheet.rows().get(0));
    return columns.complete()
        ? Optional.empty()
        : Optional.of("the header lacks TIME_PERIOD or OBS_VALUE");
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    Row heads = sheet.rows().get(0);
    account.header(heads);
    SdmxColumns columns = SdmxColumns.of(heads);
    List<Row> body = sheet.rows().subList(1, sheet.rows().size());
    boolean several = units(columns, body).size() > 1;
    Table table =
        new Table(columns, source, new FigureCell(source), heads.cells().size(), several, account);
    if (!body.isEmpty()) {
      table.dimensions(body.get(0)).told().forEach(account::detect);
    }
    if (several) {
      account.detect("several units: each makes an indicator of its own, named behind a point");
    }
    body.forEach(table::read);
  }

  private static Set<String> units(SdmxColumns columns, List<Row> body) {
    return body.stream()
        .map(row -> columns.attribute("UNIT_MEASURE", row) + columns.attribute("UNIT", row))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private record Table(
      SdmxColumns columns,
      Source source,
      FigureCell cells,
      int width,
      boolean several,
      Account account) {

    Dimensions dimensions(Row row) {
      return Dimensions.named(
          columns.dimensions(), columns.table(row), source.constants().containsKey(Role.INDICATOR));
    }

    void read(Row row) {
      account.recordLines(row);
      int column = columns.value();
      account.open(row, column);
      if (row.cells().size() != width) {
        String found = row.cells().size() + " cells, expected " + width + " as in the header";
        account.reject(row, column, "row_width", found);
        return;
      }
      if (columns.attribute("ACTION", row).equals("D")) {
        account.reject(row, column, "deletion", "the row deletes a figure, expected one");
        return;
      }
      Optional<Integer> power = Multiplier.ofSdmx(columns.attribute("UNIT_MULT", row));
      if (power.isEmpty()) {
        String found = "figures are counted in '" + columns.attribute("UNIT_MULT", row) + "'";
        account.reject(row, column, "unit_multiplier", found);
        return;
      }
      say(row);
      account.close(row, column, figure(row).timesTenTo(power.get()));
    }

    private Figure figure(Row row) {
      String cell = row.cell(columns.value());
      boolean withheld = columns.status(row).equals("Q") && cell.isEmpty();
      return withheld
          ? Figure.missing(org.citystats.model.WhyNot.SUPPRESSED)
          : cells.read(cell.equals("NaN") ? "" : cell);
    }

    private void say(Row row) {
      source.constants().forEach(account::say);
      String unit = columns.attribute("UNIT_MEASURE", row) + columns.attribute("UNIT", row);
      account.say(Role.UNIT, unit);
      dimensions(row).naming(several ? unit : "").say(columns.codes(row), account);
      String period = columns.attribute("TIME_PERIOD", row).replaceFirst("-A1$", "");
      account.say(Role.PERIOD, PeriodHead.read(period).map(Period::code).orElse(period));
      account.say(Role.STATUS, SdmxStatus.letters(columns.status(row)));
      if (source.knownOn().isEmpty()) {
        account.say(Role.VINTAGE, columns.vintage(row));
      }
    }
  }
}
