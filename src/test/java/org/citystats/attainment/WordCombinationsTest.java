package org.citystats.attainment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citystats.conf.CodeLists;
import org.citystats.conf.ProjectFiles;
import org.citystats.conf.TargetWords;
import org.citystats.conf.Targets;
import org.citystats.model.Bound;
import org.citystats.model.Indicator;
import org.citystats.model.InvalidSettingsException;
import org.citystats.model.Operator;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.junit.jupiter.api.Test;

/**
 * Every combination of the words of targets: what makes no sense is refused at reading with row,
 * column and what would make sense; everything else gets a verdict from figures that are all there.
 */
class WordCombinationsTest {

  private static final long SEED = 20190116;
  private static final int CHUNK = 4000;

  /** One in so many combinations is tried; all by {@code -Dtargets.combinations=1}. */
  private static final int SHARE = Integer.getInteger("targets.combinations", 12);

  private static final String HEADER =
      "target_id,area_code,indicator_code,period,measure,op,value,value_high,unit,base_period,"
          + "base_value,comparator,direction,strength,path,group_id,group_rule,set_on";
  private static final Pattern REFUSED =
      Pattern.compile(
          "targets\\.csv, line (\\d+), column '[a-z_]+': .*expected .*", Pattern.DOTALL);
  private static final List<String> BASES =
      List.of("", "2015", "2010/2012", "2011+", "scenario:PLAN", "2016-Q1");
  private static final List<String> COMPARATORS =
      List.of(
          "",
          "y.growth@self",
          "x.level@B",
          "x.rank@B",
          "y.gap@B",
          "target:Z",
          "mean@G",
          "last_year");
  private static final List<String> PATHS =
      List.of("", "none", "linear", "geometric", "step", "explicit");
  private static final List<String> RULES =
      List.of("", "ALL", "ANY", "EACH_YEAR", "MILESTONES", "SUBSET_OF:Z", "AT_LEAST:1");
  private static final List<String> STRENGTHS = List.of("binding", "expected", "striving");
  private static final List<String> PERIODS = List.of("2019", "2016/2020", "2019/2022", "2030");
  private static final Map<String, String> VALUES =
      Map.of(
          "level",
          "120",
          "growth",
          "5%",
          "avg_growth",
          "5%",
          "change",
          "10",
          "pct_change",
          "20%",
          "multiple",
          "1.2",
          "cumulative",
          "500",
          "rank",
          "2",
          "rank_change",
          "1",
          "streak",
          "3");

  private final Random random = new Random(SEED);
  private final CodeLists lists = lists();

  @Test
  void everyCombinationIsJudgedOrRefusedWithItsRowAndColumn() {
    List<String> rows = rows();
    long accepted = 0;
    Map<String, Integer> open = new TreeMap<>();
    for (int from = 0; from < rows.size(); from += CHUNK) {
      List<String> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
      List<String> sensible = sensible(chunk);
      accepted += sensible.size();
      judged(sensible, open);
    }

    assertThat(open.keySet()).as("seed " + SEED + ", not judged: " + open).isEmpty();
    assertThat(accepted).as("seed " + SEED).isBetween(rows.size() / 50L, rows.size() / 2L);
  }

