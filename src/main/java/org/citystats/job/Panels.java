package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.TaskContext;
import org.citystats.attainment.Ask;
import org.citystats.attainment.Measured;
import org.citystats.attainment.Measuring;
import org.citystats.composite.IndexColumn;
import org.citystats.composite.IndexColumns;
import org.citystats.growth.Growth;
import org.citystats.growth.GrowthMeasure;
import org.citystats.growth.GrowthMeasures;
import org.citystats.growth.Surroundings;
import org.citystats.harmonise.SeriesRemarks;
import org.citystats.model.Direction;
import org.citystats.model.Fault;
import org.citystats.model.FileLedger;
import org.citystats.model.IndexInput;
import org.citystats.model.Period;
import org.citystats.panel.Entry;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;
import org.citystats.panel.Series;
import org.citystats.panel.Statement;
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

  /** What places before the newest publication are computed from. */
  private static final List<GrowthMeasure> RANKED = GrowthMeasures.of(List.of("YOY"));

  private final Night night;
  private final int shard;
  private final List<GrowthMeasure> measures;
  private final Columns observations = new Columns(Tables.OBSERVATIONS);
  private final Columns growth = new Columns(Tables.GROWTH_FIGURES);
  private final Columns spatial = new Columns(Tables.SPATIAL);
  private final Columns ranking = new Columns(Tables.RANKING);
  private final Columns changes = new Columns(RankTables.RANK_CHANGES);
  private final Map<String, Long> superseded = new TreeMap<>();
  private final List<Fault> conflicts = new ArrayList<>();
  private final List<Fault> remarks = new ArrayList<>();
  private final Map<Ask, Measured> answers = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<IndexColumn> columns = new ArrayList<>();
  private final Map<String, String> units = new TreeMap<>();
  private final TreeSet<String> areas = new TreeSet<>();
  private final Coverage coverage = Coverage.none();
  private String newest = "";

  Panels(Night night, int shard) {
    this.night = night;
    this.shard = shard;
    this.measures = GrowthMeasures.of(night.measures());
  }

  /**
   * What becomes of the fragments that met in this task; its tables are written when it returns.
   */
  Shard of(Iterator<Tuple2<String, byte[]>> pairs, TableWriter tables) throws IOException {
    Map<String, Companions> fragments = new TreeMap<>();
    List<FileLedger> ledgers = new ArrayList<>();
    while (pairs.hasNext()) {
      Tuple2<String, byte[]> pair = pairs.next();
      if (pair._1().equals(ByIndicator.ACCOUNTS)) {
        ledgers.add(Evening.ledger(pair._2()));
      } else {
        fragments
            .computeIfAbsent(pair._1(), indicator -> new Companions(night))
            .add(Fragment.fromBytes(pair._2()));
      }
    }
    fragments.forEach((code, met) -> met.panel(code).ifPresent(panel -> indicator(panel, met)));
    List<Written> written = shard == night.shards() ? List.of() : write(tables);
    return new Shard(
        written,
        superseded,
        conflicts,
        remarks,
        answers,
        statements,
        columns,
        units,
        areas,
        coverage,
        newest,
        ledgers);
  }

  private void indicator(Panel panel, Companions met) {
    panel.settlement().superseded().forEach((file, n) -> superseded.merge(file, n, Long::sum));
    conflicts.addAll(panel.settlement().conflicts());
    remarks.addAll(panel.settlement().differing());
    remarks.addAll(SeriesRemarks.of(panel));
    panel.series().forEach(series -> coverage.add(panel.indicator(), series));
    units.put(panel.indicator(), panel.unit());
    panel.series().forEach(this::note);
    night.spoken().forEach(area -> remember(panel, area));
    new ObservationRows(observations).of(panel);
    String code = panel.indicator();
    Surroundings around =
        new Surroundings(night.lineage(), night.additive(code), met.panel(night.deflator(code)));
    Columns figures = new Growth(measures, around).of(panel);
    growth.addAll(figures);
    spatial.addAll(new Spatial().of(scene(panel, met)));
    rank(panel, figures, met.of(code));
    for (IndexInput input : night.inputs().getOrDefault(code, List.of())) {
      IndexColumns.of(input, panel, growthFor(input, panel, around, figures))
          .ifPresent(columns::add);
    }
    for (Ask ask : night.asks().getOrDefault(panel.indicator(), List.of())) {
      answers.put(ask, night.measuring().of(ask, panel));
      for (Ask earlier : Measuring.earlier(ask, panel)) {
        answers.put(earlier, night.measuring().of(earlier, panel));
      }
    }
  }

  /** What is said of an area that is promised about, so that statements can be held together. */
  private void remember(Panel panel, String area) {
    for (Series series : panel.of(area)) {
      for (Entry entry : series.entries()) {
        if (Vintages.known(entry.vintage(), night.asOf())) {
          Period period = new Period(series.key().cadence(), entry.ordinal());
          statements.add(
              new Statement(panel.indicator(), panel.unit(), series.key(), period, entry));
        }
      }
    }
  }

  /** The growth figures, or those of a measure that the night does not compute for its tables. */
  private Columns growthFor(IndexInput input, Panel panel, Surroundings around, Columns figures) {
    boolean there =
        input.isPrinted()
            || measures.stream().anyMatch(each -> each.note().code().equals(input.measure()));
    return there
        ? figures
        : new Growth(GrowthMeasures.of(List.of(input.measure())), around).of(panel);
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
            .map(
                earlier ->
                    new Known(earlier, new Growth(RANKED, Surroundings.UNKNOWN).of(earlier)));
    Placed placed = new Ranking(night.peering(), direction).of(new Known(panel, figures), before);
    ranking.addAll(placed.places());
    changes.addAll(placed.changes());
  }

  private void note(Series series) {
    areas.add(series.key().area());
    for (Entry entry : series.entries()) {
      boolean later = Vintages.OLDEST_FIRST.compare(entry.vintage(), newest) > 0;
      if (later && Vintages.known(entry.vintage(), night.asOf())) {
        newest = entry.vintage();
      }
    }
  }

  private List<Written> write(TableWriter tables) throws IOException {
    List<Written> written = new ArrayList<>();
    for (Columns rows : List.of(observations, growth, spatial, ranking, changes)) {
      written.add(
          tables.write(rows.sorted(), name(rows.table()), TaskContext.get().taskAttemptId()));
    }
    return written;
  }

  private String name(Table table) {
    return night.shards() == 1 ? table.name() : String.format(Locale.ROOT, "part-%05d", shard);
  }
}
