package org.citystats.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * A table of several figures a row: what is above it, the columns of words, the columns of figures.
 *
 * @param sheet all rows
 * @param header place of the first row of the header
 * @param body place of the row behind the header
 * @param figures what the head of each column of figures says, by column
 */
record WideTable(Sheet sheet, int header, int body, Map<Integer, Map<Role, String>> figures) {

  /** The columns of figures of one header row, where each tells only its period. */
  static Map<Integer, Map<Role, String>> periods(Map<Integer, Period> periods) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    periods.forEach((column, period) -> figures.put(column, Map.of(Role.PERIOD, period.code())));
    return figures;
  }

  /** The row of the header that says most about the columns of words: the first, or the last. */
  private Row heads() {
    Row first = sheet.rows().get(header);
    Row last = sheet.rows().get(body - 1);
    return last.cell(0).isEmpty() ? first : last;
  }

  private Body all() {
    return Body.of(
        sheet.rows().subList(header, body), sheet.rows().subList(body, sheet.rows().size()));
  }

  private List<Row> below() {
    return all().table();
  }

  private int end() {
    return Notes.start(below(), heads().cells().size(), figures.keySet());
  }

  /** What is said above the table and by the notes below it. */
  Preamble preamble() {
    List<Row> rows = below();
    return new Preamble(sheet.rows().subList(0, header), rows.subList(end(), rows.size()));
  }

  private Labels labels(Source source) {
    int first = figures.keySet().iterator().next();
    return Labels.of(heads(), first, below().subList(0, end()), source);
  }

  /** What stands in the way of knowing what the words of each row say. */
  Optional<String> objection(Source source) {
    return HeaderDoubt.unclaimed(heads(), figures.keySet(), below().subList(0, end()))
        .or(() -> labels(source).objection(sheet.file(), elsewhere(source).keySet()));
  }

  private Map<Role, String> elsewhere(Source source) {
    Map<Role, String> words = new EnumMap<>(preamble().words());
    words.putAll(source.constants());
    words.putAll(figures.values().iterator().next());
    return words;
  }

  /** Every figure, row by row; every line is told what it is. */
  void readings(Source source, Account account) {
    sheet.rows().subList(0, header).forEach(account::preamble);
    sheet.rows().subList(header, body).forEach(account::header);
    all().tell(account);
    HeaderRemarks.unused(heads(), unused(), account);
    List<Row> rows = below();
    int end = end();
    Labels labels = labels(source);
    Map<Role, String> elsewhere = elsewhere(source);
    labels.objection(sheet.file(), elsewhere.keySet());
    Map<Role, String> common = common(labels, elsewhere, account);
    preamble().words().forEach(common::put);
    common.putAll(source.constants());
    FigureCell cells = new FigureCell(source);
    rows.subList(0, end).forEach(row -> read(row, new Reader(labels, common, cells, account)));
    rows.subList(end, rows.size()).forEach(account::footnote);
  }

  /** Heads of columns behind the first figure that hold none: remarks. */
  private List<String> unused() {
    int first = figures.keySet().iterator().next();
    List<String> unused = new ArrayList<>();
    for (int column = first; column < heads().cells().size(); column++) {
      if (!figures.containsKey(column) && !heads().cell(column).isEmpty()) {
        unused.add(heads().cell(column));
      }
    }
    return unused;
  }

  private record Reader(
      Labels labels, Map<Role, String> common, FigureCell cells, Account account) {}

  private Map<Role, String> common(Labels labels, Map<Role, String> elsewhere, Account account) {
    Map<Role, String> common = new EnumMap<>(Role.class);
    if (!labels.namesIndicator() && !elsewhere.containsKey(Role.INDICATOR)) {
      common.put(Role.INDICATOR, FileName.bare(sheet.file()));
      account.detect(
          "no column names the indicator: it is the name of the file, '%s'"
              .formatted(FileName.bare(sheet.file())));
    }
    if (!labels.namesArea() && !elsewhere.containsKey(Role.AREA_NAME)) {
      String area = preamble().area();
      common.put(
          area.isEmpty() ? Role.REF_AREA : Role.AREA_NAME, area.isEmpty() ? FileName.WHOLE : area);
      account.detect(
          area.isEmpty()
              ? "no area is named: the figures are those of the whole, area '"
                  + FileName.WHOLE
                  + "'"
              : "the area is that of the title or of the office that signs, '" + area + "'");
    }
    return common;
  }

  private void read(Row row, Reader reader) {
    reader.account().recordLines(row);
    figures.forEach((column, words) -> figure(row, column, words, reader));
  }

  /** Whether cells are missing or surplus, so that nobody can tell which figure belongs where. */
  private boolean isShifted(Row row) {
    int width = heads().cells().size();
    List<String> cells = row.cells();
    return cells.size() < width
        || !cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
  }

  private void figure(Row row, int column, Map<Role, String> words, Reader reader) {
    Account account = reader.account();
    account.open(row, column);
    if (isShifted(row)) {
      String found = row.cells().size() + " cells, expected " + heads().cells().size();
      account.reject(row, column, "row_width", found + " as in the header");
      return;
    }
    reader.common().forEach(account::say);
    reader.labels().say(row, account);
    words.forEach(account::say);
    boolean cumulative =
        reader.labels().indicator(row).filter(IndicatorText::cumulative).isPresent();
    if (cumulative) {
      account.say(Role.PERIOD, PeriodHead.sinceJanuary(words.get(Role.PERIOD)));
    }
    account.close(row, column, reader.cells().read(row.cells().get(column)));
  }
}
