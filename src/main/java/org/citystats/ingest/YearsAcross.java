package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * Periods as columns: one or two columns of words, then a column for each period, newest or oldest
 * first; each row is an area or an indicator.
 */
record YearsAcross() implements InputLayout {

  private static final int LEAST_PERIODS = 2;

  @Override
  public String code() {
    return "years-across";
  }

  @Override
  public String says() {
    return "Periods as columns; each row is an area, or an indicator of one area.";
  }

  @Override
  public String example() {
    return """
        数据库：主要城市年度数据
        指标：国内生产总值(亿元)
        时间：最近3年
        地区,2018年,2017年,2016年
        长春,7175.71,6530.03,5986.42
        拉萨,540.78,,424.95
        注：空格表示数据缺失
        数据来源：国家统计局
        """;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    return header(sheet) >= 0
        ? Optional.empty()
        : Optional.of("no row among the first 50 holds words followed by at least two periods");
  }

  private static int header(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int row = 0; row < top.size(); row++) {
      Map<Integer, Period> periods = periods(top.get(row));
      if (periods.size() >= LEAST_PERIODS && !periods.containsKey(0)) {
        return row;
      }
    }
    return -1;
  }

  private static Map<Integer, Period> periods(Row row) {
    Map<Integer, Period> periods = new TreeMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      int at = column;
      PeriodHead.read(row.cell(column)).ifPresent(period -> periods.put(at, period));
    }
    return periods;
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    int header = header(sheet);
    List<Row> above = sheet.rows().subList(0, header);
    above.forEach(account::preamble);
    Row heads = sheet.rows().get(header);
    account.header(heads);
    Body body =
        new Body(
            heads, periods(heads), new Preamble(above), new FigureCell(source), source, account);
    List<Row> rows = sheet.rows().subList(header + 1, sheet.rows().size());
    int end = lastRecord(rows) + 1;
    rows.subList(0, end).forEach(body::read);
    rows.subList(end, rows.size()).forEach(account::footnote);
  }

  /** The last row that holds more than one filled cell; what follows are notes. */
  private static int lastRecord(List<Row> rows) {
    int last = rows.size() - 1;
    while (last >= 0 && isNote(rows.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isNote(Row row) {
    return row.filled() <= 1 && (row.cells().size() < 2 || row.cell(1).isEmpty());
  }

  private record Body(
      Row heads,
      Map<Integer, Period> periods,
      Preamble preamble,
      FigureCell figures,
      Source source,
      Account account) {

    void read(Row row) {
      account.recordLines(row);
      periods.forEach((column, period) -> figure(row, column, period));
    }

    private void figure(Row row, int column, Period period) {
      account.open(row, column);
      if (row.cells().size() > heads.cells().size() || column >= row.cells().size()) {
        account.reject(
            row,
            column,
            "row_width",
            row.cells().size() + " cells, expected " + heads.cells().size() + " as in the header");
        return;
      }
      preamble.words().forEach(account::say);
      source.constants().forEach(account::say);
      label(row);
      account.say(Role.PERIOD, period.code());
      account.close(row, column, figures.read(row.cells().get(column)));
    }

    private void label(Row row) {
      List<Integer> labels = new ArrayList<>();
      for (int column = 0; !periods.containsKey(column); column++) {
        labels.add(column);
      }
      if (labels.size() > 1) {
        account.say(Role.REF_AREA, row.cell(0));
        account.say(Role.AREA_NAME, row.cell(1));
      } else if (preamble.namesArea() || heads.cell(0).equals("指标")) {
        Preamble.indicatorAndUnit(row.cell(0)).forEach(account::say);
      } else {
        account.say(Role.AREA_NAME, row.cell(0));
      }
    }
  }
}
