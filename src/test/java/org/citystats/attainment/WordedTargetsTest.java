package org.citystats.attainment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.citystats.conf.CodeLists;
import org.citystats.conf.ProjectFiles;
import org.citystats.conf.TargetWords;
import org.citystats.conf.Targets;
import org.citystats.model.Indicator;
import org.citystats.model.PriceBasis;
import org.citystats.panel.Panel;
import org.junit.jupiter.api.Test;

/** Sixty-five wordings of real plans: all are read, and each is judged by its formal reading. */
class WordedTargetsTest {

  private static final String HEADER =
      "target_id,area_code,indicator_code,period,measure,op,value,unit,base_period,comparator,"
          + "tolerance,strength,basis,path,group_id,group_rule,set_on,base_value,qualifier,"
          + "direction";

  private final List<String[]> rows = rows();
  private final Map<String, byte[]> files = new HashMap<>();

  @Test
  void allAreReadAndJudgedAsTheyAreMeant() {
    SoftAssertions all = new SoftAssertions();
    Verdicts verdicts = verdicts();

    for (String[] row : rows) {
      all.assertThat(verdicts.verdict(row[0])).as(row[0]).isEqualTo(row[11]);
    }

    all.assertAll();
    assertThat(rows.stream().map(row -> row[0].substring(0, 3)).distinct()).hasSize(65);
  }

  @Test
  void groupsAreJudgedByTheirRules() {
    Verdicts verdicts = verdicts();

    assertThat(verdicts.verdict("G02")).isEqualTo("nearly");
    assertThat(verdicts.verdict("G08")).isEqualTo("nearly");
    assertThat(verdicts.verdict("G37")).isEqualTo("nearly");
    assertThat(verdicts.verdict("G53")).isEqualTo("on track");
    assertThat(verdicts.verdict("G58 2019")).isEqualTo("achieved");
    assertThat(verdicts.verdict("G58 2021")).isEqualTo("missed");
    assertThat(verdicts.verdict("G58 2019/2021")).isEqualTo("missed");
  }

  private Verdicts verdicts() {
    CodeLists lists = lists();
    files.put("targets.csv", targets().getBytes(UTF_8));
    ProjectFiles memory = path -> Optional.ofNullable(files.get(path));
    TargetWords words =
        new TargetWords(TargetMeasures.traits(), Set.of("ALL", "ANY", "EACH_YEAR", "MILESTONES"));
    Targets read = Targets.read(List.of("targets.csv"), memory, lists, words);
    Map<String, Indicator> indicators =
        lists.indicators().stream().collect(Collectors.toMap(Indicator::code, each -> each));
    Peers peers = new Peers(lists.peerGroups(), lists.areas());
    return Verdicts.of(read.targets(), new Verdicts.Known(indicators, peers), panels());
  }

  private CodeLists lists() {
    Set<String> indicators = new LinkedHashSet<>();
    rows.forEach(row -> indicators.add(indicator(row[1])));
    put("c/areas.csv", "ref_area,name\nA,A\nB,B\nC,C\nD,D\nE,E\nCN,CN");
    put(
        "c/peers.csv",
        "peer_group,ref_area\nprovince,A\nprovince,B\nprovince,C\nprovince,D\nprovince,E");
    put(
        "c/indicators.csv",
        "indicator,name_en,unit,direction,growth_basis\n" + String.join("\n", indicators));
    put(
        "c/units.csv",
        "unit,base_unit,factor\n%,ratio,1/100\n‰,ratio,1/1000\npp,pp,1/100\nratio,ratio,1\n"
            + "RMB billion,CNY,1000000000\n亿元,CNY,100000000\n万亿元,CNY,1000000000000\n"
            + "亿斤,t,50000\n万人,person,10000");
    return CodeLists.read(
        "c",
        path -> Optional.ofNullable(files.get(path)),
        new CodeLists.Vocabulary(Set.of(), any -> true));
  }

  private static String indicator(String cell) {
    String[] parts = cell.split(":", -1);
    return String.join(",", parts[0], parts[0], parts[1], parts[2], parts[3]);
  }

  private void put(String path, String text) {
    files.put(path, (text + "\n").getBytes(UTF_8));
  }

  private String targets() {
    StringBuilder text = new StringBuilder(HEADER);
    for (String[] row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      List.of(HEADER.split(",")).forEach(column -> cells.put(column, ""));
      cells.put("target_id", row[0]);
      cells.put("area_code", "A");
      cells.put("indicator_code", row[1].split(":")[0]);
      String[] columns = {"period", "measure", "op", "value", "unit", "base_period", "comparator"};
      for (int i = 0; i < columns.length; i++) {
        cells.put(columns[i], row[2 + i]);
      }
      for (String pair : row[9].split(";")) {
        int sign = pair.indexOf('=');
        if (sign > 0) {
          cells.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
      }
      text.append('\n').append(String.join(",", cells.values()));
    }
    return text.append('\n').toString();
  }

  /** Figures written {@code indicator.measure.basis@year:area=value}. */
  private List<Panel> panels() {
    Map<String, String> units = new HashMap<>();
    rows.forEach(row -> units.put(row[1].split(":")[0], row[1].split(":")[1]));
    Map<String, Figures> figures = new TreeMap<>();
    for (String[] row : rows) {
      for (String figure : row[10].split(" ")) {
        if (!figure.isEmpty()) {
          add(figures, units, figure);
        }
      }
    }
    return figures.values().stream().map(Figures::panel).toList();
  }

  private static void add(Map<String, Figures> figures, Map<String, String> units, String figure) {
    String[] sides = figure.split("=");
    String[] place = sides[0].split("[@:]");
    String[] name = place[0].split("\\.");
    PriceBasis basis =
        name.length > 2 ? PriceBasis.parse(name[2]).orElseThrow() : PriceBasis.UNSTATED;
    figures
        .computeIfAbsent(name[0], code -> Figures.of(code, units.get(code)))
        .area(place.length > 2 ? place[2] : "A")
        .measure(name[1], basis)
        .printed(Integer.parseInt(place[1]), Double.parseDouble(sides[1]), sides[1]);
  }

  private static List<String[]> rows() {
    try (InputStream in =
        WordedTargetsTest.class.getResourceAsStream("/reference/worded-targets.csv")) {
      List<String[]> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        if (line.startsWith("G")) {
          rows.add(line.split("\\|", -1));
        }
      }
      return rows;
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }

  @Test
  void placeAmongTheTopThirdOfTheProvinceIsJudged() {
    Promise third = Promise.of("x", "top_share", "2019").part("peers=province").asks("<=", 1.0 / 3);
    Figures figures = Figures.of("x", "CNY").year(2019, 8);
    String[] others = {"B", "C", "D", "E"};
    for (int i = 0; i < others.length; i++) {
      figures.area(others[i]).year(2019, 7 + 2 * i);
    }
    Peers peers = new Peers(lists().peerGroups(), List.of());

    Verdicts verdicts =
        Verdicts.of(
            List.of(third.target()), new Verdicts.Known(Map.of(), peers), List.of(figures.panel()));

    assertThat(verdicts.number("T", org.citystats.schema.Concepts.REACHED)).isEqualTo(0.8);
    assertThat(verdicts.verdict()).isEqualTo("missed");
  }
}
