package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.citystats.schema.RankTables;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
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
  private final Sheets sheets = new Sheets();
  private final Tidings tidings;
  private int parts;

  Panels(Night night, int shard) {
    this.night = night;
    this.shard = shard;
    this.measures = GrowthMeasures.of(night.measures());
    this.tidings = new Tidings(night);
  }

  /**
   * What becomes of the fragments that met in this task; its tables are written when it returns.
   */
  Shard of(Iterator<Tuple2<String, byte[]>> pairs, TableWriter tables) throws IOException {
    Map<String, Met> indicators = new TreeMap<>();
    List<FileLedger> ledgers = new ArrayList<>();
    while (pairs.hasNext()) {
      Tuple2<String, byte[]> pair = pairs.next();
      if (pair._1().equals(ByIndicator.ACCOUNTS)) {
        ledgers.add(Evening.ledger(pair._2()));
      } else {
        indicators.computeIfAbsent(pair._1(), code -> new Met(night, code)).add(pair._2());
      }
    }
    List<Written> written = new ArrayList<>();
    for (Map.Entry<String, Met> met : indicators.entrySet()) {
      written.addAll(indicator(met.getKey(), met.getValue(), tables));
    }
    if (shard != night.shards()) {
      written.addAll(sheets.write(tables, this::name));
    }
    return tidings.shard(written, ledgers);
  }

  private List<Written> indicator(String code, Met gathered, TableWriter tables)
      throws IOException {
    try (Met met = gathered) {
      if (met.isLarge()) {
        return new LargeIndicator(night, code, met.blocks(), this::next).write(tables, tidings);
      }
      Companions whole = met.whole();
      whole.panel(code).ifPresent(panel -> indicator(panel, whole));
      return List.of();
    }
  }

  private void indicator(Panel panel, Companions met) {
    tidings.of(panel);
    new ObservationRows(sheets.of(Tables.OBSERVATIONS)).of(panel);
    String code = panel.indicator();
    Surroundings around =
        new Surroundings(night.lineage(), night.additive(code), met.panel(night.deflator(code)));
    Columns figures = new Growth(measures, around).of(panel);
    sheets.of(Tables.GROWTH_FIGURES).addAll(figures);
    sheets.of(Tables.SPATIAL).addAll(new Spatial().of(scene(panel, met)));
    rank(panel, figures, met.of(code));
    tidings.index(panel, around, figures);
    tidings.answer(panel);
  }

  private Scene scene(Panel panel, Companions met) {
    String code = panel.indicator();
    return new Scene(panel, night.lineage(), night.additive(code), met.panel(night.weight(code)));
  }

  private void rank(Panel panel, Columns figures, List<Fragment> fragments) {
    Direction direction = night.direction(panel.indicator());
    Optional<Known> before =
        Optional.of(night.peering())
            .filter(Peering::tellsChanges)
            .flatMap(any -> Vintages.beforeTheNewest(fragments, night.asOf()))
            .map(date -> Panel.of(fragments, night.breaks(), date))
            .map(PlacesByYear::before);
    Placed placed = new Ranking(night.peering(), direction).of(new Known(panel, figures), before);
    sheets.of(Tables.RANKING).addAll(placed.places());
    sheets.of(RankTables.RANK_CHANGES).addAll(placed.changes());
  }

  private String next(Table table) {
    return String.format(Locale.ROOT, "%s-%05d", name(table), ++parts);
  }

  private String name(Table table) {
    return night.shards() == 1 ? table.name() : String.format(Locale.ROOT, "part-%05d", shard);
  }
}
