package org.citystats.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All contests of one indicator: breakdown by breakdown, measure by measure, circle by circle. */
final class Contest {

  private final Peering peering;
  private final Subject now;
  private final Optional<Subject> before;

  Contest(Peering peering, Subject now, Optional<Subject> before) {
    this.peering = peering;
    this.now = now;
    this.before = before;
  }

  /** Holds all of them. */
  void into(Rounds rounds) {
    boolean open = peering.circles().stream().anyMatch(Circle::open);
    List<Circle> circles = peering.circles(now.entrants());
    for (Map.Entry<Subject.Part, Sheet.Span> part : now.parts().entrySet()) {
      Set<String> totals = open ? Totals.of(now, sheet(new ByLevel(), now, part)) : Set.of();
      for (RankedMeasure measure : measures(peering.rules())) {
        Sheet sheet = sheet(measure, now, part);
        Optional<Sheet> earlier = before.map(then -> sheet(measure, then, part));
        for (Circle circle : circles) {
          Members members = Members.of(circle, now.entrants(), sheet, totals);
          Optional<Rounds.Field> was =
              earlier.map(
                  then -> new Rounds.Field(then, members.in(before.orElseThrow().entrants())));
          rounds.of(circle, new Rounds.Field(sheet, members), was);
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
}
