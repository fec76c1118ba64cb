package org.citystats.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citystats.model.Period;
import org.citystats.model.Readings.Role;

/**
 * A profile: each row an area, each column an indicator with its year in the name of the column.
 */
record YearInHead() implements WideLayout {

  private static final int LEAST_YEARS = 2;
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?:(/\\d{2})|-(\\d{2}))?(?!\\d|年\\d|年第|年上|年前|Q\\d)");

  /** Variables of the French office: {@code P19_POP}, {@code MED19}, the year in two digits. */
  private static final Pattern INSEE = Pattern.compile("([A-Z]+?)(\\d{2})((?:_\\w+)?)");

  @Override
  public String code() {
    return "year-in-head";
  }

  @Override
  public String says() {
    return "Each row is an area, each column an indicator with its year in the head. A column whose"
        + " head names no year is rejected cell by cell.";
  }

  @Override
  public String example() {
    return """
        Code,Area_name,Population_2017,"House_Price,_2015",Income_2012/13
        E09,Anstadt,8800,"1,200",63
        E10,Bedorf,2090,243,n/a
        """;
  }

  @Override
  public String lacking() {
    return "no row among the first 50 holds areas and indicators with their years";
  }

  @Override
  public Optional<WideTable> table(Sheet sheet) {
    List<Row> top = sheet.top();
    for (int row = 0; row < top.size(); row++) {
      Map<Integer, Map<Role, String>> figures = figures(top.get(row));
      long years = figures.values().stream().filter(head -> head.size() > 1).count();
      if (years >= LEAST_YEARS && 2 * years > figures.size()) {
        return Optional.of(new WideTable(sheet, row, row + 1, figures));
      }
    }
    return Optional.empty();
  }

  /**
   * What the heads say behind those of areas; nothing if the first column is none of an area, or if
   * one names a period only.
   */
  private static Map<Integer, Map<Role, String>> figures(Row row) {
    Map<Integer, Map<Role, String>> figures = new TreeMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String head = row.cell(column);
      boolean area = Heads.role(head).filter(YearInHead::isArea).isPresent();
      if (!area && column == 0 || PeriodHead.read(head).isPresent()) {
        return Map.of();
      }
      if (!head.isEmpty() && (!area || !figures.isEmpty())) {
        figures.put(column, words(head, Heads.key(row.cell(0)).equals("codgeo")));
      }
    }
    return figures;
  }

  private static boolean isArea(String role) {
    return role.equals("ref_area") || role.equals("area_name");
  }

  private static Map<Role, String> words(String head, boolean insee) {
    Map<Role, String> words = new EnumMap<>(Role.class);
    words.put(Role.INDICATOR, head);
    Matcher coded = INSEE.matcher(head);
    if (insee && coded.matches()) {
      int year = Integer.parseInt(coded.group(2));
      words.put(Role.INDICATOR, coded.group(1) + coded.group(3));
      words.put(Role.PERIOD, Integer.toString(year < 50 ? 2000 + year : 1900 + year));
      return words;
    }
    List<MatchResult> years = YEAR.matcher(head).results().toList();
    Optional<Period> period =
        years.size() == 1 ? Period.parse(code(years.get(0))) : Optional.empty();
    period.ifPresent(
        found -> {
          String before = head.substring(0, years.get(0).start()).replaceAll("[,_\\s(]+$", "");
          String behind = head.substring(years.get(0).end()).replaceAll("^\\)", "");
          words.put(Role.INDICATOR, before + behind);
          words.put(Role.PERIOD, found.code());
        });
    return words;
  }

  /** A fiscal year as it is; the years from one to another with both in full. */
  private static String code(MatchResult year) {
    String first = year.group(1);
    return year.group(3) == null
        ? year.group()
        : first + "/" + first.substring(0, 2) + year.group(3);
  }
}
