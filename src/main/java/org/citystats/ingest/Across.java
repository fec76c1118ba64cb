package org.citystats.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * Whether the heads over the figures of a table are areas or indicators, by what the table says.
 *
 * <ul>
 *   <li>They are indicators if the rows or a title name the area, or a head has a unit.
 *   <li>They are areas if the rows or a title name the indicator, or most heads end like areas or
 *       look like codes of areas.
 *   <li>Else they may be both, and a declared layout has to tell.
 * </ul>
 */
enum Across {
  /** Areas stand across. */
  AREAS,
  /** Indicators stand across. */
  INDICATORS,
  /** The table does not tell. */
  UNTOLD;

  private static final Pattern AREA =
      Pattern.compile(
          "\\p{IsHan}{1,11}(?:省|市|自治区|自治州|地区|盟|区|县|旗|都|道|府|県|村|町|特别行政区)"
              + "|[A-Z]{1,2}\\d{5,9}|\\d{6}|[A-Z]{2}[A-Z\\d]\\d{1,2}");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?iu)(?:by )?(?:regions?|cit(?:y|ies)|areas?|districts?|地区|城市|province|states?)");

  /** What stands across a table under heads. */
  static Across of(HeadRows heads, WideTable table, Source source) {
    Labels labels = table.labels(source);
    Map<Role, String> said = table.preamble().words();
    boolean area =
        labels.namesArea()
            || said.containsKey(Role.AREA_NAME)
            || source.constants().containsKey(Role.REF_AREA);
    boolean indicator =
        labels.namesIndicator()
            || said.containsKey(Role.INDICATOR)
            || source.constants().containsKey(Role.INDICATOR);
    boolean units =
        table.figures().values().stream().anyMatch(words -> words.containsKey(Role.UNIT));
    boolean areas = lookLikeAreas(heads);
    boolean indicators = area || units && !areas;
    if (indicators == (indicator || areas)) {
      return indicators && area && !indicator ? INDICATORS : UNTOLD;
    }
    return indicators ? INDICATORS : AREAS;
  }

  private static boolean lookLikeAreas(HeadRows heads) {
    List<List<String>> paths = heads.figures().stream().map(heads::path).toList();
    boolean grouped =
        paths.stream().allMatch(path -> path.size() > 1 && GROUP.matcher(path.get(0)).matches());
    long areas =
        paths.stream()
            .filter(path -> path.stream().anyMatch(head -> AREA.matcher(head).matches()))
            .count();
    return grouped || 3 * areas >= 2 * paths.size() && areas > 0;
  }

  /** The sentence that asks for the layout, with both lines. */
  static String question(Source source, String file, Map<Integer, Map<Role, String>> figures) {
    String example =
        figures.values().stream()
            .map(words -> words.getOrDefault(Role.INDICATOR, ""))
            .filter(word -> !word.isEmpty())
            .findFirst()
            .orElse("the first");
    Remedy remedy = Remedy.of(source, file);
    return Stream.of("areas-across", "indicators-across")
        .map(layout -> remedy.line("layout", layout))
        .reduce(
            "heads such as '%s' may be areas or indicators; if areas, ".formatted(example),
            (sentence, line) ->
                sentence.endsWith("areas, ")
                    ? sentence + line
                    : sentence + "; if indicators, " + line);
  }

  /** The heads of a table whose figures have no periods in their heads, if there is one. */
  static Optional<HeadRows> heads(Sheet sheet) {
    return HeadRows.of(sheet)
        .filter(
            heads ->
                !heads.figures().stream()
                        .map(heads::path)
                        .flatMap(List::stream)
                        .allMatch(HeadWords::isPart)
                    || heads.figures().size() == 1
                    || heads.figures().stream()
                        .map(heads::path)
                        .allMatch(path -> path.stream().allMatch(HeadWords::isTotalOrGroup)))
        .filter(
            heads ->
                heads.figures().stream()
                    .map(heads::path)
                    .flatMap(List::stream)
                    .noneMatch(head -> PeriodHead.read(head).isPresent()));
  }
}
