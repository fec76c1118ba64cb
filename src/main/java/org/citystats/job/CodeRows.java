package org.citystats.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citystats.model.Area;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.ListConcepts;
import org.citystats.schema.Tables;

/** The rows of tables {@code areas}, {@code indicators} and {@code targets}: as read, completed. */
final class CodeRows {

  private CodeRows() {}

  /** The listed areas, and those seen in files that are not listed. */
  static Columns areas(List<Area> listed, Set<String> seen) {
    Set<String> codes = listed.stream().map(Area::code).collect(Collectors.toSet());
    Columns rows = new Columns(Tables.AREAS);
    listed.forEach(area -> add(rows, area));
    new TreeSet<>(seen)
        .stream()
            .filter(code -> !codes.contains(code))
            .map(Area::unlisted)
            .forEach(area -> add(rows, area));
    return rows.sorted();
  }

  private static void add(Columns rows, Area area) {
    rows.column(Concepts.REF_AREA).add(area.code());
    rows.column(ListConcepts.FIRST_YEAR).add((long) area.firstYear());
    rows.column(ListConcepts.NAME).add(area.name());
    rows.column(ListConcepts.NAME_EN).add(area.nameEn());
    rows.column(ListConcepts.LEVEL).add(area.level());
    rows.column(ListConcepts.PARENT).add(area.parent());
    rows.column(ListConcepts.LAST_YEAR).add((long) area.lastYear());
    rows.column(ListConcepts.ENTITY).add(area.entity());
    rows.column(ListConcepts.ADDITIVE).add(area.additive());
  }

  /** The listed indicators, and those seen in files, with their units, that are not listed. */
  static Columns indicators(Collection<Indicator> listed, Map<String, String> seen) {
    Map<String, Indicator> all = new TreeMap<>();
    seen.forEach((code, unit) -> all.put(code, unlisted(code, unit)));
    listed.forEach(indicator -> all.put(indicator.code(), indicator));
    Columns rows = new Columns(Tables.INDICATORS);
    for (Indicator indicator : all.values()) {
      rows.column(Concepts.INDICATOR).add(indicator.code());
      rows.column(ListConcepts.NAME).add(indicator.nameZh());
      rows.column(ListConcepts.NAME_EN).add(indicator.nameEn());
      rows.column(Concepts.UNIT_MEASURE).add(indicator.unit());
      rows.column(ListConcepts.DIRECTION).add(indicator.direction().code());
      rows.column(ListConcepts.KIND).add(indicator.kind());
      rows.column(Concepts.BASIS).add(indicator.growthBasis().code());
      rows.column(ListConcepts.ADDITIVE).add(indicator.additive());
    }
    return rows.sorted();
  }

  private static Indicator unlisted(String code, String unit) {
    return new Indicator(
        code, code, "", unit, Direction.NONE, "", PriceBasis.UNSTATED, false, List.of());
  }

  /** The targets. */
  static Columns targets(List<Target> targets) {
    Columns rows = new Columns(Tables.TARGETS);
    for (Target target : targets) {
      rows.column(Concepts.TARGET_ID).add(target.id());
      rows.column(Concepts.GOAL).add(target.goal().low());
      rows.column(ListConcepts.GOAL_HIGH).add(target.goal().high());
      subject(rows, target.subject());
      rows.column(Concepts.OP).add(target.goal().operator().code());
      rows.column(Concepts.UNIT_MEASURE).add(target.goal().unit());
      rows.column(ListConcepts.COMPARATOR).add(target.goal().comparator());
      rows.column(Concepts.BASE_PERIOD).add(target.base().period());
      rows.column(ListConcepts.DIRECTION).add(target.direction().code());
      rows.column(ListConcepts.STRENGTH).add(target.strength().code());
      rows.column(Concepts.GROUP_ID).add(target.group());
      rows.column(ListConcepts.GROUP_RULE).add(target.groupRule());
      rows.column(Concepts.IS_TARGET).add(!target.programmeName());
      rows.column(ListConcepts.SET_ON).add(target.origin().setOn());
      rows.column(ListConcepts.SOURCE).add(target.origin().source());
      rows.column(ListConcepts.QUOTE).add(target.origin().quote());
    }
    return rows.sorted();
  }

  private static void subject(Columns rows, Target.Subject subject) {
    rows.column(Concepts.REF_AREA).add(subject.area());
    rows.column(Concepts.INDICATOR).add(subject.indicator());
    rows.column(Concepts.BREAKDOWN).add(subject.breakdown());
    rows.column(Concepts.TIME_PERIOD).add(subject.period().code());
    rows.column(Concepts.MEASURE).add(subject.measure());
    rows.column(Concepts.BASIS).add(subject.basis().code());
  }
}
