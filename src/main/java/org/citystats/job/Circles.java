package org.citystats.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citystats.conf.CodeLists;
import org.citystats.conf.RankingSettings;
import org.citystats.conf.Setting;
import org.citystats.conf.Settings;
import org.citystats.model.Area;
import org.citystats.model.InvalidSettingsException;
import org.citystats.model.Nearest;
import org.citystats.model.PeerGroup;
import org.citystats.ranking.Circle;

/** The peer groups that settings ask for, and what they are called. */
final class Circles {

  private static final String SIZE = "size";

  private final RankingSettings settings;
  private final CodeLists lists;
  private final String headline;
  private final List<Setting> origins;

  Circles(Settings all, CodeLists lists) {
    this.settings = all.ranking();
    this.lists = lists;
    this.headline = all.headline().area();
    this.origins = all.origins();
  }

  /** The indicators whose levels must be known first, none if no group needs any. */
  List<String> needed() {
    List<String> needed = new ArrayList<>();
    if (asks(SIZE)) {
      needed.add(settings.sizes().by());
    }
    if (asks(NearestCircles.NEAREST)) {
      NearestCircles.likenesses(settings.nearest())
          .forEach(likeness -> needed.addAll(likeness.indicators()));
    }
    return needed.stream().distinct().toList();
  }

  /**
   * What groups that need figures do without, as sentences.
   *
   * @throws InvalidSettingsException with every code of which there are no figures and which is in
   *     no list either, so that it may be a slip of the pen
   */
  List<String> missing(Map<String, Map<String, Double>> levels) {
    TreeSet<String> areas = new TreeSet<>();
    levels.values().forEach(known -> areas.addAll(known.keySet()));
    List<String> indicators = needed().stream().filter(code -> isEmpty(levels, code)).toList();
    List<String> others =
        asks(NearestCircles.NEAREST)
            ? settings.nearest().of().stream().filter(code -> !areas.contains(code)).toList()
            : List.of();
    List<String> faults = new ArrayList<>();
    if (lists.indicators().isEmpty()) {
      indicators.forEach(
          code -> keys(code).forEach(key -> faults.add(none(key, code, levels.keySet()))));
    }
    if (lists.areas().isEmpty()) {
      others.forEach(code -> faults.add(none("ranking.nearest-of", code, areas)));
    }
    if (!faults.isEmpty()) {
      throw new InvalidSettingsException("these settings", faults);
    }
    return Stream.concat(indicators.stream(), others.stream())
        .map("no figures of '%s', by which peer groups are made"::formatted)
        .toList();
  }

  private static boolean isEmpty(Map<String, Map<String, Double>> levels, String code) {
    return levels.getOrDefault(code, Map.of()).isEmpty();
  }

  /** The settings that name an indicator. */
  private List<String> keys(String code) {
    List<String> keys = new ArrayList<>();
    if (asks(SIZE) && settings.sizes().by().equals(code)) {
      keys.add("ranking.size-by");
    }
    boolean alike =
        NearestCircles.likenesses(settings.nearest()).stream()
            .anyMatch(likeness -> likeness.indicators().contains(code));
    if (asks(NearestCircles.NEAREST) && alike) {
      keys.add("ranking.nearest-by");
    }
    return keys;
  }

  private String none(String key, String code, Collection<String> seen) {
    return "%s: %s = '%s': the input holds no figures of it; %s"
        .formatted(
            Setting.origin(origins, key),
            key,
            code,
            Nearest.question(code, seen, "expected a code that has figures"));
  }

  private boolean asks(String kind) {
    return kinds().contains(kind);
  }

  private List<String> kinds() {
    boolean listed = !lists.peerGroups().isEmpty();
    return settings.groups().isEmpty() ? List.of(listed ? "lists" : Circle.ALL) : settings.groups();
  }

  /** The groups, given the newest levels of the needed indicators by area. */
  List<Circle> all(Map<String, Map<String, Double>> levels) {
    List<Circle> circles = new ArrayList<>();
    for (String kind : kinds()) {
      switch (kind) {
        case "lists" -> lists.peerGroups().forEach(group -> circles.add(Circle.listed(group)));
        case Circle.ALL -> circles.add(Circle.all());
        case "level" -> circles.addAll(levels());
        case Circle.PROVINCE -> circles.add(Circle.provinces());
        case SIZE -> circles.addAll(sizes(levels.getOrDefault(settings.sizes().by(), Map.of())));
        default -> circles.addAll(new NearestCircles(settings.nearest(), headline).of(levels));
      }
    }
    return circles;
  }

  private List<Circle> levels() {
    Map<String, List<String>> groups = new TreeMap<>();
    for (Area area : lists.areas()) {
      if (!area.level().isEmpty()) {
        groups.computeIfAbsent(area.level(), any -> new ArrayList<>()).add(area.code());
      }
    }
    return groups.entrySet().stream()
        .map(each -> Circle.seen("level:" + each.getKey(), each.getValue()))
        .toList();
  }

  private List<Circle> sizes(Map<String, Double> levels) {
    Map<Integer, List<String>> classes = new TreeMap<>();
    List<Double> from = settings.sizes().from();
    levels.forEach(
        (area, level) -> {
          int above = (int) from.stream().filter(border -> level >= border).count();
          classes.computeIfAbsent(above, any -> new ArrayList<>()).add(area);
        });
    return classes.entrySet().stream()
        .map(each -> Circle.seen("size:" + range(from, each.getKey()), each.getValue()))
        .toList();
  }

  private static String range(List<Double> from, int above) {
    String low = above == 0 ? "0" : plain(from.get(above - 1));
    return above == from.size() ? low + "+" : low + "-" + plain(from.get(above));
  }

  private static String plain(double border) {
    return java.math.BigDecimal.valueOf(border).stripTrailingZeros().toPlainString();
  }

  /** The groups with their names, for readers. */
  List<PeerGroup> named() {
    List<PeerGroup> named = new ArrayList<>(lists.peerGroups());
    named.add(new PeerGroup(Circle.ALL, "all areas", "全部地区", List.of()));
    TreeSet<String> levels = new TreeSet<>();
    lists.areas().forEach(area -> levels.add(area.level()));
    levels.forEach(
        level ->
            named.add(new PeerGroup("level:" + level, "areas of level " + level, "", List.of())));
    for (Area area : lists.areas()) {
      String en = area.nameEn().isEmpty() ? area.name() : area.nameEn();
      named.add(
          new PeerGroup(
              "province:" + area.code(), "areas of " + en, area.name() + "各地区", List.of()));
      named.add(
          new PeerGroup(
              "nearest:" + area.code(), "nearest peers of " + en, area.name() + "相近地区", List.of()));
    }
    return named;
  }
}
