package org.citystats.conf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.citystats.model.Indicator;
import org.citystats.model.Multiples;
import org.citystats.model.Nearest;
import org.citystats.model.Unit;
import org.citystats.model.UsualUnits;

/** The unit words that may be used in lists and targets. */
final class UnitWords {

  /** Base unit of what is converted to the base unit of its indicator. */
  static final String OWN = "*";

  private final Map<String, Unit> units = new HashMap<>();
  private final boolean listed;

  /** The units of a list, which may be absent, and the base units of indicators. */
  UnitWords(List<Unit> given, Collection<Indicator> indicators) {
    listed = !given.isEmpty();
    List<Unit> list = listed ? given : UsualUnits.ALL;
    list.forEach(unit -> units.put(unit.word(), unit));
    list.forEach(unit -> units.putIfAbsent(unit.base(), Unit.base(unit.base())));
    indicators.forEach(each -> units.putIfAbsent(each.unit(), Unit.base(each.unit())));
    for (Unit usual :
        List.of(usual("%", Indicator.RATIO, 100), usual("‰", Indicator.RATIO, 1000))) {
      units.putIfAbsent(usual.word(), usual);
    }
    units.putIfAbsent(Unit.POINTS, usual(Unit.POINTS, Unit.POINTS, 100));
    units.putIfAbsent(Indicator.RATIO, Unit.base(Indicator.RATIO));
    units.remove("");
    units.remove(OWN);
  }

  private static Unit usual(String word, String base, int parts) {
    Exact part = Exact.part(parts);
    return new Unit(word, base, part.numerator(), part.denominator());
  }

  /**
   * The unit of a word; empty if there is none. Without a list any other word is a multiple or a
   * base unit.
   */
  Optional<Unit> find(String word) {
    boolean own = !listed && !word.isEmpty();
    return Optional.ofNullable(units.get(word))
        .or(() -> own ? Optional.of(Multiples.of(word).orElse(Unit.base(word))) : Optional.empty());
  }

  /** Refuses the unit of a cell if a list of units is there and lacks it. */
  void inspect(CodeRow row, String column) {
    String word = row.text(column);
    if (listed && !word.isEmpty() && find(word).isEmpty()) {
      row.refuse(column, unlisted(word), remedy(word));
    }
  }

  /** What is wrong with a word that is no unit. */
  String unlisted(String word) {
    return "'" + word + "' is not listed in " + UnitList.FILE + ", expected a unit";
  }

  /** What to do about a word that is no unit. */
  String remedy(String word) {
    Set<String> words = new TreeSet<>(units.keySet());
    return Nearest.question(word, words, "correct it, or add it to " + UnitList.FILE);
  }
}
