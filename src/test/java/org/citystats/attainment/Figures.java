package org.citystats.attainment;

import java.util.List;
import org.citystats.model.Bound;
import org.citystats.model.Cadence;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.SeriesBreak;
import org.citystats.model.WhyNot;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;
import org.citystats.panel.SeriesKey;

/** Figures of one indicator of area A, as a statistician writes them down. */
final class Figures {

  private final Fragment fragment;
  private String area = "A";
  private String breakdown = "";
  private String measure = "level";
  private PriceBasis basis = PriceBasis.UNSTATED;
  private Bound bound = Bound.EXACT;
  private byte status = ObsStatus.NORMAL;
  private String vintage = "2020";
  private List<SeriesBreak> breaks = List.of();
  private int line = 1;

  private Figures(String indicator, String unit) {
    fragment = new Fragment(indicator, unit);
  }

  static Figures of(String indicator, String unit) {
    return new Figures(indicator, unit);
  }

  Figures area(String code) {
    area = code;
    return this;
  }

  Figures part(String code) {
    breakdown = code;
    return this;
  }

  Figures levels() {
    measure = "level";
    basis = PriceBasis.UNSTATED;
    return this;
  }

  Figures measure(String word, PriceBasis prices) {
    measure = word;
    basis = prices;
    return this;
  }

  Figures growth(PriceBasis prices) {
    return measure("growth", prices);
  }

  Figures bound(Bound of) {
    bound = of;
    return this;
  }

  Figures estimated() {
    status = ObsStatus.ESTIMATED;
    return this;
  }

  Figures vintage(String known) {
    vintage = known;
    return this;
  }

  Figures breakAt(int year, String kind) {
    breaks = List.of(new SeriesBreak(area, "*", Period.year(year), kind, ""));
    return this;
  }

  Figures year(int year, double value) {
    return in(Period.year(year), value, Double.toString(value));
  }

  Figures printed(int year, double value, String text) {
    return in(Period.year(year), value, text);
  }

  Figures in(Period period, double value, String text) {
    start(period, text).value(value, text);
    return this;
  }

  Figures missing(int year) {
    start(Period.year(year), "").absent(WhyNot.NO_VALUE, "");
    return this;
  }

  private Fragment start(Period period, String text) {
    Cadence cadence = period.cadence();
    int series = fragment.series(new SeriesKey(area, breakdown, measure, basis, cadence));
    int dot = text.indexOf('.');
    String digits = text.replace("%", "");
    int decimals = dot < 0 ? 0 : digits.length() - dot - 1;
    return fragment
        .observe(series, period.ordinal(), vintage)
        .place("figures.csv", line++, 1)
        .qualify(status, bound, decimals);
  }

  Panel panel() {
    return Panel.of(List.of(fragment), breaks, "");
  }
}
