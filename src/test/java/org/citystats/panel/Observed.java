package org.citystats.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.model.Bound;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;

/** Observations as a statistician writes them down, for tests: {@code year(2019, 200.0)}. */
public final class Observed {

  private final String indicator;
  private final String unit;
  private final Map<String, Fragment> byFile = new LinkedHashMap<>();
  private final List<SeriesBreak> breaks = new ArrayList<>();
  private String file = "a.csv";
  private String vintage = "";
  private String area = "220100";
  private String breakdown = "";
  private String measure = SeriesKey.LEVEL;
  private PriceBasis basis = PriceBasis.NOMINAL;
  private byte status = ObsStatus.NORMAL;
  private Bound bound = Bound.EXACT;
  private double step;
  private int line = 1;

  private Observed(String indicator, String unit) {
    this.indicator = indicator;
    this.unit = unit;
  }

  /** Nothing observed yet; what follows is of area 220100, a plain value in current prices. */
  public static Observed of(String indicator, String unit) {
    return new Observed(indicator, unit);
  }

  /** What follows stands in a file. */
  public Observed file(String name) {
    file = name;
    return this;
  }

  /** What follows is known since a date. */
  public Observed vintage(String date) {
    vintage = date;
    return this;
  }

  /** What follows is of an area. */
  public Observed area(String code) {
    area = code;
    return this;
  }

  /** What follows is of a part. */
  public Observed breakdown(String part) {
    breakdown = part;
    return this;
  }

  /** What follows is of a measure on a basis. */
  public Observed measure(String word, PriceBasis on) {
    measure = word;
    basis = on;
    return this;
  }

  /** The next figure has a status. */
  public Observed status(byte bits) {
    status = bits;
    return this;
  }

  /** The next figure is a bound. */
  public Observed bound(Bound printed) {
    bound = printed;
    return this;
  }

  /** What follows is printed so fine: one unit of the last digit, in base units. */
  public Observed step(double size) {
    step = size;
    return this;
  }

  /** A figure of a year. */
  public Observed year(int year, double value) {
    return period(Integer.toString(year), value);
  }

  /** A mark instead of the figure of a year. */
  public Observed year(int year, WhyNot reason) {
    start(Integer.toString(year)).absent(reason, "...");
    return done();
  }

  /** A figure of a period. */
  public Observed period(String code, double value) {
    start(code).value(value, Double.toString(value));
    return done();
  }

  /** A mark instead of the figure of a period. */
  public Observed period(String code, WhyNot reason) {
    start(code).absent(reason, "...");
    return done();
  }

  /** Levels before and after are not comparable. */
  public Observed broken(String kind, String firstPeriodAfter) {
    Period from = Period.parse(firstPeriodAfter).orElseThrow();
    breaks.add(new SeriesBreak(area, "*", from, kind, ""));
    return this;
  }

  private Fragment start(String code) {
    Period period = Period.parse(code).orElseThrow();
    Fragment fragment = byFile.computeIfAbsent(file, name -> new Fragment(indicator, unit));
    SeriesKey key = new SeriesKey(area, breakdown, measure, basis, period.cadence());
    return fragment
        .observe(fragment.series(key), period.ordinal(), vintage)
        .place(file, ++line, 3)
        .qualify(status, bound, 1)
        .step(step);
  }

  private Observed done() {
    status = ObsStatus.NORMAL;
    bound = Bound.EXACT;
    return this;
  }

  /** The fragments, one a file. */
  public List<Fragment> fragments() {
    return new ArrayList<>(byFile.values());
  }

  /** The panel of everything observed. */
  public Panel panel() {
    return panel("");
  }

  /** The panel as known on a date. */
  public Panel panel(String asOf) {
    return Panel.of(fragments(), breaks, asOf);
  }

  /** The only series of the panel. */
  public Series series() {
    return panel().series().get(0);
  }
}
