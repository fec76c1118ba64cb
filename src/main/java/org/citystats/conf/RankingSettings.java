package org.citystats.conf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.citystats.model.TieRule;

/**
 * Who is ranked with whom, by what, and by which rules.
 *
 * @param groups kinds of peer groups; none for the listed ones or, without a list, all areas
 * @param measures what is ranked: {@code level, growth, growth_printed, share, margin, score}
 * @param ties which places equal scores get
 * @param precision {@code full} or {@code printed}
 * @param coverage least share of the peers that must have a value
 * @param details what is told beside the places: {@code bounds, changes}
 * @param sizes how size classes are made
 * @param nearest how the nearest peers are found
 */
public record RankingSettings(
    List<String> groups,
    List<String> measures,
    TieRule ties,
    String precision,
    double coverage,
    List<String> details,
    Sizes sizes,
    Nearest nearest) {

  /** Words of kinds of peer groups. */
  public static final Set<String> GROUPS =
      Set.of("lists", "all", "level", "province", "size", "nearest");

  /** Words of what can be ranked. */
  public static final Set<String> MEASURES =
      Set.of("level", "growth", "growth_printed", "share", "margin", "score");

  private static final Set<String> DETAILS = Set.of("bounds", "changes");
  private static final String NONE = "none";
  private static final List<String> USUAL = List.of("growth", "growth_printed", "level");

  /**
   * Size classes.
   *
   * @param by code of the indicator of size, empty if there is none
   * @param from where each class but the lowest begins, ascending
   */
  public record Sizes(String by, List<Double> from) {}

  /**
   * Nearest peers.
   *
   * @param by codes of the indicators of size, or of two with a stroke between blanks of structure
   * @param count how many peers
   * @param of codes of the areas that get a group; the headline area if there is none
   */
  public record Nearest(List<String> by, int count, List<String> of) {}

  /** The settings below {@code ranking}. */
  static RankingSettings read(SettingsReader reader) {
    List<String> groups = words(reader, "groups", GROUPS, List.of());
    Sizes sizes = sizes(reader, groups);
    Nearest nearest = nearest(reader, groups);
    return new RankingSettings(
        groups,
        words(reader, "measures", MEASURES, USUAL),
        reader.read(
            "ranking.ties", "min, max, average, dense or first", TieRule::parse, TieRule.MIN),
        reader.read(
            "ranking.precision",
            "full or printed",
            Parsers.oneOf(Set.of("full", "printed")),
            "full"),
        reader.read("ranking.coverage", "a share from 0 to 1", Parsers::share, 0.8),
        words(reader, "details", DETAILS, List.of("bounds", "changes")),
        sizes,
        nearest);
  }

  private static List<String> words(
      SettingsReader reader, String key, Set<String> words, List<String> usual) {
    Collection<String> allowed = new ArrayList<>(words);
    allowed.add(NONE);
    List<String> said =
        reader.list("ranking." + key, CodeRow.either(allowed), Parsers.oneOf(allowed), usual);
    return said.stream().filter(word -> !word.equals(NONE)).distinct().sorted().toList();
  }

  private static Sizes sizes(SettingsReader reader, List<String> groups) {
    String by = reader.read("ranking.size-by", "the code of an indicator", Parsers::text, "");
    List<Double> from =
        reader.list("ranking.size-classes", "a number such as 1000000", Parsers::numeral).stream()
            .map(Double::valueOf)
            .sorted()
            .toList();
    if (groups.contains("size") && (by.isEmpty() || from.isEmpty())) {
      reader.refuse(
          "ranking.groups",
          "needs ranking.size-by and ranking.size-classes, such as population and [500000, 1000000]");
    }
    return new Sizes(by, from);
  }

  private static Nearest nearest(SettingsReader reader, List<String> groups) {
    List<String> by = reader.list("ranking.nearest-by", "the code of an indicator", Parsers::text);
    long count =
        reader.read(
            "ranking.nearest-count", "a whole number from 1 to 1000", Parsers.count(1000), 10L);
    List<String> of = reader.list("ranking.nearest-of", "the code of an area", Parsers::text);
    if (groups.contains("nearest") && by.isEmpty()) {
      reader.refuse(
          "ranking.groups", "needs ranking.nearest-by, such as [population, gdp_per_capita]");
    }
    return new Nearest(by, (int) count, of);
  }
}
