package org.citystats.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * Blocks of rows: the row of a parent, then its members; the parent in a column of its own, or on a
 * row without figures, or first behind a blank line, or before members that are indented.
 */
record Blocks() implements InputLayout {

  @Override
  public String code() {
    return "blocks";
  }

  @Override
  public String says() {
    return "Blocks of a parent row and its members: areas are looked up within their parent,"
        + " indicators are named after it. The parent stands in a column of its own, on a row"
        + " without figures, behind a blank line, or before indented rows. Heads may have several"
        + " rows, with ranks and growth.";
  }

  @Override
  public String example() {
    return """
        ,"Table 1. Income by County, 2017 - 2018",,,,,
        ,,Income per capita1,,,Percent change from preceding period,
        ,,Dollars,,Rank in State,Percent change,Rank in State
        ,,2017,2018,2018,2018,2018
        ,Arland,"49,870","51,885",--,4,--
        ,,,,,,
        North,North,"39,224","40,467",--,3.2,--
        North,Abbey,"39,561","40,450",2,2.2,2
        North,Richmond,"40,347","41,967",1,4,1
        ,,,,,,
        South,South,"30,000","31,500",--,5,--
        South,Richmond,"30,000","31,500",1,5,1
        ,1. Income as of March.,,,,,
        """;
  }

  @Override
  public Optional<String> objection(Sheet sheet, Source source) {
    Optional<WideTable> table = table(sheet, source);
    return table.isEmpty()
        ? Optional.of("no row is a parent of the rows below it")
        : TwoRowHeads.unitsObjection(table.get()).or(() -> table.get().objection(source));
  }

  @Override
  public void readings(Sheet sheet, Source source, Account account) {
    WideTable table = table(sheet, source).orElseThrow();
    account.detect(
        "rows are members of the row or column that names their parent: " + says(table.nesting()));
    TwoRowHeads.withUnits(table, account).readings(source, account);
  }

  private static String says(Nesting nesting) {
    return nesting instanceof Nestings.Told told ? told.says() : "";
  }

  private static Optional<WideTable> table(Sheet sheet, Source source) {
    Optional<WideTable> table =
        HeadRows.of(sheet).map(heads -> GrowthHeads.completed(plainNames(heads, sheet)));
    return table.flatMap(flat -> Nestings.of(flat, source).map(nesting -> flat.nested(nesting)));
  }

  /** The table under heads whose names lose the digits of footnotes that the notes explain. */
  private static WideTable plainNames(HeadRows heads, Sheet sheet) {
    WideTable table = WideTable.under(heads, PeriodHead::read);
    Map<Integer, Map<Role, String>> figures = new TreeMap<>(table.figures());
    figures
        .values()
        .forEach(
            words -> words.computeIfPresent(Role.INDICATOR, (role, name) -> plain(name, sheet)));
    return table.saying(figures);
  }

  private static String plain(String name, Sheet sheet) {
    if (!name.matches(".*\\p{L}\\d")) {
      return name;
    }
    String digit = name.substring(name.length() - 1);
    List<Row> rows = sheet.rows();
    boolean explained =
        rows.subList(Math.max(0, rows.size() - 20), rows.size()).stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.strip().matches("(?s)[(]?" + digit + "[.)/] ?\\p{L}.*"));
    return explained ? name.substring(0, name.length() - 1) : name;
  }
}