  /** The product of all words but period and strength, which are drawn. */
  private List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (String measure : TargetMeasures.codes()) {
      for (Operator operator : Operator.values()) {
        for (String base : BASES) {
          for (String comparator : COMPARATORS) {
            for (String path : PATHS) {
              for (String rule : RULES) {
                if (random.nextInt(SHARE) == 0) {
                  rows.add(row(rows.size(), measure, operator, base, comparator, path, rule));
                }
              }
            }
          }
        }
      }
    }
    return rows;
  }

  private String row(
      int number,
      String measure,
      Operator operator,
      String base,
      String comparator,
      String path,
      String rule) {
    boolean value = operator.needsValue() && (comparator.isEmpty() || measure.equals("gap"));
    String low = VALUES.getOrDefault(measure, measure.equals("top_share") ? "1/2" : "1");
    Map<String, String> cells = new LinkedHashMap<>();
    List.of(HEADER.split(",")).forEach(column -> cells.put(column, ""));
    cells.put("target_id", "T" + number);
    cells.put("area_code", "A");
    cells.put("indicator_code", "x");
    cells.put("period", PERIODS.get(random.nextInt(PERIODS.size())));
    cells.put("measure", measure);
    cells.put("op", operator.code());
    cells.put("value", value ? low : "");
    cells.put("value_high", value && operator == Operator.BETWEEN ? low : "");
    cells.put("base_period", base);
    cells.put("base_value", base.startsWith("scenario") ? "110" : "");
    cells.put("comparator", comparator);
    cells.put("strength", STRENGTHS.get(random.nextInt(STRENGTHS.size())));
    cells.put("path", path);
    cells.put("group_id", rule.isEmpty() ? "" : "G" + number);
    cells.put("group_rule", rule);
    return String.join(",", cells.values());
  }

  /** The rows that are not refused; each refusal is a sentence with its row and column. */
  private List<String> sensible(List<String> rows) {
    try {
      read(rows);
      return rows;
    } catch (InvalidSettingsException refused) {
      Set<Integer> lines =
          refused.faults().stream()
              .map(
                  fault -> {
                    Matcher place = REFUSED.matcher(fault);
                    assertThat(place.matches()).as(fault).isTrue();
                    return Integer.parseInt(place.group(1));
                  })
              .collect(Collectors.toSet());
      List<String> sensible = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (!lines.contains(i + 3)) {
          sensible.add(rows.get(i));
        }
      }
      return sensible;
    }
  }

  private List<Target> read(List<String> rows) {
    String first = "Z,A,x,2019,level,>=,100,,CNY,,,,,,,,,";
    String text = HEADER + "\n" + first + "\n" + String.join("\n", rows) + "\n";
    ProjectFiles files = path -> Optional.of(text.getBytes(UTF_8));
    Set<String> rules = Set.of("ALL", "ANY", "EACH_YEAR", "MILESTONES");
    TargetWords words = new TargetWords(TargetMeasures.traits(), rules);
    return Targets.read(List.of("targets.csv"), files, lists, words).targets();
  }

  /** Counts by reason the sensible rows that are not judged although everything is known. */
  private void judged(List<String> rows, Map<String, Integer> open) {
    List<Target> targets = read(rows);
    Map<String, Indicator> indicators =
        lists.indicators().stream().collect(Collectors.toMap(Indicator::code, each -> each));
    Verdicts.Known known = new Verdicts.Known(indicators, new Peers(lists.peerGroups(), List.of()));
    Map<Ask, Measured> answers = Verdicts.answers(targets, known, List.of(x(), y()));
    Attainment attainment = new Attainment(Attainment.Rules.usual(""), indicators);
    Columns verdicts = attainment.of(targets, answers);
    assertThat(attainment.history(targets, answers).size()).isNotNegative();
    Map<String, Target> byId =
        targets.stream().collect(Collectors.toMap(Target::id, target -> target));
    Map<String, Integer> seen = new HashMap<>();
    for (int row = 0; row < verdicts.size(); row++) {
      Target target = byId.get(verdicts.text(row, Concepts.TARGET_ID));
      boolean ours = verdicts.text(row, Concepts.METHOD).equals(Attainment.METHOD);
      if (target != null && ours) {
        seen.merge(target.id(), 1, Integer::sum);
        String reason = verdicts.text(row, Concepts.REASON);
        assertThat(verdicts.text(row, Concepts.VERDICT)).isNotEmpty();
        if (!expected(target, reason)) {
          open.merge(reason + " " + words(target), 1, Integer::sum);
        }
      }
    }
    assertThat(seen.keySet()).containsAll(byId.keySet());
  }

  /**
   * Whether a verdict is given, or must be missing: no value or no base is set, or the year is
   * still to come.
   */
  private static boolean expected(Target target, String reason) {
    Operator operator = target.goal().operator();
    boolean unset = operator == Operator.ASSIGNED || operator == Operator.DEFERRED;
    boolean ahead = target.subject().period().endYear() > 2020;
    boolean waiting =
        Set.of("no_actual", "no_path", "qualitative", "comparator_missing").contains(reason);
    boolean baseless = target.base().period().isEmpty() && reason.equals("no_base_period");
    return reason.isEmpty()
        || baseless
        || unset && Set.of("deferred", "value_not_set").contains(reason)
        || ahead && waiting;
  }

  private static String words(Target target) {
    return String.join(
        " ",
        target.subject().measure(),
        target.goal().operator().code(),
        target.subject().period().code(),
        target.base().period(),
        target.goal().comparator(),
        target.path(),
        target.groupRule());
  }

  private static Panel x() {
    return grown("x", 100, 1.05);
  }

  private static Panel y() {
    return grown("y", 80, 1.04);
  }

  /** Levels and printed real growth of five areas, 2005 to 2020; something done is 1. */
  private static Panel grown(String indicator, double start, double pace) {
    Figures figures = Figures.of(indicator, "CNY");
    double size = start;
    for (String area : List.of("A", "B", "C", "D", "E")) {
      double level = size;
      figures.area(area).levels();
      for (int year = 2005; year <= 2020; year++) {
        figures.year(year, Math.round(level * 100) / 100.0);
        level *= pace;
      }
      figures.growth(PriceBasis.REAL).bound(Bound.EXACT);
      for (int year = 2006; year <= 2020; year++) {
        figures.year(year, pace - 1);
      }
      size += 7;
      pace += 0.004;
    }
    return figures.panel();
  }

  private static CodeLists lists() {
    Map<String, String> files =
        Map.of(
            "c/areas.csv", "ref_area,name\nA,A\nB,B\nC,C\nD,D\nE,E\n",
            "c/peers.csv", "peer_group,ref_area\nG,A\nG,B\nG,C\nG,D\nG,E\n",
            "c/indicators.csv",
                "indicator,name_en,unit,direction,growth_basis\n"
                    + "x,X,CNY,higher,real\ny,Y,CNY,higher,real\n");
    return CodeLists.read(
        "c",
        path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(UTF_8)),
        new CodeLists.Vocabulary(Set.of(), any -> true));
  }
}
