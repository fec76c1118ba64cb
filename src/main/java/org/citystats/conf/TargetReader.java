package org.citystats.conf;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.model.Area;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Strength;
import org.citystats.model.Target;
import org.citystats.model.Trait;

/** Reads the rows of a list of targets one by one. */
final class TargetReader {

  static final Header HEADER =
      Header.needing("target_id,area_code,indicator_code,period,measure,op")
          .allowing(
              "value,value_high,unit,base_period,base_value,comparator,tolerance,direction,"
                  + "strength,basis,qualifier,path,group_id,group_rule,set_on,version,supersedes,"
                  + "source,quote,note,role");

  private static final List<String> PATHS =
      List.of("none", "linear", "geometric", "step", "explicit");
  private static final String NAME = "name";
  private static final Set<String> AMOUNTS = Set.of("level", "change", "cumulative");

  private final TargetWords words;
  private final Map<String, Indicator> byCode;
  private final Known indicators;
  private final Known areas;
  private final UnitWords units;
  private final ComparatorCheck comparators;

  TargetReader(CodeLists lists, TargetWords words, List<Described> described) {
    this.words = words;
    List<Indicator> all =
        Stream.concat(lists.indicators().stream(), described.stream().map(Described::indicator))
            .toList();
    this.byCode =
        all.stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity(), (one, other) -> one));
    this.indicators =
        new Known(
            "an indicator",
            IndicatorList.FILE,
            new TreeSet<>(byCode.keySet()),
            !lists.indicators().isEmpty());
    Set<String> codes =
        lists.areas().stream().map(Area::code).collect(Collectors.toCollection(TreeSet::new));
    this.areas = new Known("an area", AreaList.FILE, codes, !codes.isEmpty());
    this.units = new UnitWords(lists.units(), all);
    this.comparators = new ComparatorCheck(lists, new Quantities(byCode, indicators, words), areas);
  }

  /** The target of a row; what is wrong with it is noted. */
  Target target(CodeRow row) {
    Target target = read(row);
    new TargetSense(row, target, words).inspect();
    return target;
  }

  private Target read(CodeRow row) {
    Optional<Indicator> indicator = Optional.ofNullable(byCode.get(row.text("indicator_code")));
    Target.Subject subject = subject(row, indicator);
    TargetNumbers numbers = new TargetNumbers(row, kind(row, subject.measure()), indicator, units);
    comparators.inspect(row, subject);
    Direction usual = indicator.map(Indicator::direction).orElse(Direction.NONE);
    return new Target(
        row.needed("target_id", "a key that occurs once"),
        subject,
        new GoalReader(row, subject.measure(), numbers).goal(),
        new BaseReader(row, subject.measure()).base(subject.period(), numbers),
        row.read("direction", "higher, lower or none", Direction::parse, usual),
        row.read("strength", "binding, expected or striving", Strength::parse, Strength.EXPECTED),
        row.word("path", PATHS),
        row.text("group_id"),
        rule(row),
        row.word("role", List.of(NAME)).equals(NAME),
        origin(row));
  }

  private Target.Subject subject(CodeRow row, Optional<Indicator> indicator) {
    row.needed("area_code", "the code of an area");
    row.needed("period", Parsers.PERIOD);
    row.needed("measure", CodeRow.either(words.measures().keySet()));
    boolean named = row.text("role").equals(NAME);
    return new Target.Subject(
        row.code("area_code", areas),
        named ? row.text("indicator_code") : row.code("indicator_code", indicators),
        Breakdowns.read(row, "qualifier"),
        row.read("period", Parsers.PERIOD, Period::parse, Period.year(9999)),
        row.word("measure", words.measures().keySet()),
        row.read("basis", Bases.EXPECTED, PriceBasis::parse, usualBasis(row, indicator)));
  }

  /**
   * The measure whose numbers are written alike: a share of peers is a bare ratio, a distance is in
   * what it is between.
   */
  private String kind(CodeRow row, String measure) {
    if (measure.equals("gap")) {
      return Measures.ofGap(row.text("comparator"));
    }
    boolean share = words.measures().containsKey(measure) && words.has(measure, Trait.SHARE);
    return share ? "multiple" : measure;
  }

  private static PriceBasis usualBasis(CodeRow row, Optional<Indicator> indicator) {
    String measure = row.text("measure");
    if (indicator.isEmpty()) {
      return PriceBasis.UNSTATED;
    }
    if (measure.equals("growth") || measure.equals("avg_growth")) {
      return indicator.get().growthBasis();
    }
    String unit = indicator.get().unit().split("_")[0];
    boolean money =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(unit));
    return money && AMOUNTS.contains(measure) ? PriceBasis.NOMINAL : PriceBasis.UNSTATED;
  }

  private String rule(CodeRow row) {
    String rule = row.text("group_rule");
    boolean subset =
        rule.startsWith(TargetChecks.SUBSET) && rule.length() > TargetChecks.SUBSET.length();
    return subset || TargetChecks.number(rule) > 0
        ? rule
        : row.word("group_rule", words.groupRules());
  }

  private static Target.Origin origin(CodeRow row) {
    return new Target.Origin(
        row.read("set_on", Parsers.DATE, Parsers::date, ""),
        row.text("version"),
        row.text("supersedes"),
        row.text("source"),
        row.text("quote"),
        row.text("note"));
  }
}
