package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.growth.Growth;
import org.citystats.growth.GrowthMeasure;
import org.citystats.growth.GrowthMeasures;
import org.citystats.growth.Surroundings;
import org.citystats.model.Direction;
import org.citystats.model.FileLedger;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;
import org.citystats.panel.Vintages;
import org.citystats.publish.TableWriter;
import org.citystats.publish.Written;
import org.citystats.ranking.Known;
import org.citystats.ranking.Peering;
import org.citystats.ranking.Placed;
import org.citystats.ranking.Ranking;
import org.citystats.schema.Columns;
import org.citystats.schema.Table;
import org.citystats.spatial.Scene;
import org.citystats.spatial.Spatial;
import scala.Tuple2;

/**
 * The second half of the walk, in the task of some indicators: panels to growth, places, answers.
 */
final class Panels {

  private final Night night;
  private final int shard;
  private final List<GrowthMeasure> measures;
  private final Tidings tidings;
  private final Meters meters;
  private int parts;

  Panels(Night night, int shard, Meters meters) {
    this.meters = meters;
    this.night = night;
    this.shard = shard;
    this.measures = GrowthMeasures.of(night.measures());
    this.tidings = new Tidings(night);
  }

  /**
   * What becomes of the fragments that met in this task; its tables are written when it returns.
   */
  Shard of(Iterator<Tuple2<String, byte[]>> pairs, TableWriter tables) throws IOException {
    NavigableMap<String, Met> indicators = new TreeMap<>();
    List<FileLedger> ledgers = new ArrayList<>();
    while (pairs.hasNext()) {
      Tuple2<String, byte[]> pair = pairs.next();
      if (pair._1().equals(ByIndicator.ACCOUNTS)) {
        ledgers.add(Evening.ledger(pair._2()));
      } else {
        indicators.computeIfAbsent(pair._1(), code -> new Met(night, code)).add(pair._2());
      }
    }
    boolean none = shard == night.shards();
    List<Written> written = none ? List.of() : write(indicators, tables);
    return tidings.shard(written, ledgers);
  }

  /** Indicator by indicator, each of which is forgotten when its rows are made. */
  private List<Written> write(NavigableMap<String, Met> indicators, TableWriter tables)
      throws IOException {
    List<Written> written = new ArrayList<>();
    try (TableFiles files = new TableFiles(tables, this::name, Sheets.MADE)) {
      while (!indicators.isEmpty()) {
        Map.Entry<String, Met> first = indicators.pollFirstEntry();
        try (Met met = first.getValue()) {
          written.addAll(indicator(first.getKey(), met, files));
          meters.indicators().add(1);
        }
      }
      written.addAll(files.end());
    }
    return written;
  }

  private List<Written> indicator(String code, Met met, TableFiles files) throws IOException {
    if (met.isLarge()) {
      TableWriter tables = files.tables();
      return new LargeIndicator(night, code, met.blocks(), this::next).write(tables, tidings);
    }
    Companions whole = met.whole();
    Optional<Panel> panel = whole.panel(code);
    if (panel.isPresent()) {
      indicator(panel.get(), whole, files);
    }
    return List.of();
  }

  private void indicator(Panel panel, Companions met, TableFiles files) throws IOException {
    tidings.of(panel);
    files.add(ObservationRows.of(panel));
    String code = panel.indicator();
    Surroundings around =
        new Surroundings(night.lineage(), night.additive(code), met.panel(night.deflator(code)));
    Columns figures = new Growth(measures, around).of(panel);
    files.add(figures);
    files.add(new Spatial().of(scene(panel, met)).sorted());
    Placed placed = ranked(panel, figures, met.of(code));
    files.add(placed.places().sorted());
    files.add(placed.changes().sorted());
    tidings.index(panel, around, figures);
    tidings.answer(panel);
  }

  private Scene scene(Panel panel, Companions met) {
    String code = panel.indicator();
    return new Scene(panel, night.lineage(), night.additive(code), met.panel(night.weight(code)));
  }

  private Placed ranked(Panel panel, Columns figures, List<Fragment> fragments) {
    Direction direction = night.direction(panel.indicator());
    Optional<Known> before =
        Optional.of(night.peering())
            .filter(Peering::tellsChanges)
            .flatMap(any -> Vintages.beforeTheNewest(fragments, night.asOf()))
            .map(date -> Panel.of(fragments, night.breaks(), date))
            .map(PlacesByYear::before);
    return new Ranking(night.peering(), direction).of(new Known(panel, figures), before);
  }

  private String next(Table table) {
    return String.format(Locale.ROOT, "%s-%05d", name(table), ++parts);
  }

  private String name(Table table) {
    return night.shards() == 1 ? table.name() : String.format(Locale.ROOT, "part-%05d", shard);
  }
}
