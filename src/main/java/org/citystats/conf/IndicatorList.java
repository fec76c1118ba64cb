package org.citystats.conf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.PriceBasis;
import org.citystats.model.Range;
import org.citystats.model.Unit;

/** The list of indicators, {@code indicators.csv}. */
final class IndicatorList {

  static final String FILE = "indicators.csv";
  static final Header HEADER =
      Header.needing("indicator,name_en,unit,direction")
          .allowing("name_zh,kind,growth_basis,additive,aliases,deflator,weight,least,most,note");

  private static final String BOUND = "a plain number in the base unit, such as 0 or 0.5";
  private static final List<String> COUNTED = List.of("person", "household", "enterprise");
  private static final List<String> KINDS = List.of("flow", "stock");

  private final List<Unit> units;
  private final Map<String, CodeRow> aliases = new HashMap<>();

  IndicatorList(List<Unit> units) {
    this.units = units;
  }

  /** The indicators; direction is never assumed, {@code none} if empty. */
  List<Indicator> read(CodeTable table) {
    List<Indicator> indicators = new ArrayList<>();
    Uniqueness codes = new Uniqueness();
    Known known = table.known("indicator", "an indicator");
    for (CodeRow row : table.rows()) {
      codes.note(row, "indicator", row.needed("indicator", "a code such as gdp"));
      inspectUnit(row);
      row.several("aliases").forEach(alias -> inspectAlias(row, alias));
      indicators.add(indicator(row, known));
    }
    return List.copyOf(indicators);
  }

  private static Indicator indicator(CodeRow row, Known known) {
    return new Indicator(
        row.text("indicator"),
        row.text("name_en"),
        row.text("name_zh"),
        unit(row),
        row.read("direction", "higher, lower or none", Direction::parse, Direction.NONE),
        row.word("kind", KINDS),
        row.read("growth_basis", Bases.EXPECTED, PriceBasis::parse, PriceBasis.UNSTATED),
        row.read("additive", "yes or no", Parsers::yes, false),
        List.copyOf(row.several("aliases")),
        row.code("deflator", known),
        row.code("weight", known),
        new Range(
            row.read("least", BOUND, IndicatorList::bound, usualLeast(row)),
            row.read("most", BOUND, IndicatorList::bound, Double.POSITIVE_INFINITY)));
  }

  /** The base unit, empty for {@code unstated}: that of the files, whatever it is. */
  private static String unit(CodeRow row) {
    String unit = row.needed("unit", "the base unit, such as CNY or ratio, or unstated");
    return unit.equals(ListHeads.UNSTATED) ? "" : unit;
  }

  /** A stock of what is counted one by one is never negative; a flow, such as migration, may be. */
  private static double usualLeast(CodeRow row) {
    boolean stock = row.text("kind").equals("stock");
    return stock && COUNTED.contains(row.text("unit")) ? 0 : Double.NEGATIVE_INFINITY;
  }

  private static Optional<Double> bound(String text) {
    return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }

  private void inspectUnit(CodeRow row) {
    String word = row.text("unit");
    for (Unit unit : units) {
      if (unit.word().equals(word) && !unit.base().equals(word)) {
        String reason = "'" + word + "' is a unit of " + unit.base() + ", expected a base unit";
        row.refuse("unit", reason, "did you mean '" + unit.base() + "'?");
      }
    }
  }

  private void inspectAlias(CodeRow row, String alias) {
    CodeRow first = aliases.putIfAbsent(alias, row);
    if (first != null && first != row) {
      row.refuse(
          "aliases",
          "'"
              + alias
              + "' is a name of '"
              + first.text("indicator")
              + "' too, expected one meaning",
          "it is already in line " + first.line());
    }
  }
}
