package org.citystats.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.model.Readings.Role;

/**
 * A profile: each row an area, each column an indicator with its year in the name of the column.
 */
record YearInHead() implements WideLayout {

  private static final int LEAST_YEARS = 2;

  @Override
  public String code() {
    return "year-in-head";
  }

  @Override
  public String says() {
    return "Each row is an area, each column an indicator with its year in the head. A column whose"
        + " head names no year is rejected cell by cell; a column of words is not used, and told.";
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
      figures.keySet().removeIf(new WordColumns(sheet, row + 1)::holds);
      long years = figures.values().stream().filter(head -> head.size() > 1).count();
      if (years >= LEAST_YEARS && 2 * years > figures.size()) {
        return Optional.of(
            new WideTable(sheet, row, row + 1, figures).nested(new WordColumns(sheet, row + 1)));
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
        figures.put(column, DatedHead.words(head, Heads.key(row.cell(0)).equals("codgeo")));
      }
    }
    return figures;
  }

  private static boolean isArea(String role) {
    return role.equals("ref_area") || role.equals("area_name");
  }
}
