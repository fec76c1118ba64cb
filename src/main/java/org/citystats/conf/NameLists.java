package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.AreaName;
import org.citystats.model.IndicatorName;
import org.citystats.model.PriceBasis;

/** The lists of words in files, {@code names/areas.csv} and {@code names/indicators.csv}. */
final class NameLists {

  static final String AREAS = "names/areas.csv";
  static final Header AREAS_HEADER = Header.needing("name,ref_area").allowing("parent,note");
  static final String INDICATORS = "names/indicators.csv";
  static final Header INDICATORS_HEADER =
      Header.needing("name,indicator").allowing("breakdown,measure,basis,unit,note");

  private NameLists() {}

  /** Names of areas; a name may occur again within another parent. */
  static List<AreaName> areas(CodeTable table, Known areas) {
    List<AreaName> names = new ArrayList<>();
    Uniqueness keys = new Uniqueness();
    for (CodeRow row : table.rows()) {
      String name = row.needed("name", "a name as files write it");
      row.needed("ref_area", "the code of an area");
      keys.note(row, "name", List.of(name, row.text("parent")));
      names.add(new AreaName(name, row.code("parent", areas), row.code("ref_area", areas)));
    }
    return List.copyOf(names);
  }

  /** Names of indicators, of their parts and of their growth. */
  static List<IndicatorName> indicators(CodeTable table, Known indicators, UnitWords units) {
    List<IndicatorName> names = new ArrayList<>();
    Uniqueness keys = new Uniqueness();
    for (CodeRow row : table.rows()) {
      String name = row.needed("name", "a name as files write it");
      row.needed("indicator", "the code of an indicator");
      keys.note(row, "name", name);
      units.inspect(row, "unit");
      names.add(
          new IndicatorName(
              name,
              row.code("indicator", indicators),
              Breakdowns.read(row, "breakdown"),
              row.word("measure", Measures.OBSERVED),
              row.read("basis", Bases.EXPECTED, PriceBasis::parse, PriceBasis.UNSTATED),
              row.text("unit")));
    }
    return List.copyOf(names);
  }
}
