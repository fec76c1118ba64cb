package org.citystats.conf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citystats.model.Direction;
import org.citystats.model.Indicator;
import org.citystats.model.IndicatorName;
import org.citystats.model.PriceBasis;
import org.citystats.model.Target;

/**
 * The targets that metadata of Open SDG ask for, as rows of a list of targets.
 *
 * <ul>
 *   <li>A series with a target is a level to be reached, one without a direction.
 *   <li>What is not said is that of Open SDG: less is better, the base is 2015 or the next year
 *       with a figure, the end is 2030. A remark tells so.
 *   <li>The indicator is that of the list that carries the name of the file, else that of the file
 *       with the figures, {@code indicator_1-1-1}.
 * </ul>
 *
 * @see <a href="https://open-sdg.readthedocs.io/en/latest/metadata-format/">Open SDG, metadata</a>
 */
final class MetadataRows {

  /** Cell of what was taken for granted, for the remark. */
  static final String ASSUMED = "assumed";

  private static final String FIGURES = "indicator_";
  private static final Set<String> PLACES =
      Set.of("geography", "area", "region", "city", "country");
  private static final Map<String, String> HEADS =
      Map.of(
          "value", "target",
          "value_high", "limit",
          "period", "target_year",
          "base_period", "base_year",
          "op", "direction",
          "qualifier", "disaggregation");

  private final String file;
  private final Metadata metadata;
  private final CodeLists lists;
  private final String whole;

  MetadataRows(String file, Metadata metadata, CodeLists lists, String whole) {
    this.file = file;
    this.metadata = metadata;
    this.lists = lists;
    this.whole = whole;
  }

  private String bare() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private Optional<Indicator> listed() {
    Set<String> names = Set.of(bare(), FIGURES + bare(), bare().replace('-', '.'));
    return lists.indicators().stream()
        .filter(
            each ->
                names.contains(each.code()) || each.aliases().stream().anyMatch(names::contains))
        .findFirst();
  }

  /** The indicator as the metadata describe it; none if it is listed. */
  Optional<Described> described() {
    if (listed().isPresent()) {
      return Optional.empty();
    }
    String code = FIGURES + bare();
    String word = unitWord(metadata.text("computation_units"));
    String unit = word.equals("%") ? Indicator.RATIO : word;
    boolean up = metadata.options().stream().anyMatch(option -> positive(option));
    Indicator indicator =
        new Indicator(
            code,
            metadata.text("indicator_name"),
            "",
            unit,
            up ? Direction.HIGHER : Direction.LOWER,
            "",
            PriceBasis.UNSTATED,
            false,
            List.of());
    return Optional.of(
        new Described(indicator, new IndicatorName(code, code, "", "", PriceBasis.UNSTATED, word)));
  }

  private static boolean positive(Metadata.Option option) {
    return option.text("direction").equals("positive");
  }

  private static String unitWord(String said) {
    String word = said.toLowerCase(Locale.ROOT);
    if (word.startsWith("percent") || word.startsWith("per cent") || word.equals("%")) {
      return "%";
    }
    return word.equals("number") || word.equals("count") ? "" : said;
  }

  /** One row for each series that progress is to be computed of. */
  List<CodeRow> rows(ListFaults faults) {
    List<CodeRow> rows = new ArrayList<>();
    if (metadata.judged()) {
      for (Metadata.Option option : metadata.options()) {
        String id = metadata.options().size() == 1 ? bare() : bare() + "#" + (rows.size() + 1);
        CodeRow row = new CodeRow(file, option.line(), Map.of(), faults);
        inspect(option, row.as(Map.of(), HEADS));
        rows.add(row.as(cells(id, option), HEADS));
      }
    }
    return rows;
  }

  private static void inspect(Metadata.Option option, CodeRow row) {
    String direction = option.text("direction");
    if (!direction.isEmpty() && !Set.of("positive", "negative").contains(direction)) {
      row.refuse("op", "'" + direction + "', expected positive or negative", "");
    }
  }

  private Map<String, String> cells(String id, Metadata.Option option) {
    boolean up = positive(option);
    boolean valued = !option.text("target").isEmpty();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("target_id", id);
    cells.put("area_code", area(option));
    cells.put("indicator_code", listed().map(Indicator::code).orElse(FIGURES + bare()));
    cells.put("period", or(option.text("target_year"), "2030"));
    cells.put("measure", "level");
    cells.put("op", valued ? (up ? ">=" : "<=") : (up ? "up" : "down"));
    cells.put("value", option.text("target"));
    cells.put("value_high", valued ? "" : option.text("limit"));
    cells.put("unit", unitWord(or(option.text("unit"), metadata.text("computation_units"))));
    cells.put("base_period", or(option.text("base_year"), "2015") + Target.Base.OR_LATER);
    cells.put("direction", up ? "higher" : "lower");
    cells.put("qualifier", qualifier(option));
    cells.put("source", file);
    cells.put("quote", metadata.text("target_name"));
    cells.put(ASSUMED, assumed(option));
    return cells;
  }

  private static String assumed(Metadata.Option option) {
    Map<String, String> usual = new TreeMap<>();
    usual.put("direction", "direction: negative");
    usual.put("target_year", "target_year: 2030");
    return usual.entrySet().stream()
        .filter(each -> option.text(each.getKey()).isEmpty())
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(", "));
  }

  private String area(Metadata.Option option) {
    return option.parts().entrySet().stream()
        .filter(part -> PLACES.contains(part.getKey().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(whole);
  }

  private static String qualifier(Metadata.Option option) {
    return option.pairs().entrySet().stream()
        .filter(part -> !PLACES.contains(part.getKey().toLowerCase(Locale.ROOT)))
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
  }

  private static String or(String text, String usual) {
    return text.isEmpty() ? usual : text;
  }
}
