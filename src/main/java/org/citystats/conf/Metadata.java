package org.citystats.conf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.csv.Blanks;

/**
 * Metadata of an indicator in the form of Open SDG, as far as they matter to targets.
 *
 * @param texts single values by key, such as {@code indicator_name} and {@code computation_units}
 * @param options what is asked of single series, {@code progress_calculation_options}; those of a
 *     group one after the other
 */
record Metadata(Map<String, String> texts, List<Option> options) {

  /**
   * What is asked of a series.
   *
   * @param line where it stands
   * @param texts {@code target, target_year, base_year, direction, limit, series, unit}
   * @param parts fields and values of {@code disaggregation}
   */
  record Option(int line, Map<String, String> texts, Map<String, String> parts) {

    /** A value, empty if it is not said. */
    String text(String key) {
      return texts.getOrDefault(key, "");
    }

    /** Which part of the indicator it is about, with the series, as a breakdown. */
    Map<String, String> pairs() {
      Map<String, String> pairs = new LinkedHashMap<>(parts);
      if (!text("series").isEmpty()) {
        pairs.put("Series", text("series"));
      }
      return pairs;
    }
  }

  /** A value, empty if it is not said. */
  String text(String key) {
    return Blanks.trimmed(texts.getOrDefault(key, "").replaceAll("\\s+", " "));
  }

  /** Whether progress is to be computed at all. */
  boolean judged() {
    return text("auto_progress_calculation").equalsIgnoreCase("true");
  }
}
