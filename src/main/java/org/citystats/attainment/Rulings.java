package org.citystats.attainment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Target;

/** The verdicts on all targets: now, in earlier states of knowledge, year by year, by group. */
final class Rulings {

  private final Judging judging;
  private final Answers answers;
  private final Waypoints ways;
  private final List<Judgement> now;

  Rulings(Judging judging, Answers answers, List<Target> targets) {
    this.judging = judging;
    this.answers = answers;
    this.ways = new Waypoints(targets);
    List<Judgement> judgements = new ArrayList<>();
    for (Target target : EachYear.of(targets)) {
      Judgement judgement = judged(target, answers);
      judgements.add(Early.remarked(judgement, judging));
    }
    this.now = settled(judgements);
  }

  private Judgement judged(Target target, Answers known) {
    return judging.of(target, known.own(target), known.asked(target), ways.of(target));
  }

  /** The verdicts on what is known now. */
  List<Judgement> now() {
    return now;
  }

  /** The verdicts on a target in each earlier state of knowledge, by vintage, the oldest first. */
  Map<String, Judgement> earlier(Judgement judgement) {
    Map<String, Judgement> earlier = new LinkedHashMap<>();
    for (String vintage : answers.states(judgement.target())) {
      earlier.put(vintage, judged(judgement.target(), answers.asOf(vintage)));
    }
    return earlier;
  }

  /** The verdicts that were given on a target while it ran, by year; none without a trail. */
  Map<Integer, Judgement> byYear(Judgement judgement) {
    Map<Integer, Judgement> years = new LinkedHashMap<>();
    Target target = judgement.target();
    Replay.of(judgement)
        .forEach(
            (year, then) ->
                years.put(year, judging.of(target, then, answers.asked(target), ways.of(target))));
    return years;
  }

  /** What another target asks for is no mismatch here: then simply nothing is published. */
  private static List<Judgement> settled(List<Judgement> all) {
    Map<List<Object>, Set<String>> told = new HashMap<>();
    for (Judgement each : all) {
      if (each.own().known()) {
        told.computeIfAbsent(thing(each), none -> new HashSet<>())
            .add(each.target().subject().measure());
      }
    }
    return all.stream()
        .map(
            each -> {
              boolean mismatch = each.reason() == Reason.MEASURE_MISMATCH;
              String own = each.target().subject().measure();
              boolean other =
                  mismatch
                      && told.getOrDefault(thing(each), Set.of()).stream()
                          .anyMatch(measure -> !measure.equals(own));
              return other ? each.because(Reason.NO_ACTUAL) : each;
            })
        .toList();
  }

  private static List<Object> thing(Judgement judgement) {
    Target.Subject what = judgement.target().subject();
    return List.of(what.area(), what.indicator(), what.breakdown(), what.period());
  }

  /** The members of each group that are in force and count. */
  Map<String, List<Judgement>> groups(Versions versions) {
    Map<String, List<Judgement>> groups = new LinkedHashMap<>();
    for (Judgement judgement : now) {
      Target target = judgement.target();
      boolean part = target.groupRule().startsWith("SUBSET_OF") || target.programmeName();
      boolean alone = target.group().isEmpty() || part || !versions.inForce(target);
      if (!alone) {
        groups.computeIfAbsent(target.group(), group -> new ArrayList<>()).add(judgement);
      }
    }
    return groups;
  }
}
