package org.citystats.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citystats.model.Area;
import org.citystats.model.Bound;
import org.citystats.model.Bridge;
import org.citystats.model.Lineage;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;
import org.citystats.panel.Fragment;
import org.citystats.panel.Observed;
import org.citystats.panel.Panel;
import org.citystats.panel.SeriesKey;

/**
 * Figures told in a line, for tables of cases: {@code 2017=100 2018=>110 2019=?suppressed}.
 *
 * <ul>
 *   <li>{@code period=value}, the value behind {@code > >= < <= ~} for a bound, {@code ?reason} for
 *       a mark, with letters behind {@code ^} for its status.
 *   <li>{@code level=basis}, {@code rate=basis}, {@code area=code}, {@code part=breakdown}, {@code
 *       known=vintage}, {@code step=size}, {@code unit=other}: of what follows.
 *   <li>{@code break=period:kind[:bridge:value]}; {@code parent=area:whole}; {@code prices[=unit]}:
 *       what follows is of the price index.
 * </ul>
 */
final class Told {

  private final String unit;
  private Observed figures;
  private Observed other;
  private Observed prices;
  private Observed now;
  private final List<SeriesBreak> breaks = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();

  private Told(String unit) {
    this.unit = unit;
    this.figures = Observed.of("gdp", unit);
    this.now = figures;
  }

  /** The growth figures of a line in a unit, by one measure. */
  static org.citystats.schema.Columns growth(String unit, String line, String measure) {
    Told told = new Told(unit);
    for (String word : line.split(" ")) {
      told.say(word);
    }
    Surroundings around =
        new Surroundings(
            new Lineage(told.areas),
            !unit.equals("ratio"),
            Optional.ofNullable(told.prices).map(Observed::panel));
    return new Growth(GrowthMeasures.of(List.of(measure)), around).of(told.panel());
  }

  private Panel panel() {
    List<Fragment> fragments = figures.fragments();
    if (other != null) {
      fragments.addAll(other.fragments());
    }
    return Panel.of(fragments, breaks, "");
  }

  private void say(String word) {
    int sign = word.indexOf('=');
    String name = sign < 0 ? word : word.substring(0, sign);
    String text = word.substring(sign + 1);
    switch (name) {
      case "level" -> now.measure(SeriesKey.LEVEL, basis(text));
      case "rate" -> now.measure(SeriesKey.GROWTH, basis(text));
      case "area" -> now.area(text);
      case "part" -> now.breakdown(text.equals("-") ? "" : text);
      case "known" -> now.vintage(text);
      case "step" -> now.step(Double.parseDouble(text));
      case "unit" -> now = text.equals(unit) ? figures : otherUnit(text);
      case "prices" -> now = prices = Observed.of("cpi", sign < 0 ? "index" : text);
      case "break" -> broken(text.split(":"));
      case "parent" -> areas.add(area(text.split(":")));
      default -> figure(name, text);
    }
  }

  private Observed otherUnit(String text) {
    other = other == null ? Observed.of("gdp", text) : other;
    return other;
  }

  private static PriceBasis basis(String text) {
    return PriceBasis.parse(text.equals("-") ? "" : text).orElseThrow();
  }

  private void broken(String[] said) {
    Bridge bridge = Bridge.NONE;
    if (said.length > 2) {
      Bridge.Kind kind = Bridge.Kind.valueOf(said[2].toUpperCase(Locale.ROOT));
      boolean since = kind == Bridge.Kind.RECALCULATED_SINCE;
      bridge =
          new Bridge(kind, since ? Double.NaN : Double.parseDouble(said[3]), since ? said[3] : "");
    }
    Period from = Period.parse(said[0]).orElseThrow();
    breaks.add(new SeriesBreak("220100", "*", from, said[1], "", bridge));
  }

  private static Area area(String[] said) {
    return new Area(said[0], said[0], "", "", said[1], 0, 9999, said[0], List.of(), true);
  }

  private void figure(String period, String text) {
    String value = text;
    int mark = text.indexOf('^');
    if (mark >= 0) {
      now.status(ObsStatus.parse(text.substring(mark + 1)).orElseThrow());
      value = text.substring(0, mark);
    }
    if (value.startsWith("?")) {
      WhyNot reason = WhyNot.of(value.substring(1));
      now.period(period, reason);
      return;
    }
    String digits = value.replaceAll("[<>=~]", "");
    String bound = value.substring(0, value.length() - digits.length());
    now.bound(Bound.parse(bound).orElseThrow()).period(period, Double.parseDouble(digits));
  }
}
