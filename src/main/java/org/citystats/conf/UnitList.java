package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.Unit;

/** The list of units, {@code units.csv}. */
final class UnitList {

  static final String FILE = "units.csv";
  static final Header HEADER = Header.needing("unit,base_unit,factor").allowing("note");

  private UnitList() {}

  /**
   * The units: {@code value * factor} is in the base unit; factors are above zero, and 1 for a base
   * unit. Points are the exception: the word {@code pp} is a hundredth of the base unit {@code pp}.
   */
  static List<Unit> read(CodeTable table) {
    List<Unit> units = new ArrayList<>();
    Uniqueness words = new Uniqueness();
    for (CodeRow row : table.rows()) {
      String word = row.needed("unit", "a unit word such as %");
      words.note(row, "unit", word);
      row.needed("factor", "the factor to the base unit, 1 if it is the base unit");
      Exact factor =
          row.read(
              "factor",
              "a number above 0 such as 0.01, or a fraction such as 10000/15",
              text -> Exact.parse(text).filter(number -> number.numerator().signum() > 0),
              Exact.ONE);
      String base = row.needed("base_unit", "a base unit such as CNY or ratio");
      inspect(row, factor);
      units.add(new Unit(word, base, factor.numerator(), factor.denominator()));
    }
    table.rows().forEach(row -> inspectBase(row, units));
    return List.copyOf(units);
  }

  private static void inspect(CodeRow row, Exact factor) {
    boolean itself = row.text("unit").equals(row.text("base_unit"));
    boolean points = row.text("unit").equals(Unit.POINTS);
    if (itself && !points && factor.compareWith(Exact.ONE) != 0) {
      row.refuse(
          "factor", "'" + row.text("factor") + "', expected 1", "the unit is its own base unit");
    }
  }

  private static void inspectBase(CodeRow row, List<Unit> units) {
    String base = row.text("base_unit");
    for (Unit unit : units) {
      boolean derived = unit.word().equals(base) && !unit.base().equals(base);
      if (derived) {
        row.refuse(
            "base_unit",
            "'" + base + "' is itself a unit of " + unit.base() + ", expected a base unit",
            "did you mean '" + unit.base() + "'?");
      }
    }
  }
}
