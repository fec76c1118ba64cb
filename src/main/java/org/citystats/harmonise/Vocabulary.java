package org.citystats.harmonise;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.citystats.model.Indicator;
import org.citystats.model.IndicatorName;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Range;
import org.citystats.model.Readings;
import org.citystats.model.Readings.Role;
import org.citystats.model.Unit;
import org.citystats.model.WhyNot;
import org.citystats.panel.Fragment;
import org.citystats.panel.SeriesKey;

/** What the words of a reading mean together: which series, which period, which conversion. */
final class Vocabulary implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Words of measures in files, and the measure that each means. */
  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("", SeriesKey.LEVEL),
          Map.entry("level", SeriesKey.LEVEL),
          Map.entry("share", SeriesKey.LEVEL),
          Map.entry("count", SeriesKey.LEVEL),
          Map.entry("duration", SeriesKey.LEVEL),
          Map.entry("cumulative", SeriesKey.LEVEL),
          Map.entry("growth", SeriesKey.GROWTH),
          Map.entry("avg_growth", "avg_growth"),
          Map.entry("change", "change"),
          Map.entry("rank", "rank"),
          Map.entry("streak", "streak"));

  private final AreaLookup areas;
  private final IndicatorLookup indicators;
  private final UnitLookup units;

  Vocabulary(AreaLookup areas, IndicatorLookup indicators, UnitLookup units) {
    this.areas = areas;
    this.indicators = indicators;
    this.units = units;
  }

  /** Whether the period of a figure tells which area its name means. */
  boolean isDated(String area) {
    return areas.isDated(area);
  }

  /** Where a reading belongs; the first word without a meaning is the reason why nowhere. */
  Found<Placing> placing(Readings readings, int row, Harvest harvest) {
    Found<String> area =
        areas.find(
            readings.word(row, Role.REF_AREA),
            readings.word(row, Role.AREA_NAME),
            readings.word(row, Role.PARENT_AREA),
            Period.parse(readings.word(row, Role.PERIOD)));
    if (area.failed()) {
      return Found.nothing(area.code(), area.found(), area.hint());
    }
    AreaRemarks.of(readings, row, area.thing()).ifPresent(harvest::warn);
    UnitBehind word = indicator(readings, row);
    Found<IndicatorLookup.Meaning> meaning = indicators.find(word.name(), word.unit());
    return meaning.failed()
        ? Found.nothing(meaning.code(), meaning.found(), meaning.hint())
        : ofIndicator(
            readings, row, harvest, new Subject(area.thing(), meaning.thing(), word.unit()));
  }

  /** The word of the indicator; a unit in brackets behind it counts where no other is named. */
  private UnitBehind indicator(Readings readings, int row) {
    String word = readings.word(row, Role.INDICATOR);
    boolean whole = !readings.word(row, Role.UNIT).isEmpty() || indicators.names(word);
    UnitBehind plain = new UnitBehind(word, readings.word(row, Role.UNIT));
    return whole ? plain : UnitBehind.of(word, units).orElse(plain);
  }

  private record Subject(String area, IndicatorLookup.Meaning meaning, String unit) {}

  private Found<Placing> ofIndicator(Readings readings, int row, Harvest harvest, Subject subject) {
    IndicatorName name = subject.meaning().name();
    String word = either(readings.word(row, Role.MEASURE), name.measure());
    String measure = MEASURES.get(word);
    if (measure == null) {
      return Found.nothing(
          "unknown_measure",
          "'"
              + word
              + "' is no measure, expected level, growth, avg_growth, change, rank or streak",
          "correct the word");
    }
    Indicator indicator = subject.meaning().indicator();
    boolean silent = readings.absent(row) != WhyNot.NONE;
    String unitWord = either(subject.unit(), name.unit());
    Found<Unit> unit =
        silent && unitWord.isEmpty()
            ? Found.of(Unit.base(indicator.unit()))
            : units.find(unitWord, indicator, measure);
    return unit.failed()
        ? Found.nothing(unit.code(), unit.found(), unit.hint())
        : ofUnit(readings, row, harvest, new Series(subject, measure, unit.thing()));
  }

  private record Series(Subject subject, String measure, Unit unit) {}

  private static Found<Placing> ofUnit(Readings readings, int row, Harvest harvest, Series series) {
    String code = readings.word(row, Role.PERIOD);
    Optional<Period> period = Period.parse(code).filter(PeriodFault::plausible);
    if (period.isEmpty()) {
      return PeriodFault.of(code);
    }
    String letters = readings.word(row, Role.STATUS);
    Optional<Byte> status = ObsStatus.parse(letters);
    if (status.isEmpty()) {
      return Found.nothing(
          "unknown_status",
          "'" + letters + "' is no status, expected SDMX letters such as E or P",
          "correct it, or declare the flag in sources.csv");
    }
    return ofBasis(readings, row, harvest, new Dated(series, period.get()));
  }

  private record Dated(Series series, Period period) {}

  private static Found<Placing> ofBasis(Readings readings, int row, Harvest harvest, Dated dated) {
    Series series = dated.series();
    IndicatorName name = series.subject().meaning().name();
    Indicator indicator = series.subject().meaning().indicator();
    String word = readings.word(row, Role.BASIS);
    Optional<PriceBasis> stated = PriceBasis.parse(word);
    if (stated.isEmpty()) {
      return Found.nothing(
          "unknown_basis",
          "'" + word + "' is no basis, expected nominal, real, comparable or nothing",
          "correct the basis");
    }
    PriceBasis basis = stated.get() == PriceBasis.UNSTATED ? name.basis() : stated.get();
    String breakdown = either(readings.word(row, Role.BREAKDOWN), name.breakdown());
    String unit = indicator.unit().isEmpty() ? series.unit().base() : indicator.unit();
    if (indicator.unit().isEmpty() && !series.measure().equals(SeriesKey.LEVEL)) {
      unit = "";
    }
    if (!harvest.counts(indicator.code(), unit)) {
      return Found.nothing(
          "unit_clash",
          "'%s' is counted in %s here and in %s before"
              .formatted(indicator.code(), unit, harvest.unit(indicator.code())),
          "list both unit words in units.csv with one base unit, or tell the indicators apart");
    }
    Fragment fragment = harvest.fragment(indicator.code(), unit);
    SeriesKey key =
        new SeriesKey(
            series.subject().area(), breakdown, series.measure(), basis, dated.period().cadence());
    return Found.of(
        new Placing(
            fragment,
            fragment.series(key),
            series.measure(),
            new Conversion(series.unit()),
            series.measure().equals(SeriesKey.LEVEL) ? indicator.range() : Range.OPEN));
  }

  private static String either(String word, String other) {
    return word.isEmpty() ? other : word;
  }
}
