package org.citystats.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.composite.IndexColumn;
import org.citystats.composite.IndexColumns;
import org.citystats.composite.JoinedColumns;
import org.citystats.growth.Growth;
import org.citystats.growth.GrowthMeasures;
import org.citystats.growth.Surroundings;
import org.citystats.model.IndexInput;
import org.citystats.panel.Panel;
import org.citystats.schema.Columns;

/** What indices are made from, as the panels of indicators or of blocks of their areas give it. */
final class IndexSources {

  private final Night night;
  private final Map<IndexInput, List<IndexColumn>> columns = new LinkedHashMap<>();

  IndexSources(Night night) {
    this.night = night;
  }

  /** Adds what a panel and its growth figures give. */
  void add(Panel panel, Surroundings around, Columns figures) {
    for (IndexInput input : night.inputs().getOrDefault(panel.indicator(), List.of())) {
      IndexColumns.of(input, panel, growthFor(input, panel, around, figures))
          .ifPresent(
              column -> columns.computeIfAbsent(input, none -> new ArrayList<>()).add(column));
    }
  }

  private Columns growthFor(IndexInput input, Panel panel, Surroundings around, Columns figures) {
    boolean there =
        input.isPrinted()
            || GrowthMeasures.of(night.measures()).stream()
                .anyMatch(each -> each.note().code().equals(input.measure()));
    return there
        ? figures
        : new Growth(GrowthMeasures.of(List.of(input.measure())), around).of(panel);
  }

  /** One column for each input. */
  List<IndexColumn> columns() {
    return columns.values().stream().map(JoinedColumns::of).toList();
  }
}
