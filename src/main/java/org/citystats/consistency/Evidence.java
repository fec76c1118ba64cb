package org.citystats.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citystats.model.Area;
import org.citystats.model.Fault;
import org.citystats.model.Indicator;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.Relation;
import org.citystats.model.Target;
import org.citystats.panel.Statement;
import org.citystats.panel.Vintages;
import org.citystats.schema.Columns;

/** What findings are drawn from. */
public final class Evidence {

  private final Promises promises;
  private final Lists lists;
  private final Judged judged;
  private final List<Statement> statements;
  private final Map<String, List<Statement>> byArea;
  private final Map<List<Object>, TreeMap<Period, Statement>> newest = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();

  /**
   * Targets and claims.
   *
   * @param targets the targets
   * @param claims records that claim success instead of giving a figure
   */
  public record Promises(List<Target> targets, List<Fault> claims) {}

  /**
   * Code lists.
   *
   * @param indicators indicators
   * @param areas areas
   * @param relations relations between indicators
   */
  public record Lists(List<Indicator> indicators, List<Area> areas, List<Relation> relations) {}

  /**
   * Verdicts.
   *
   * @param attainment table {@code attainment}
   * @param history table {@code verdict_history}
   */
  public record Judged(Columns attainment, Columns history) {}

  /** Evidence from promises, statements of sources, code lists and verdicts. */
  public Evidence(Promises promises, List<Statement> statements, Lists lists, Judged judged) {
    this.promises = promises;
    this.lists = lists;
    this.judged = judged;
    Comparator<Statement> byFile = Comparator.comparing(each -> each.entry().cell().file());
    this.statements =
        statements.stream()
            .sorted(byFile.thenComparing(each -> each.entry().cell().line()))
            .toList();
    this.byArea =
        this.statements.stream().collect(Collectors.groupingBy(each -> each.key().area()));
    for (Statement each : this.statements) {
      newest
          .computeIfAbsent(series(each), key -> new TreeMap<>())
          .merge(each.period(), each, Evidence::newer);
    }
    lists.indicators().forEach(each -> indicators.put(each.code(), each));
  }

  private static List<Object> series(Statement each) {
    return List.of(
        each.key().area(), each.indicator(), each.key().breakdown(), each.key().measure());
  }

  private static Statement newer(Statement one, Statement other) {
    int order = Vintages.OLDEST_FIRST.compare(one.entry().vintage(), other.entry().vintage());
    return order > 0 ? one : other;
  }

  /** The targets that are targets, not names of programmes. */
  List<Target> targets() {
    return promises.targets().stream().filter(target -> !target.programmeName()).toList();
  }

  List<Fault> claims() {
    return promises.claims();
  }

  Lists lists() {
    return lists;
  }

  Judged judged() {
    return judged;
  }

  /** The statements in the order of files and lines. */
  List<Statement> statements() {
    return statements;
  }

  /** The statements about an area, in the order of files and lines. */
  List<Statement> about(String area) {
    return byArea.getOrDefault(area, List.of());
  }

  /** The newest statement of a measure for a period. */
  Optional<Statement> newest(Target.Subject what, String measure, Period period) {
    List<Object> key = List.of(what.area(), what.indicator(), what.breakdown(), measure);
    TreeMap<Period, Statement> found = newest.get(key);
    return found == null ? Optional.empty() : Optional.ofNullable(found.get(period));
  }

  /** The newest statement of the same series for the year before. */
  Optional<Statement> yearBefore(Statement each) {
    Period before = each.period().minus(each.period().cadence().perYear());
    return Optional.ofNullable(newest.get(series(each)).get(before));
  }

  /** Statements of an indicator, newest of each period, the last first. */
  List<Statement> of(String area, String indicator) {
    List<Statement> all = new ArrayList<>();
    newest.forEach(
        (key, periods) -> {
          if (key.get(0).equals(area) && key.get(1).equals(indicator)) {
            all.addAll(periods.values());
          }
        });
    all.sort(Comparator.comparing(Statement::period).reversed());
    return all;
  }

  /** The level of the year before the end of a target: as stated, else as printed with it. */
  double last(Target target) {
    Optional<Statement> stated = lastStatement(target);
    if (stated.isPresent()) {
      return stated.get().entry().value();
    }
    return target.base().value();
  }

  /** The level stated for the year before the end of a target, unless it is a bound. */
  Optional<Statement> lastStatement(Target target) {
    Period end = Period.year(target.subject().period().endYear());
    return newest(target.subject(), "level", end.minus(1))
        .filter(Statement::isLevel)
        .filter(each -> !each.entry().bound().open());
  }

  /** Whether a statement is an estimate. */
  static boolean estimated(Statement each) {
    return (each.entry().status() & ObsStatus.ESTIMATED) != 0;
  }

  /** Names and unit of an indicator; those of its code if it is not listed. */
  Names names(String indicator) {
    Indicator listed = indicators.get(indicator);
    if (listed == null) {
      return new Names(indicator, indicator, "");
    }
    String zh = listed.nameZh().isEmpty() ? listed.nameEn() : listed.nameZh();
    return new Names(listed.nameEn(), zh, listed.unit());
  }

  /**
   * The names of an indicator.
   *
   * @param en English name
   * @param zh Chinese name
   * @param unit base unit
   */
  record Names(String en, String zh, String unit) {}
}
