package org.citystats.harmonise;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.IndicatorName;
import org.citystats.model.PriceBasis;

/**
 * Finds the indicator that a code or a name means, and what the name says besides: part, measure,
 * basis, unit.
 *
 * <p>Names are compared without blanks and footnote marks, capitals alike. Without a list of
 * indicators the cleaned name is the code.
 */
public final class IndicatorLookup implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern GROWN = Pattern.compile("(\\p{IsHan}{2,}?)(?:增速|增长速度|比上年增长|同比增长)");

  /**
   * What a word means.
   *
   * @param indicator the indicator
   * @param name what the name says besides; empty words if nothing
   */
  record Meaning(Indicator indicator, IndicatorName name) implements Serializable {}

  private final Map<String, Indicator> byCode = new TreeMap<>();
  private final Map<String, Meaning> byName = new HashMap<>();
  private final Map<String, Meaning> described = new HashMap<>();

  /** The indicators of a list, and further names of them or of their parts. */
  public IndicatorLookup(List<Indicator> indicators, List<IndicatorName> names) {
    this(indicators, names, List.of());
  }

  /**
   * The same, and names that metadata describe; where no list is given any other name is still an
   * indicator.
   */
  public IndicatorLookup(
      List<Indicator> indicators, List<IndicatorName> names, List<IndicatorName> described) {
    described.forEach(
        name ->
            this.described.put(
                Names.key(name.name()), new Meaning(unlisted(name.indicator()), name)));
    for (Indicator indicator : indicators) {
      byCode.put(indicator.code(), indicator);
      Stream.concat(
              Stream.of(indicator.code(), indicator.nameZh(), indicator.nameEn()),
              indicator.aliases().stream())
          .filter(name -> !name.isEmpty())
          .forEach(name -> byName.putIfAbsent(Names.key(name), plain(indicator)));
    }
    for (IndicatorName name : names) {
      Indicator indicator = byCode.getOrDefault(name.indicator(), unlisted(name.indicator()));
      byName.put(Names.key(name.name()), new Meaning(indicator, name));
    }
  }

  private static Meaning plain(Indicator indicator) {
    return new Meaning(
        indicator,
        new IndicatorName(indicator.code(), indicator.code(), "", "", PriceBasis.UNSTATED, ""));
  }

  private static Indicator unlisted(String code) {
    return new Indicator(
        code, code, "", "", Direction.NONE, "", PriceBasis.UNSTATED, false, List.of());
  }

  /** A rate in per cent whose name ends in a word for growth is the growth of what is before it. */
  private static Meaning unlistedMeaning(String word, String unit) {
    Matcher grown = GROWN.matcher(word);
    if (!grown.matches() || !unit.matches("[%％‰]")) {
      return plain(unlisted(word));
    }
    Indicator indicator = unlisted(grown.group(1));
    return new Meaning(
        indicator,
        new IndicatorName(word, indicator.code(), "", "growth", PriceBasis.UNSTATED, ""));
  }

  /** Whether a word is listed or described as it stands. */
  boolean names(String word) {
    String key = Names.key(word);
    return byName.containsKey(key) || described.containsKey(key);
  }

  /** What a code or a name means. */
  Found<Meaning> find(String word) {
    return find(word, "");
  }

  /** What a code or a name of figures in a unit means. */
  Found<Meaning> find(String word, String unit) {
    if (word.isEmpty()) {
      return Found.nothing(
          "indicator_missing", "no indicator", "name the indicator in the file or in sources.csv");
    }
    if (word.length() > AreaCode.LONGEST) {
      return AreaCode.tooLong(word);
    }
    String key = Names.key(word);
    Meaning meaning = byName.getOrDefault(key, described.get(key));
    if (meaning != null) {
      return Found.of(meaning);
    }
    if (byCode.isEmpty() && byName.isEmpty()) {
      return Found.of(unlistedMeaning(Names.shown(word), unit));
    }
    String nearest =
        Names.nearest(Names.key(word), byName.keySet())
            .map(near -> "; nearest: '" + near + "'")
            .orElse("");
    return Found.nothing(
        "unknown_indicator",
        "'" + word + "' is no indicator of indicators.csv" + nearest,
        "add it to indicators.csv, or its name to names/indicators.csv");
  }
}
