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
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;

/** The rows of table {@code attainment}. */
final class AttainmentRows {

  private final Columns rows = new Columns(Tables.ATTAINMENT);
  private final String asOf;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();
  private final Set<String> yearly = new HashSet<>();

  AttainmentRows(String asOf, List<Target> targets) {
    this.asOf = asOf;
    for (Target target : targets) {
      ids.add(target.id());
      if (!target.origin().supersedes().isEmpty()) {
        replaced.add(target.origin().supersedes());
      }
      if (EachYear.holds(target)) {
        yearly.add(target.id());
      }
    }
  }

  /** Keys of targets that others replace. */
  Set<String> replaced() {
    return Set.copyOf(replaced);
  }

  /** The rows in the order of the table. */
  Columns sorted() {
    return rows.sorted();
  }

  /** Appends the row of a target. */
  void of(Judgement judgement) {
    Target target = judgement.target();
    boolean old = replaced.contains(target.id());
    boolean counts = !target.programmeName() && !old && !yearly.contains(target.id());
    Stream<String> more = old ? Stream.of(Remark.SUPERSEDED.code()) : Stream.empty();
    identify(target.id(), target.subject().period());
    figures(judgement);
    text(Concepts.REF_AREA, target.subject().area());
    text(Concepts.INDICATOR, target.subject().indicator());
    text(Concepts.BREAKDOWN, target.subject().breakdown());
    text(Concepts.MEASURE, target.subject().measure());
    text(Concepts.OP, target.goal().operator().code());
    text(Concepts.UNIT_MEASURE, unit(judgement));
    verdict(judgement, Stream.concat(remarks(judgement), more));
    boolean known = judgement.own().known();
    byte status = judgement.own().figure().status();
    text(Concepts.OBS_STATUS, known ? ObsStatus.letters(status) : null);
    text(Concepts.GROUP_ID, target.group());
    rows.column(Concepts.IS_TARGET).add(counts);
  }

  private static Stream<String> remarks(Judgement judgement) {
    String period = judgement.own().figure().period().code();
    return judgement.remarks().stream()
        .map(remark -> remark == Remark.INTERIM ? remark.code() + ":" + period : remark.code());
  }

  private static String unit(Judgement judgement) {
    String measured = judgement.own().unit();
    return measured.isEmpty() ? judgement.target().goal().unit() : measured;
  }

  /** Appends the row of a group; it counts only if it stands for a target of several years. */
  void ofGroup(String group, List<Judgement> members) {
    GroupRule rule = rule(members);
    Judgement decisive = rule.of(members);
    boolean clash = ids.contains(group) && !yearly.contains(group);
    identify(clash ? "group:" + group : group, period(members, group));
    figures(null);
    text(Concepts.REF_AREA, common(members, Target.Subject::area));
    text(Concepts.INDICATOR, common(members, Target.Subject::indicator));
    text(Concepts.BREAKDOWN, common(members, Target.Subject::breakdown));
    text(Concepts.MEASURE, common(members, Target.Subject::measure));
    text(Concepts.OP, rule.name());
    text(Concepts.UNIT_MEASURE, null);
    verdict(decisive, Stream.of(Remark.GROUP.code()));
    text(Concepts.OBS_STATUS, null);
    text(Concepts.GROUP_ID, group);
    rows.column(Concepts.IS_TARGET).add(yearly.contains(group));
  }

  private static GroupRule rule(List<Judgement> members) {
    return members.stream()
        .map(member -> member.target().groupRule())
        .filter(word -> !word.isEmpty())
        .findFirst()
        .map(GroupRule::of)
        .orElse(GroupRule.ALL);
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

  private void identify(String id, Period period) {
    text(Concepts.TARGET_ID, id);
    text(Concepts.TIME_PERIOD, period.code());
    text(Concepts.METHOD, Attainment.METHOD);
  }

  private void figures(Judgement judgement) {
    boolean none = judgement == null;
    Judgement.Against against = none ? new Judgement.Against(NO, NO, NO, NO) : judgement.against();
    Course course = none ? Course.NONE : judgement.course();
    number(Concepts.REACHED, against.reached());
    number(Concepts.GOAL, against.goal());
    number(Concepts.MARGIN, against.margin());
    number(Concepts.RATIO, against.ratio());
    number(Concepts.PROGRESS, course.progress());
    number(Concepts.EXPECTED_PROGRESS, course.expected());
    number(Concepts.REQUIRED_PACE, course.pace());
    number(Concepts.PROJECTED, course.projected());
  }

  private static final double NO = Double.NaN;

  private void verdict(Judgement judgement, Stream<String> remarks) {
    String vintage = judgement.own().figure().vintage();
    text(Concepts.VERDICT, judgement.verdict().code());
    text(Concepts.REASON, judgement.reason().code());
    text(Concepts.REMARK, remarks.collect(Collectors.joining(";")));
    text(Concepts.AS_OF, vintage.isEmpty() ? asOf : vintage);
  }

  private void text(Concept concept, String text) {
    rows.column(concept).add(text);
  }

  private void number(Concept concept, double figure) {
    rows.column(concept).add(Double.isFinite(figure) ? figure : NO);
  }
}
