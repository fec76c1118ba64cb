package org.citystats.report.section;

import java.util.List;
import org.citystats.report.content.Change;
import org.citystats.report.content.Figure;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Sentence;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.IndexNames;
import org.citystats.report.facts.Place;

/** What is said of a place: peer group and its size, ties, change, way to the next. */
final class PlaceStatement {

  private static final int NAMED = 3;

  private final Facts facts;

  PlaceStatement(Facts facts) {
    this.facts = facts;
  }

  /** The sentence on a place in its chapter. */
  Statement of(Place place) {
    return Statement.of(key(place), filled(CityPhrases.RANKED, place));
  }

  /** The shorter sentence for the summary. */
  Statement atAGlance(Place place) {
    return Statement.of(key(place), filled(CityPhrases.RANKED_AT_A_GLANCE, place));
  }

  /** The key of a place as one text. */
  static String key(Place place) {
    return place.peerGroup() + " " + place.measure() + " " + place.key().text();
  }

  private Sentence filled(Phrase phrase, Place place) {
    Place.Standing standing = place.standing();
    Sentence none = GrowthPhrases.PLAIN.plain();
    Figure gained = standing.gained();
    Change moved = new Change(gained, CityPhrases.GAINED, CityPhrases.LOST, CityPhrases.KEPT);
    boolean behind = standing.distance().known() && standing.rank() > 1;
    return phrase
        .with("period", new Word.When(place.key().period()))
        .with("area", facts.names().area(place.key().area()))
        .with("r", new Word.Count(standing.rank()))
        .with("n", new Word.Count(standing.peers()))
        .with("peers", facts.names().peerGroup(place.peerGroup()))
        .with("what", what(place))
        .with("tied", tied(place))
        .with("moved", gained.known() ? moved : none)
        .with("next", behind ? CityPhrases.BEHIND.with("d", standing.distance().size()) : none);
  }

  private Word score(Place place) {
    IndexNames names = new IndexNames(facts);
    Word index = names.index(place.key().indicator());
    String part = place.key().breakdown().replace("node=", "");
    return part.isEmpty()
        ? index
        : CityPhrases.OF_PART
            .with("indicator", index)
            .with("part", names.node(place.key().indicator(), part));
  }

  private Sentence tied(Place place) {
    long tied = place.standing().tied();
    if (tied == 0) {
      return GrowthPhrases.PLAIN.plain();
    }
    List<Word.Name> names =
        facts.places().beside(place).stream()
            .filter(each -> each.key().period().equals(place.key().period()))
            .filter(each -> each.standing().rank() == place.standing().rank())
            .filter(each -> !each.key().area().equals(place.key().area()))
            .map(each -> facts.names().area(each.key().area()))
            .toList();
    return names.isEmpty() || names.size() > NAMED
        ? CityPhrases.TIED_COUNT.with("k", new Word.Count(tied))
        : CityPhrases.TIED.with("k", new Word.Row(names));
  }

  /** What is ranked, in words. */
  Word what(Place place) {
    if (place.measure().equals("score")) {
      return score(place);
    }
    Word indicator = facts.names().indicator(place.key().indicator());
    if (place.measure().equals("margin")) {
      Word target = new Word.Text(place.key().breakdown().replace("target=", "").replace('_', ' '));
      return CityPhrases.OF_MARGIN.with("indicator", indicator).with("target", target);
    }
    if (!place.key().breakdown().isEmpty()) {
      Word part = new Word.Text(place.key().breakdown());
      indicator = CityPhrases.OF_PART.with("indicator", indicator).with("part", part);
    }
    return switch (place.measure()) {
      case "level" -> indicator;
      case "growth", "YOY", "CHANGE" -> CityPhrases.OF_GROWTH.with("indicator", indicator);
      case "growth_printed" -> CityPhrases.OF_PUBLISHED_GROWTH.with("indicator", indicator);
      default ->
          CityPhrases.OF_MEASURE
              .with("indicator", indicator)
              .with("measure", new Word.Text(place.measure().replace('_', ' ')));
    };
  }
}
