package org.citystats.growth;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.SeriesKey;

/**
 * A series, and what is known beside it: others of its area, the whole it belongs to, its parts.
 */
public final class Subject {

  private final Series series;
  private final List<Series> ofArea;
  private final List<Series> beside;
  private final Panel panel;
  private final Surroundings around;

  /**
   * The series around a series.
   *
   * @param ofArea all of its area
   * @param beside those of its area and breakdown
   */
  record Neighbours(List<Series> ofArea, List<Series> beside) {}

  /** A series among its neighbours. */
  Subject(Series series, Neighbours neighbours, Panel panel, Surroundings around) {
    this.series = series;
    this.ofArea = neighbours.ofArea();
    this.beside = neighbours.beside();
    this.panel = panel;
    this.around = around;
  }

  /** Another series beside it. */
  Subject of(Series other) {
    return new Subject(other, new Neighbours(ofArea, beside), panel, around);
  }

  /** The same without the rates printed beside it. */
  Subject withoutRates() {
    List<Series> levels = beside.stream().filter(other -> other.key().isLevel()).toList();
    return new Subject(series, new Neighbours(ofArea, levels), panel, around);
  }

  /** The series. */
  public Series series() {
    return series;
  }

  /** What names it. */
  SeriesKey key() {
    return series.key();
  }

  /** Base unit of its indicator. */
  String unit() {
    return panel.unit();
  }

  /** The panel that it belongs to. */
  Panel panel() {
    return panel;
  }

  /** All series of its area. */
  List<Series> ofArea() {
    return ofArea;
  }

  /** What is known of areas and prices. */
  Surroundings around() {
    return around;
  }

  /** Whether it holds plain values of single periods, which are compared. */
  boolean isLevel() {
    return key().isLevel() && key().cadence().kind() != Cadence.Kind.SPAN;
  }

  /** Whether it holds rates against the year before as printed. */
  boolean isRate() {
    return key().measure().equals(SeriesKey.GROWTH) && key().cadence().kind() != Cadence.Kind.SPAN;
  }

  /** Whether it counts from January of each year on. */
  boolean isCumulative() {
    return key().cadence().kind() == Cadence.Kind.YEAR_TO_DATE;
  }

  /** Positions of its calendar that a year has. */
  int perYear() {
    return key().cadence().perYear();
  }

  /** The rates that bridge breaks of its levels: on comparable scope, else on its own basis. */
  Optional<Series> bridging() {
    return first(this::isRateBeside, PriceBasis.COMPARABLE)
        .or(() -> first(this::isRateBeside, key().basis()));
  }

  private boolean isRateBeside(Series other) {
    return other.key().measure().equals(SeriesKey.GROWTH)
        && other.key().cadence().equals(key().cadence());
  }

  /** The levels beside printed rates: on their basis, else nominal, else without a basis. */
  Optional<Series> levels() {
    return first(this::isLevelBeside, key().basis())
        .or(() -> first(this::isLevelBeside, PriceBasis.NOMINAL))
        .or(() -> first(this::isLevelBeside, PriceBasis.UNSTATED))
        .or(() -> first(this::isLevelBeside, PriceBasis.REAL));
  }

  private boolean isLevelBeside(Series other) {
    return other.key().isLevel() && other.key().cadence().equals(key().cadence());
  }

  private Optional<Series> first(Predicate<Series> kind, PriceBasis basis) {
    return beside.stream()
        .filter(other -> other.key().basis() == basis && kind.test(other))
        .findFirst();
  }

  /** The levels of the same basis by another calendar. */
  Optional<Series> levels(Cadence cadence) {
    return beside.stream()
        .filter(other -> other.key().isLevel() && other.key().basis() == key().basis())
        .filter(other -> other.key().cadence().equals(cadence))
        .findFirst();
  }

  /** Whether a figure of a period stands beside it on another price basis. */
  boolean onAnotherBasis(Period period) {
    for (Series other : beside) {
      boolean like =
          other.key().measure().equals(key().measure())
              && other.key().cadence().equals(key().cadence());
      if (like && other != series && !Double.isNaN(other.at(other.position(period)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure of a period is there in another unit only. */
  boolean inAnotherUnit(Period period) {
    return panel.inAnotherUnit(key(), period);
  }

  /** Whether nothing stands beside it, on another basis or in another unit. */
  boolean isAlone() {
    return beside.size() == 1 && !panel.hasOtherUnits();
  }
}
