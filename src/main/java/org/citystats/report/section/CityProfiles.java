package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citystats.report.content.Block;
import org.citystats.report.content.Section;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Place;

/**
 * A profile of the area and of the cities nearest to it: figures, places, strengths, weaknesses,
 * why the place changed, targets. How many are shown is a setting, and how many there are is said.
 */
final class CityProfiles implements ReportSection {

  @Override
  public Section of(Facts facts) {
    List<Place> places = new Contests(facts).now().stream().filter(Contests::isHeld).toList();
    Optional<Place> first = Contests.first(places).filter(Place::known);
    List<Block> blocks = new ArrayList<>();
    if (first.isEmpty() || facts.headline().profiles() == 0) {
      Sentence none =
          first.isEmpty() ? ProfilePhrases.NOTHING.plain() : ProfilePhrases.NONE_ASKED.plain();
      blocks.add(new Block.Lead(Statement.of(none)));
    } else {
      profiles(facts, first.get(), blocks);
    }
    return new Section("profiles", ProfilePhrases.TITLE.plain(), blocks);
  }

  private static void profiles(Facts facts, Place own, List<Block> blocks) {
    Nearby<Place> near = nearest(facts, own);
    Sentence lead =
        ProfilePhrases.LEAD
            .with("n", new Word.Count(near.shown().size()))
            .with("all", new Word.Count(near.all()))
            .with("peers", facts.names().peerGroup(own.peerGroup()))
            .with("area", facts.names().area(own.key().area()))
            .with("what", new PlaceStatement(facts).what(own));
    blocks.add(new Block.Lead(new Statement("", List.of(lead, ProfilePhrases.RULE.plain()))));
    List<String> areas = near.shown().stream().map(place -> place.key().area()).toList();
    Map<String, List<Place>> all = facts.places().of(areas, own.peerGroup(), own.key().period());
    near.shown().stream()
        .sorted(Comparator.comparing(place -> !isSame(place, own)))
        .map(place -> new CityProfile(facts, place, all.get(place.key().area())))
        .forEach(profile -> blocks.addAll(profile.blocks()));
  }

  private static Nearby<Place> nearest(Facts facts, Place own) {
    List<Place> ranked =
        facts.places().beside(own).stream()
            .filter(Place::known)
            .filter(place -> place.key().period().equals(own.key().period()))
            .sorted(
                Comparator.comparing((Place place) -> place.standing().rank())
                    .thenComparing(place -> place.key().area()))
            .toList();
    return Nearby.of(ranked, ranked.indexOf(own), facts.headline().profiles());
  }

  private static boolean isSame(Place one, Place other) {
    return one.key().area().equals(other.key().area());
  }
}
