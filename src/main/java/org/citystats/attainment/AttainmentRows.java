package org.citystats.attainment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.Target;
import org.citystats.model.Verdict;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.citystats.schema.TargetConcepts;

/** The rows of table {@code attainment}. */
final class AttainmentRows {

  private final Columns rows = new Columns(Tables.ATTAINMENT);
  private final Office office;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> yearly = new HashSet<>();

  AttainmentRows(Office office, List<Target> targets) {
    this.office = office;
    for (Target target : targets) {
      ids.add(target.id());
      if (EachYear.holds(target)) {
        yearly.add(target.id());
      }
    }
  }

  /**
   * What the rows depend on beside the judgements.
   *
   * @param asOf state of knowledge, empty for the newest
   * @param method method whose verdict counts
   * @param tolerances parameters
   * @param versions which versions are in force
   */
  record Office(String asOf, String method, Tolerances tolerances, Versions versions) {}

  /** The rows in the order of the table. */
  Columns sorted() {
    return rows.sorted();
  }

  /** Appends the rows of a target: by the rules of this house, then by each further method. */
  void of(Judgement judgement, List<Opinion> opinions) {
    boolean other =
        opinions.stream()
            .anyMatch(
                opinion ->
                    opinion.method().equals(office.method())
                        && opinion.verdict() != Verdict.NOT_MEASURABLE);
    own(TargetMethods.compared(judgement, opinions), !other);
    for (Opinion opinion : opinions) {
      opinion(judgement, opinion, other && opinion.method().equals(office.method()));
    }
  }

  private void own(Judgement judgement, boolean counted) {
    Outlook outlook = Outlook.of(judgement, office.tolerances());
    identify(judgement.target().id(), judgement.target().subject().period(), Attainment.METHOD);
    new Numbers(rows).of(judgement, outlook);
    about(judgement);
    verdict(judgement, Stream.concat(remarks(judgement), versions(judgement.target())));
    rows.column(Concepts.IS_TARGET).add(counted && counts(judgement.target()));
    text(TargetConcepts.METHOD_STATUS, null);
    boolean disagree = judgement.remarks().contains(Remark.METHODS_DISAGREE);
    rows.column(TargetConcepts.DISAGREES).add(disagree);
    text(TargetConcepts.INPUTS, Inputs.of(judgement, office.tolerances()));
  }

  private void opinion(Judgement judgement, Opinion opinion, boolean counted) {
    identify(judgement.target().id(), judgement.target().subject().period(), opinion.method());
    new Numbers(rows).of(judgement, opinion);
    about(judgement);
    boolean none = opinion.verdict() == Verdict.NOT_MEASURABLE;
    text(Concepts.VERDICT, opinion.verdict().code());
    text(Concepts.REASON, none ? Reason.METHOD_NOT_APPLICABLE.code() : "");
    text(Concepts.REMARK, remarks(judgement).collect(Collectors.joining(";")));
    known(judgement);
    rows.column(Concepts.IS_TARGET).add(counted && counts(judgement.target()));
    text(TargetConcepts.METHOD_STATUS, opinion.assessed().status());
    rows.column(TargetConcepts.DISAGREES).add(TargetMethods.disagrees(judgement, opinion));
    text(TargetConcepts.INPUTS, opinion.inputs());
  }

  private boolean counts(Target target) {
    return !target.programmeName()
        && office.versions().inForce(target)
        && !yearly.contains(target.id());
  }

  private Stream<String> versions(Target target) {
    if (office.versions().replaced(target)) {
      return Stream.of(Remark.SUPERSEDED.code());
    }
    return office.versions().later(target)
        ? Stream.of(Remark.NOT_YET_IN_FORCE.code())
        : Stream.empty();
  }

