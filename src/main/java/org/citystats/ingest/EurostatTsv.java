package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * The bulk format of Eurostat: the dimensions of a row in its first cell, parted by commas, then a
 * column for each period; flags behind figures and marks.
 */
record EurostatTsv() implements InputLayout {

  private static final Pattern KEY =
      Pattern.compile("([^\\\\]+)\\\\\\s*(?:TIME_PERIOD|time|TIME)\\s*");

  @Override
  public String code() {
    return "eurostat-tsv";
  }

  @Override
  public String says() {
    return "Parted by tabs; the first cell names the dimensions and TIME_PERIOD, below it holds"
        + " their codes parted by commas; figures with flags. Total codes say nothing.";
  }

  @Override
  public String example() {
    return "freq,indic_ur,cities\\TIME_PERIOD\t2017 \t2018 \n"
        + "A,DE1001V,AA001C\t8800 \t8910 b\n"
        + "A,DE1001V,AA002C\t: \t2090 ep\n";
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    int header = header(sheet);
    return header < 0
        ? Optional.of("no row among the first 50 begins with dimensions and \\TIME_PERIOD")
        : glued(sheet.rows().get(header));
  }

  @Override
  public boolean claims(Sheet sheet, Source source) {
    return header(sheet) >= 0;
  }

  /** A figure among the periods: the line end behind the header is lost. */
  private static Optional<String> glued(Row heads) {
    for (int column = 1; column < heads.cells().size(); column++) {
      String head = heads.cell(column);
      if (PeriodHead.read(head).isEmpty() && StrayRow.isFigure(head)) {
        return Optional.of(
            "line %d is the header and holds the figure '%s' in column %d, expected periods only; mend the line end behind the header"
                .formatted(heads.firstLine(), head, column + 1));
      }
    }
    return Optional.empty();
  }

  private static int header(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int place = 0; place < top.size(); place++) {
      if (KEY.matcher(top.get(place).cell(0)).matches()) {
        return place;
      }
    }
    return -1;
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    int header = header(sheet);
    sheet.rows().subList(0, header).forEach(account::preamble);
    Row heads = sheet.rows().get(header);
    account.header(heads);
    Matcher key = KEY.matcher(heads.cell(0));
    if (!key.matches()) {
      throw new IllegalStateException("the header changed: " + heads.text());
    }
    Dimensions dimensions = Dimensions.of(List.of(key.group(1).split(",")), sheet.file(), source);
    dimensions.told().forEach(account::detect);
    account.detect("flags behind figures are those of the European statistical system");
    List<Row> body = sheet.rows().subList(header + 1, sheet.rows().size());
    boolean several = body.stream().map(row -> dimensions.unit(codes(row))).distinct().count() > 1;
    if (several) {
      account.detect("several units: each makes an indicator of its own, named behind a point");
    }
    Table table =
        new Table(dimensions, periods(heads), new FigureCell(source), source, several, account);
    body.forEach(row -> table.read(row, heads));
  }

  private static List<String> codes(Row row) {
    List<String> codes = new ArrayList<>();
    for (String code : row.cell(0).split(",", -1)) {
      codes.add(code.strip());
    }
    return codes;
  }

  private static Map<Integer, String> periods(Row heads) {
    Map<Integer, String> periods = new TreeMap<>();
    for (int column = 1; column < heads.cells().size(); column++) {
      String head = heads.cell(column);
      periods.put(column, PeriodHead.read(head).map(Period::code).orElse(head));
    }
    return periods;
  }

  private record Table(
      Dimensions dimensions,
      Map<Integer, String> periods,
      FigureCell cells,
      Source source,
      boolean several,
      Account account) {

    void read(Row row, Row heads) {
      account.recordLines(row);
      List<String> codes = codes(row);
      boolean whole =
          codes.size() == dimensions.size() && row.cells().size() == heads.cells().size();
      periods.forEach((column, period) -> figure(row, column, period, whole ? codes : List.of()));
    }

    private void figure(Row row, int column, String period, List<String> codes) {
      account.open(row, column);
      if (codes.isEmpty()) {
        String found =
            "%d cells and %d codes in the first, expected %d and %d"
                .formatted(
                    row.cells().size(),
                    row.cell(0).split(",", -1).length,
                    periods.size() + 1,
                    dimensions.size());
        account.reject(row, column, "row_width", found);
        return;
      }
      source.constants().forEach(account::say);
      dimensions.naming(several ? dimensions.unit(codes) : "").say(codes, account);
      account.say(Role.PERIOD, period);
      account.close(row, column, cells.read(row.cell(column)));
    }
  }
}
