package org.citystats.attainment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.citystats.conf.CodeLists;
import org.citystats.conf.ProjectFiles;
import org.citystats.conf.TargetWords;
import org.citystats.conf.Targets;
import org.citystats.model.Indicator;
import org.citystats.model.PriceBasis;
import org.citystats.panel.Panel;

/** Wordings of plans as rows of a list of targets, and figures they are judged by. */
final class Wordings {

  private static final String HEADER =
      "target_id,area_code,indicator_code,period,measure,op,value,unit,base_period,comparator,"
          + "tolerance,strength,basis,path,group_id,group_rule,set_on,base_value,qualifier,"
          + "direction";
  private static final int FIGURES = 10;

  private final List<String[]> all;
  private final List<String[]> rows;
  private final Map<String, byte[]> files = new HashMap<>();

  private Wordings(List<String[]> all, List<String[]> rows) {
    this.all = all;
    this.rows = rows;
  }

  /** All rows of a reference file. */
  static Wordings read(String file) {
    List<String[]> rows = lines(file);
    return new Wordings(rows, rows);
  }

  /** The rows of one case only, such as G02 with both of its halves. */
  Wordings only(String prefix) {
    return new Wordings(all, all.stream().filter(row -> row[0].startsWith(prefix)).toList());
  }

  List<String[]> rows() {
    return rows;
  }

  /** Verdicts by the figures that stand beside the rows. */
  Verdicts verdicts() {
    return verdicts(rows.stream().map(row -> row[FIGURES]).collect(Collectors.joining(" ")));
  }

  /** Verdicts by other figures, written {@code indicator.measure.basis@year:area=value}. */
  Verdicts verdicts(String figures) {
    CodeLists lists = lists();
    files.put("targets.csv", targets().getBytes(UTF_8));
    ProjectFiles memory = path -> Optional.ofNullable(files.get(path));
    TargetWords words =
        new TargetWords(TargetMeasures.traits(), Set.of("ALL", "ANY", "EACH_YEAR", "MILESTONES"));
    Targets read = Targets.read(List.of("targets.csv"), memory, lists, words);
    Map<String, Indicator> indicators =
        lists.indicators().stream().collect(Collectors.toMap(Indicator::code, each -> each));
    Peers peers = new Peers(lists.peerGroups(), lists.areas());
    return Verdicts.of(read.targets(), new Verdicts.Known(indicators, peers), panels(figures));
  }

  CodeLists lists() {
    Set<String> indicators = new LinkedHashSet<>();
    all.forEach(row -> indicators.add(indicator(row[1])));
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

  private List<Panel> panels(String written) {
    Map<String, String> units = new HashMap<>();
    all.forEach(row -> units.put(row[1].split(":")[0], row[1].split(":")[1]));
    Map<String, Figures> figures = new TreeMap<>();
    for (String figure : written.split(" ")) {
      if (!figure.isEmpty()) {
        add(figures, units, figure);
      }
    }
    return figures.values().stream().map(Figures::panel).toList();
  }

  private static void add(Map<String, Figures> figures, Map<String, String> units, String figure) {
    int sign = figure.lastIndexOf('=');
    String value = figure.substring(sign + 1);
    String[] sides = figure.substring(0, sign).split("#");
    String[] place = sides[0].split("[@:]");
    String[] name = place[0].split("\\.");
    PriceBasis basis =
        name.length > 2 ? PriceBasis.parse(name[2]).orElseThrow() : PriceBasis.UNSTATED;
    Figures into =
        figures
            .computeIfAbsent(name[0], code -> Figures.of(code, units.get(code)))
            .area(place.length > 2 ? place[2] : "A")
            .part(sides.length > 1 ? sides[1] : "")
            .measure(name[1], basis);
    String[] years = place[1].split("-");
    for (int year = Integer.parseInt(years[0]);
        year <= Integer.parseInt(years[years.length - 1]);
        year++) {
      into.printed(year, Double.parseDouble(value), value);
    }
  }

  /** The lines of a reference file, in cells parted by bars. */
  static List<String[]> lines(String file) {
    try (InputStream in = Wordings.class.getResourceAsStream(file)) {
      List<String[]> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.startsWith("case|")) {
          rows.add(line.split("\\|", -1));
        }
      }
      return rows;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
