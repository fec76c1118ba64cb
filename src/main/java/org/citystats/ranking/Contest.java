package org.citystats.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citystats.model.Direction;

/** All contests of one indicator: breakdown by breakdown, measure by measure, circle by circle. */
final class Contest {

  private final Peering peering;
  private final Direction direction;
  private final Subject now;
  private final Optional<Subject> before;

  Contest(Peering peering, Direction direction, Subject now, Optional<Subject> before) {
    this.peering = peering;
    this.direction = direction;
    this.now = now;
    this.before = before;
  }

  /** Appends all places, and how they changed. */
  void into(Placed placed) {
    Rules rules = peering.rules();
    String indicator = now.panel().indicator();
    PlaceRows places = new PlaceRows(placed.places(), indicator, direction, rules);
    ChangeRows changes = new ChangeRows(placed.changes(), indicator, rules);
    boolean open = peering.circles().stream().anyMatch(Circle::open);
    for (Map.Entry<Subject.Part, Sheet.Span> part : now.parts().entrySet()) {
      Set<String> totals = open ? Totals.of(now, sheet(new ByLevel(), now, part)) : Set.of();
      for (RankedMeasure measure : measures(rules)) {
        Pair pair =
            new Pair(
                sheet(measure, now, part), before.map(earlier -> sheet(measure, earlier, part)));
        for (Circle circle : peering.circles()) {
          Members members = Members.of(circle, now, pair.now(), totals);
          round(circle, pair, members, new Rows(places, changes));
        }
      }
    }
  }

  /** Notes which areas have scores, and which are the sum of all others. */
  void note(Seen seen) {
    for (Map.Entry<Subject.Part, Sheet.Span> part : now.parts().entrySet()) {
      Totals.note(now, sheet(new ByLevel(), now, part), seen);
      for (RankedMeasure measure : measures(peering.rules())) {
        seen.scores(sheet(measure, now, part), now.areas());
      }
    }
  }

  private record Pair(Sheet now, Optional<Sheet> before) {}

  private record Rows(PlaceRows places, ChangeRows changes) {}

  private static List<RankedMeasure> measures(Rules rules) {
    return RankedMeasures.ALL.stream()
        .filter(measure -> rules.measures().contains(measure.code()))
        .toList();
  }

  private static Sheet sheet(
      RankedMeasure measure, Subject subject, Map.Entry<Subject.Part, Sheet.Span> part) {
    Sheet.Line line =
        new Sheet.Line(measure.code(), part.getKey().breakdown(), part.getKey().cadence());
    String unit = measure.unit(subject.panel().unit());
    Sheet sheet = new Sheet(line, unit, subject.areas().length, part.getValue());
    measure.fill(subject, sheet);
    return sheet;
  }

  private void round(Circle circle, Pair pair, Members members, Rows rows) {
    League[] leagues = leagues(pair.now(), members);
    League[] earlier =
        pair.before()
            .filter(any -> peering.rules().tell(Rules.Detail.CHANGES))
            .map(sheet -> leagues(sheet, members.in(before.get())))
            .orElse(new League[leagues.length]);
    int year = pair.now().line().cadence().perYear();
    for (int at = 0; at < leagues.length; at++) {
      if (leagues[at] != null) {
        Seat seat = new Seat(circle.code(), pair.now(), at);
        League yearBefore = at < year ? null : leagues[at - year];
        rows.places().of(seat, members, leagues[at], yearBefore);
        ChangeRows.Story story =
            new ChangeRows.Story(
                leagues[at], yearBefore, earlier[at], at < year ? null : earlier[at - year]);
        if (peering.rules().tell(Rules.Detail.CHANGES) && story.tells()) {
          rows.changes().of(seat, members, story);
        }
      }
    }
  }

  /** The leagues of the periods; {@code null} where no member has a value. */
  private League[] leagues(Sheet sheet, Members members) {
    League[] leagues = new League[sheet.periods()];
    League.Terms terms = new League.Terms(peering.rules(), direction);
    for (int at = 0; at < leagues.length; at++) {
      if (sheet.knows(at)) {
        League league = new League(sheet, at, members, terms);
        leagues[at] = league.isEmpty() ? null : league;
      }
    }
    return leagues;
  }
}
