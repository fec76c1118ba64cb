package org.citystats.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citystats.model.Relation;
import org.citystats.model.Target;
import org.citystats.panel.Statement;

/** What an office knows of two indicators: a part and its whole, unlike things, counts of peers. */
record Relations() implements FindingCheck {

  private static final double MOST = 0.8;

  @Override
  public String says() {
    return "Parts that are nearly or more than their whole; things that must not be taken for one"
        + " another; places among another number of peers.";
  }

  @Override
  public List<Finding> of(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Relation relation : evidence.lists().relations()) {
      switch (relation.kind()) {
        case PART_OF -> findings.addAll(parts(relation, evidence));
        case DIFFERS_FROM -> unlike(relation, evidence).ifPresent(findings::add);
        case AMONG -> findings.addAll(peers(relation, evidence));
      }
    }
    return findings;
  }

  private static List<Finding> parts(Relation relation, Evidence evidence) {
    return evidence.targets().stream()
        .filter(target -> target.subject().indicator().equals(relation.indicator()))
        .filter(target -> target.subject().measure().equals("level"))
        .flatMap(
            target ->
                evidence.of(target.subject().area(), relation.other()).stream()
                    .filter(Statement::isLevel)
                    .limit(1)
                    .filter(whole -> target.goal().low() > MOST * whole.entry().value())
                    .map(whole -> part(target, whole, evidence)))
        .toList();
  }

  private static Finding part(Target target, Statement whole, Evidence evidence) {
    double goal = target.goal().low();
    double all = whole.entry().value();
    Evidence.Names names = evidence.names(whole.indicator());
    String share = Shown.plain(100 * goal / all, 3) + "%";
    boolean more = goal > all;
    return new Finding(
        "implausible_part",
        more ? Finding.Severity.CONFLICT : Finding.Severity.DOUBT,
        new Finding.About(target.id(), Places.key(whole), Places.of(target)),
        goal,
        all,
        new Finding.Said(
            "%s asks for %s, %s of '%s' (%s in %s): not plausible for a part of it."
                .formatted(
                    target.id(),
                    Shown.en(goal, target.goal().unit()),
                    share,
                    names.en(),
                    Shown.en(all, whole.unit()),
                    whole.period().code()),
            "%s目标%s，占“%s”（%s年%s）的%s，作为其一部分不合常理。"
                .formatted(
                    target.id(),
                    Shown.zh(goal, target.goal().unit()),
                    names.zh(),
                    whole.period().code(),
                    Shown.zh(all, whole.unit()),
                    share)));
  }

  private static Optional<Finding> unlike(Relation relation, Evidence evidence) {
    boolean spoken =
        Stream.of(relation.indicator(), relation.other()).anyMatch(code -> spoken(code, evidence));
    if (!spoken) {
      return Optional.empty();
    }
    Evidence.Names one = evidence.names(relation.indicator());
    Evidence.Names other = evidence.names(relation.other());
    String note = relation.note().isEmpty() ? "" : " " + relation.note();
    Finding.Place place = new Finding.Place("", relation.indicator(), "", "", "", 0);
    return Optional.of(
        new Finding(
            "differs_from",
            Finding.Severity.NOTE,
            new Finding.About(relation.indicator(), relation.other(), place),
            Double.NaN,
            Double.NaN,
            new Finding.Said(
                "'%s'%s is another thing than '%s'%s and is never converted into it.%s"
                    .formatted(
                        one.en(),
                        figures(relation.indicator(), evidence),
                        other.en(),
                        figures(relation.other(), evidence),
                        note),
                "“%s”与“%s”不是同一事项，不作换算。".formatted(one.zh(), other.zh()))));
  }

  private static boolean spoken(String indicator, Evidence evidence) {
    return evidence.statements().stream().anyMatch(each -> each.indicator().equals(indicator))
        || evidence.targets().stream()
            .anyMatch(target -> target.subject().indicator().equals(indicator));
  }

  /** The last figure stated and the goal asked, in brackets. */
  private static String figures(String indicator, Evidence evidence) {
    Stream<String> stated =
        evidence.statements().stream()
            .filter(each -> each.indicator().equals(indicator) && each.isLevel())
            .limit(1)
            .map(each -> Shown.en(each.entry().value(), each.unit()));
    Stream<String> asked =
        evidence.targets().stream()
            .filter(target -> target.subject().indicator().equals(indicator))
            .limit(1)
            .filter(target -> !Double.isNaN(target.goal().low()))
            .map(
                target -> target.id() + ": " + Shown.en(target.goal().low(), target.goal().unit()));
    String all = String.join(", ", Stream.concat(stated, asked).toList());
    return all.isEmpty() ? "" : " (" + all + ")";
  }

  private static List<Finding> peers(Relation relation, Evidence evidence) {
    int counted = Integer.parseInt(relation.other());
    return evidence.statements().stream()
        .filter(each -> each.indicator().equals(relation.indicator()))
        .filter(each -> among(each) > 0 && among(each) != counted)
        .map(each -> among(each, counted, evidence))
        .toList();
  }

  private static int among(Statement each) {
    return Stream.of(each.key().breakdown().split(";"))
        .filter(pair -> pair.matches("peers=[0-9]+"))
        .mapToInt(pair -> Integer.parseInt(pair.substring("peers=".length())))
        .findFirst()
        .orElse(0);
  }

  private static Finding among(Statement each, int counted, Evidence evidence) {
    Evidence.Names names = evidence.names(each.indicator());
    String place = Shown.plain(each.entry().value(), 6);
    return new Finding(
        "peer_set_differs",
        Finding.Severity.DOUBT,
        new Finding.About(Places.key(each), Integer.toString(counted), Places.of(each)),
        among(each),
        counted,
        new Finding.Said(
            "'%s': place %s among %d, while %d are counted elsewhere; another peer set, never compared."
                .formatted(names.en(), place, among(each), counted),
            "“%s”：在%d个中列第%s位，而他处统计为%d个；比较范围不同，不作比较。"
                .formatted(names.zh(), among(each), place, counted)));
  }
}
