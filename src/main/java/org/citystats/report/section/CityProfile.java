package org.citystats.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.citystats.report.content.Block;
import org.citystats.report.content.Phrase;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;
import org.citystats.report.facts.Facts;
import org.citystats.report.facts.Judgement;
import org.citystats.report.facts.Judgements;
import org.citystats.report.facts.Place;

/** The profile of one city in a peer group and period. */
final class CityProfile {

  private static final int NAMED = 8;
  private static final int TARGETS = 6;

  private final Facts facts;
  private final Place own;
  private final PlaceStatement statement;
  private final List<Place> places;

  /** Of the city that has this place, and these in the same peer group and period. */
  CityProfile(Facts facts, Place own, List<Place> all) {
    this.facts = facts;
    this.own = own;
    this.statement = new PlaceStatement(facts);
    this.places =
        all.stream()
            .filter(Contests::isHeld)
            .sorted(
                Comparator.comparing(this::prominence)
                    .thenComparing((Place place) -> place.key().indicator())
                    .thenComparing(place -> place.key().breakdown())
                    .thenComparing(Place::measure))
            .toList();
  }

  private int prominence(Place place) {
    int at = facts.headline().indicators().indexOf(place.key().indicator());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  List<Block> blocks() {
    List<Statement> said = new ArrayList<>();
    said.add(new Statement("", statement.of(own).said()));
    standing(said);
    for (Statement moved :
        new PlaceChanges(facts, own.key().area(), own.key().period()).of(List.of(own))) {
      said.add(new Statement("", moved.said()));
    }
    targets(said);
    return List.of(
        new Block.Heading(
            ProfilePhrases.HEADING
                .with("area", facts.names().area(own.key().area()))
                .with("period", new Word.When(own.key().period()))),
        new Block.Listing(said),
        new ProfileTable(facts, own, places).grid());
  }

  private void standing(List<Statement> said) {
    int before = said.size();
    standing(place -> place.quarter().strong(), ProfilePhrases.STRENGTHS, said);
    standing(place -> place.quarter().weak(), ProfilePhrases.WEAKNESSES, said);
    if (said.size() == before) {
      said.add(Statement.of(ProfilePhrases.NEITHER.plain()));
    }
  }

  private void standing(Predicate<Place> is, Phrase phrase, List<Statement> said) {
    List<Word> named =
        places.stream().filter(Place::known).filter(is).map(statement::what).toList();
    if (!named.isEmpty()) {
      int shown = Math.min(NAMED, named.size());
      Word more =
          shown == named.size()
              ? GrowthPhrases.PLAIN.plain()
              : ProfilePhrases.MORE.with("k", new Word.Count(named.size() - shown));
      said.add(
          Statement.of(phrase.with("x", new Word.Row(named.subList(0, shown))).with("more", more)));
    }
  }

  private void targets(List<Statement> said) {
    Judgements judgements = facts.judgements(own.key().area());
    List<Judgement> all = TargetTable.ordered(judgements.topmost());
    Word area = facts.names().area(own.key().area());
    TargetStatement target = new TargetStatement(facts, judgements);
    all.stream()
        .limit(TARGETS)
        .forEach(each -> said.add(new Statement("", target.of(each).said())));
    if (all.isEmpty()) {
      said.add(Statement.of(ProfilePhrases.NO_TARGETS.with("area", area)));
    } else if (all.size() > TARGETS) {
      Word left = new Word.Count(all.size() - TARGETS);
      said.add(Statement.of(ProfilePhrases.MORE_TARGETS.with("area", area).with("k", left)));
    }
  }
}
