package org.citystats.report.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.citystats.model.WhyNot;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.Place;

/** The rankings in which the area has a place in the period, or in the latest one that has any. */
final class Contests {

  private final Facts facts;

  Contests(Facts facts) {
    this.facts = facts;
  }

  /** Headline peer group first, then headline indicators, levels before growth, then by key. */
  List<Place> now() {
    List<Place> all = facts.places().of(facts.headline().area());
    String period = period(all).orElse("");
    return all.stream()
        .filter(place -> place.key().period().equals(period))
        .sorted(
            Comparator.comparing(
                    (Place place) -> !place.peerGroup().equals(facts.headline().peerGroup()))
                .thenComparing(Place::peerGroup)
                .thenComparing(place -> prominence(facts.headline(), place))
                .thenComparing(place -> place.key().indicator())
                .thenComparing(place -> place.key().breakdown())
                .thenComparing(place -> !place.measure().equals("level"))
                .thenComparing(Place::measure))
        .toList();
  }

  /**
   * Whether enough peers have a value; where not, nobody has a place and a row would say nothing.
   */
  static boolean isHeld(Place place) {
    return place.known() || !place.whyNot().equals(WhyNot.TOO_FEW_PEERS.code());
  }

  /** The one that is shown with all its members: the first in which the area has a place. */
  static Optional<Place> first(List<Place> places) {
    return places.stream().min(Comparator.comparing(place -> !place.known()));
  }

  private Optional<String> period(List<Place> all) {
    String asked = facts.headline().period();
    boolean any = all.stream().anyMatch(place -> place.key().period().equals(asked));
    return any
        ? Optional.of(asked)
        : all.stream()
            .filter(Place::known)
            .map(place -> place.key().period())
            .max(Comparator.naturalOrder());
  }

  private static int prominence(Headline headline, Place place) {
    int at = headline.indicators().indexOf(place.key().indicator());
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
