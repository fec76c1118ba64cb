package org.citystats.conf;

import java.util.Optional;
import java.util.Set;
import org.citystats.model.Cadence;
import org.citystats.model.Period;
import org.citystats.model.Target;
import org.citystats.model.Trait;

/** Refuses paths and bases that make no sense for what a target promises. */
final class PathSense {

  private static final String PATH = "path";
  private static final String BASE = "base_period";
  private static final String SCENARIO = "scenario:";
  private static final Set<String> YEARLY = Set.of("growth", "avg_growth");
  private static final String EXPLICIT = "explicit";

  private final CodeRow row;
  private final Target target;
  private final TargetWords words;
  private final String measure;
  private final String path;

  PathSense(CodeRow row, Target target, TargetWords words) {
    this.row = row;
    this.target = target;
    this.words = words;
    this.measure = target.subject().measure();
    this.path = target.path();
  }

  void inspect() {
    base();
    if (!path.isEmpty() && !path.equals("none")) {
      path();
    }
  }

  private void base() {
    String base = target.base().period();
    if (base.isEmpty()) {
      return;
    }
    if (!words.has(measure, Trait.BASE)) {
      refuse(
          BASE,
          base,
          "nothing for measure " + measure,
          "a base is for " + words.having(Trait.BASE));
    } else if (base.startsWith(SCENARIO) && !words.has(measure, Trait.SCENARIO)) {
      refuse(
          BASE,
          base,
          "a period for measure " + measure,
          "scenarios are for " + words.having(Trait.SCENARIO));
    } else if (base.startsWith(SCENARIO)
        && target.subject().period().cadence().kind() == Cadence.Kind.SPAN) {
      refuse("period", target.subject().period().code(), "one period against a scenario", "");
    } else if (base.startsWith(SCENARIO) && !target.goal().comparator().isEmpty()) {
      refuse(
          "comparator",
          target.goal().comparator(),
          "a value where the base is a scenario",
          "a scenario is of one quantity");
    } else if (YEARLY.contains(measure) && several(base)) {
      refuse(
          BASE,
          base,
          "one period for measure " + measure,
          "against the mean of several years use pct_change");
    } else {
      calendar(base);
    }
  }

  private static boolean several(String base) {
    return Period.parse(base)
        .filter(period -> period.cadence().kind() == Cadence.Kind.SPAN)
        .isPresent();
  }

  /** A base is on the calendar of what is judged: a year of years, a month of months. */
  private void calendar(String base) {
    Period end = target.subject().period();
    boolean years = end.cadence().kind() == Cadence.Kind.SPAN;
    Cadence expected = years ? Cadence.ANNUAL : end.cadence();
    Optional<Cadence> found = Period.parse(base).map(Period::cadence);
    boolean span = found.filter(each -> each.kind() == Cadence.Kind.SPAN).isPresent();
    boolean fits =
        span ? expected.equals(Cadence.ANNUAL) : found.map(expected::equals).orElse(true);
    if (!fits) {
      refuse(BASE, base, "a period of the kind of " + end.code(), "");
    }
  }

  private void path() {
    if (!words.has(measure, Trait.WAY)) {
      refuse(
          PATH,
          path,
          "nothing for measure " + measure,
          "a way leads to " + words.having(Trait.WAY));
    } else if (TargetSense.everyYear(target)) {
      refuse(PATH, path, "nothing where every date counts", "");
    } else if (target.base().period().startsWith(SCENARIO)) {
      refuse(PATH, path, "nothing against a scenario, which is of the same period", "");
    } else if (!begins()) {
      refuse(PATH, path, "it only with a base_period from which the way begins", "");
    } else if (path.equals(EXPLICIT) && target.group().isEmpty()) {
      refuse(PATH, path, "it only within a group", "its milestones are the rows of one group_id");
    } else if (path.equals("geometric")) {
      geometric();
    }
  }

  private boolean begins() {
    boolean span = target.subject().period().cadence().kind() == Cadence.Kind.SPAN;
    boolean adopted = measure.equals("level") && !target.origin().setOn().isEmpty();
    return !target.base().period().isEmpty() || span && !measure.equals("rank") || adopted;
  }

  private void geometric() {
    boolean rate = Measures.RATES.contains(measure);
    double least = rate ? -1 : 0;
    if (!words.has(measure, Trait.GEOMETRIC)) {
      refuse(
          PATH,
          path,
          "linear, step or explicit for measure " + measure,
          "a way that begins at nothing has no rate");
    } else if (target.goal().low() <= least) {
      refuse(
          PATH,
          path,
          "linear, step or explicit for the value '" + row.text("value") + "'",
          "no rate leads to nothing or below");
    }
  }

  private void refuse(String column, String found, String expected, String remedy) {
    row.refuse(column, "'" + found + "', expected " + expected, remedy);
  }
}
