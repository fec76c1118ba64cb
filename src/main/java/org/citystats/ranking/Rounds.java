package org.citystats.ranking;

import java.util.Optional;
import org.citystats.model.Direction;

/** The rounds of contests: period by period the places in a circle, and why they changed. */
final class Rounds {

  private final Rules rules;
  private final Direction direction;
  private final PlaceRows places;
  private final ChangeRows changes;

  /** Of an indicator, by these rules, with this way being good; what is found goes into tables. */
  Rounds(String indicator, Rules rules, Direction direction, Placed placed) {
    this.rules = rules;
    this.direction = direction;
    this.places = new PlaceRows(placed.places(), indicator, direction, rules);
    this.changes = new ChangeRows(placed.changes(), indicator, rules);
  }

  /** Scores and those among whom places are taken. */
  record Field(Sheet sheet, Members members) {}

  /** Appends the places in a circle; before is the same field as it was known earlier. */
  void of(Circle circle, Field now, Optional<Field> before) {
    boolean told = rules.tell(Rules.Detail.CHANGES);
    League[] leagues = leagues(now);
    League[] earlier =
        before.filter(any -> told).map(this::leagues).orElse(new League[leagues.length]);
    int year = now.sheet().line().cadence().perYear();
    for (int at = 0; at < leagues.length; at++) {
      if (leagues[at] != null) {
        Seat seat = new Seat(circle.code(), now.sheet(), at);
        League yearBefore = at < year ? null : leagues[at - year];
        places.of(seat, now.members(), leagues[at], yearBefore);
        ChangeRows.Story story =
            new ChangeRows.Story(
                leagues[at], yearBefore, earlier[at], at < year ? null : earlier[at - year]);
        if (told && story.tells()) {
          changes.of(seat, now.members(), story);
        }
      }
    }
  }

  /** The leagues of the periods; {@code null} where no member has a value. */
  private League[] leagues(Field field) {
    League[] leagues = new League[field.sheet().periods()];
    League.Terms terms = new League.Terms(rules, direction);
    for (int at = 0; at < leagues.length; at++) {
      if (field.sheet().knows(at)) {
        League league = new League(field.sheet(), at, field.members(), terms);
        leagues[at] = league.isEmpty() ? null : league;
      }
    }
    return leagues;
  }
}
