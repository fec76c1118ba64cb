package org.citystats.attainment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.Vintages;

/** Measures what targets ask for, where the figures of the indicator are. */
public final class Measuring implements Serializable {

  /** How many earlier states of knowledge are looked at. */
  private static final int STATES = 12;

  private final Peers peers;

  /** Measures among peers. */
  public Measuring(Peers peers) {
    this.peers = peers;
  }

  /**
   * The quantity asked for, or the reason why it cannot be measured: {@code measure_not_supported}
   * for a measure that is not built, {@code no_base} for a base that is no period, else what the
   * measure found. What a promise is compared with may be on another price basis if it is not
   * published on that of the promise.
   */
  public Measured of(Ask ask, Panel panel) {
    String known = ask.manner().knownOn();
    Shelf asked = new Shelf(ask, known.isEmpty() ? panel : panel.asOf(known), peers);
    Shelf shelf = asked.asking(Since.settled(asked));
    Optional<TargetMeasure> measure = TargetMeasures.of(ask.what().measure());
    if (measure.isEmpty()) {
      return Measured.none(ask, Reason.MEASURE_NOT_SUPPORTED);
    }
    Optional<PeerStatistic> statistic = PeerStatistic.parse(ask.what().area());
    if (statistic.isPresent()) {
      return statistic.get().of(shelf, measure.get());
    }
    Measured measured = measured(shelf, measure.get(), Since.delayed(ask, shelf.ask()));
    if (ask.role() == Ask.Role.COMPARATOR && measured.reason() == Reason.BASIS_MISMATCH) {
      return of(ask.onAnyBasis(), panel);
    }
    return measured.known() && Trail.wanted(shelf.ask())
        ? measured.after(Trail.of(shelf, measured))
        : measured;
  }

  private static Measured measured(Shelf shelf, TargetMeasure measure, boolean delayed) {
    Measured measured = measured(shelf, measure);
    return measured.known() && delayed ? measured.with(Remark.LATER_BASE) : measured;
  }

  private static Measured measured(Shelf shelf, TargetMeasure measure) {
    Optional<Scenario> scenario = Scenario.of(shelf.ask());
    if (scenario.isPresent()) {
      return scenario.get().of(shelf);
    }
    if (measure.ground() != Ground.LEVEL && Since.unreadable(shelf.ask())) {
      return Measured.none(shelf.ask(), Reason.NO_BASE);
    }
    Measured whole = measure.of(shelf);
    return whole.known() && !whole.interim() ? whole : PartYear.of(shelf).orElse(whole);
  }

  /**
   * The same ask in each earlier state of knowledge in which a figure of its area was published,
   * the oldest first; none where all is of one vintage.
   */
  public static List<Ask> earlier(Ask ask, Panel panel) {
    TreeSet<String> vintages = new TreeSet<>(Vintages.OLDEST_FIRST);
    for (Series series : panel.of(ask.what().area())) {
      if (series.key().breakdown().equals(ask.what().breakdown())) {
        vintages.addAll(series.vintages());
      }
    }
    vintages.remove("");
    List<String> states = new ArrayList<>(vintages);
    int newest = states.size() - 1;
    return newest < 1
        ? List.of()
        : states.subList(Math.max(0, newest - STATES), newest).stream().map(ask::asOf).toList();
  }
}
