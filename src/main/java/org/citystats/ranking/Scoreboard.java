package org.citystats.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citystats.model.Direction;
import org.citystats.model.MostOften;
import org.citystats.model.ObsStatus;
import org.citystats.model.WhyNot;

/** Places by scores that stand in a table already: one contest a breakdown and calendar. */
final class Scoreboard {

  /** What shares one sheet. */
  private record Line(String indicator, Sheet.Line line) {
    static Line of(Scored.What what) {
      return new Line(
          what.indicator(),
          new Sheet.Line(what.measure(), what.breakdown(), what.period().cadence()));
    }
  }

  private final Peering peering;

  Scoreboard(Peering peering) {
    this.peering = peering;
  }

  /** The places of all scores, larger being better. */
  Placed of(List<Scored> scores) {
    Placed placed = Placed.none();
    Map<Line, List<Scored>> lines =
        new TreeMap<>(
            Comparator.comparing(Line::indicator)
                .thenComparing(line -> line.line().measure())
                .thenComparing(line -> line.line().breakdown())
                .thenComparing(line -> line.line().cadence()));
    scores.forEach(
        score -> lines.computeIfAbsent(Line.of(score.what()), any -> new ArrayList<>()).add(score));
    lines.forEach((line, members) -> contest(line, members, placed));
    return placed.sorted();
  }

  private void contest(Line line, List<Scored> scores, Placed placed) {
    Entrants entrants =
        new Entrants(
            scores.stream().map(Scored::area).distinct().sorted().toArray(String[]::new),
            peering.tree(),
            new Seen());
    Sheet sheet = sheet(line, scores, entrants);
    Rounds rounds = new Rounds(line.indicator(), peering.rules(), Direction.HIGHER, placed);
    for (Circle circle : peering.circles(entrants)) {
      Members members = Members.of(circle.entered(), entrants, sheet, Set.of());
      rounds.of(circle, new Rounds.Field(sheet, members), Optional.empty());
    }
  }

  private static Sheet sheet(Line line, List<Scored> scores, Entrants entrants) {
    int[] ordinals = scores.stream().mapToInt(Scoreboard::ordinal).toArray();
    Sheet.Span span =
        new Sheet.Span(
            Arrays.stream(ordinals).min().orElseThrow(),
            Arrays.stream(ordinals).max().orElseThrow());
    String unit = unit(scores);
    Sheet sheet = new Sheet(line.line(), unit, entrants.areas().length, span);
    for (Scored each : scores) {
      int at = sheet.at(ordinal(each));
      int area = entrants.number(each.area());
      Scored.Score score = each.score();
      if (!score.known()) {
        sheet.none(at, area, score.whyNot());
      } else if (!score.unit().equals(unit)) {
        sheet.none(at, area, WhyNot.DIFFERENT_UNIT);
      } else {
        sheet.value(at, area, score.value(), score.slack());
        sheet.status(at, area, status(score));
      }
    }
    return sheet;
  }

  private static byte status(Scored.Score score) {
    String letters = score.status() == null ? "" : score.status();
    return ObsStatus.parse(letters).orElse(ObsStatus.NORMAL);
  }

  private static int ordinal(Scored score) {
    return score.what().period().ordinal();
  }

  /** The unit of most scores, the first by its code of equals. */
  private static String unit(List<Scored> scores) {
    SortedMap<String, Long> counts = new TreeMap<>();
    scores.stream()
        .map(Scored::score)
        .filter(Scored.Score::known)
        .forEach(score -> counts.merge(score.unit(), 1L, Long::sum));
    return MostOften.of(counts);
  }
}