  private void about(Judgement judgement) {
    Target target = judgement.target();
    text(Concepts.REF_AREA, target.subject().area());
    text(Concepts.INDICATOR, target.subject().indicator());
    text(Concepts.BREAKDOWN, target.subject().breakdown());
    text(Concepts.MEASURE, target.subject().measure());
    text(Concepts.OP, target.goal().operator().code());
    text(Concepts.UNIT_MEASURE, unit(judgement));
    boolean known = judgement.own().known();
    byte status = judgement.own().figure().status();
    text(Concepts.OBS_STATUS, known ? ObsStatus.letters(status) : null);
    text(Concepts.GROUP_ID, target.group());
    Period base = judgement.own().start().period();
    text(Concepts.BASE_PERIOD, base == null ? target.base().period() : base.code());
    text(TargetConcepts.FIGURE_PERIOD, known ? judgement.own().figure().period().code() : null);
  }

  private static Stream<String> remarks(Judgement judgement) {
    String period = judgement.own().figure().period().code();
    return judgement.remarks().stream()
        .map(
            remark ->
                remark == Remark.INTERIM || remark == Remark.PARTIAL
                    ? remark.code() + ":" + period
                    : remark.code());
  }

  private static String unit(Judgement judgement) {
    String measured = judgement.own().unit();
    return measured.isEmpty() ? judgement.target().goal().unit() : measured;
  }

  /** Appends the row of a group; it counts only if it stands for a target of several years. */
  void ofGroup(String group, List<Judgement> members) {
    GroupRule rule = GroupRule.of(word(members));
    Judgement decisive = rule.of(members);
    boolean clash = ids.contains(group) && !yearly.contains(group);
    identify(clash ? "group:" + group : group, period(members, group), Attainment.METHOD);
    new Numbers(rows).none();
    text(Concepts.REF_AREA, common(members, Target.Subject::area));
    text(Concepts.INDICATOR, common(members, Target.Subject::indicator));
    text(Concepts.BREAKDOWN, common(members, Target.Subject::breakdown));
    text(Concepts.MEASURE, common(members, Target.Subject::measure));
    text(Concepts.OP, rule == GroupRule.AT_LEAST ? word(members) : rule.name());
    for (Concept none :
        List.of(
            Concepts.UNIT_MEASURE,
            Concepts.OBS_STATUS,
            Concepts.BASE_PERIOD,
            TargetConcepts.FIGURE_PERIOD,
            TargetConcepts.METHOD_STATUS)) {
      text(none, null);
    }
    verdict(decisive, Stream.of(Remark.GROUP.code()));
    text(Concepts.GROUP_ID, group);
    rows.column(Concepts.IS_TARGET).add(yearly.contains(group));
    rows.column(TargetConcepts.DISAGREES).add(false);
    text(TargetConcepts.INPUTS, Inputs.ofGroup(members, decisive));
  }

  private static String word(List<Judgement> members) {
    return members.stream()
        .map(member -> member.target().groupRule())
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Period period(List<Judgement> members, String group) {
    List<Period> periods =
        members.stream().map(member -> member.target().subject().period()).sorted().toList();
    Period last = periods.get(periods.size() - 1);
    return yearly.contains(group) ? Period.span(periods.get(0).endYear(), last.endYear()) : last;
  }

  private static String common(List<Judgement> members, Function<Target.Subject, String> part) {
    Set<String> all =
        members.stream()
            .map(member -> part.apply(member.target().subject()))
            .collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : null;
  }

  private void identify(String id, Period period, String method) {
    text(Concepts.TARGET_ID, id);
    text(Concepts.TIME_PERIOD, period.code());
    text(Concepts.METHOD, method);
  }

  private void verdict(Judgement judgement, Stream<String> remarks) {
    text(Concepts.VERDICT, judgement.verdict().code());
    text(Concepts.REASON, judgement.reason().code());
    text(Concepts.REMARK, remarks.collect(Collectors.joining(";")));
    known(judgement);
  }

  private void known(Judgement judgement) {
    String vintage = judgement.own().figure().vintage();
    text(Concepts.AS_OF, vintage.isEmpty() ? office.asOf() : vintage);
  }

  private void text(Concept concept, String text) {
    rows.column(concept).add(text);
  }
}
