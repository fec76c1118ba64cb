package org.citystats.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.conf.CodeLists;
import org.citystats.model.Area;
import org.citystats.model.Indicator;
import org.citystats.model.Nearest;

/**
 * Listed areas and indicators of which no file has a figure, each with the word of a file that
 * found no place and is nearest to its name: a slip of the pen on either side.
 */
final class UnusedNames {

  private static final int SHOWN = 20;
  private static final Pattern WORD = Pattern.compile(": '(.+?)' is no (?:area|indicator)\\b");

  private final CodeLists lists;
  private final Set<String> words;

  UnusedNames(CodeLists lists, Accounts accounts) {
    this.lists = lists;
    this.words =
        accounts.files().stream()
            .flatMap(file -> file.rejects().stream())
            .filter(reject -> reject.code().startsWith("unknown_"))
            .map(reject -> WORD.matcher(reject.reason()))
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A sentence for each list that has unused rows. */
  List<String> of(Collection<Shard> shards) {
    Set<String> areas = new TreeSet<>();
    Set<String> indicators = new TreeSet<>();
    shards.forEach(shard -> areas.addAll(shard.areas()));
    shards.forEach(shard -> indicators.addAll(shard.units().keySet()));
    Map<String, List<String>> listedAreas = new LinkedHashMap<>();
    lists.areas().forEach(area -> listedAreas.put(area.code(), names(area)));
    Map<String, List<String>> listedIndicators = new LinkedHashMap<>();
    lists
        .indicators()
        .forEach(indicator -> listedIndicators.put(indicator.code(), names(indicator)));
    List<String> told = new ArrayList<>();
    told.addAll(tell("areas", listedAreas, areas));
    told.addAll(tell("indicators", listedIndicators, indicators));
    return told;
  }

  private static List<String> names(Area area) {
    return all(List.of(area.code(), area.name(), area.nameEn()), area.aliases());
  }

  private static List<String> names(Indicator indicator) {
    return all(
        List.of(indicator.code(), indicator.nameZh(), indicator.nameEn()), indicator.aliases());
  }

  private static List<String> all(List<String> names, List<String> aliases) {
    return Stream.concat(names.stream(), aliases.stream())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private List<String> tell(String list, Map<String, List<String>> listed, Set<String> seen) {
    List<String> unused = listed.keySet().stream().filter(code -> !seen.contains(code)).toList();
    if (unused.isEmpty() || unused.size() == listed.size() && words.isEmpty()) {
      return List.of();
    }
    String shown =
        unused.stream()
            .limit(SHOWN)
            .map(code -> code + near(listed.get(code)))
            .collect(Collectors.joining(", "));
    String more = unused.size() > SHOWN ? " and %d more".formatted(unused.size() - SHOWN) : "";
    return List.of(
        "%d of %d %s of %s.csv have no figure: %s%s"
            .formatted(unused.size(), listed.size(), list, list, shown, more));
  }

  private String near(List<String> names) {
    return names.stream()
        .flatMap(name -> Nearest.to(name, words).stream())
        .findFirst()
        .map(word -> " (nearest word without a place: '" + word + "')")
        .orElse("");
  }
}
