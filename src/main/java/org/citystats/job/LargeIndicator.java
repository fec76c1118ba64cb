package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.citystats.growth.Growth;
import org.citystats.growth.GrowthMeasures;
import org.citystats.growth.Surroundings;
import org.citystats.panel.Panel;
import org.citystats.publish.TableWriter;
import org.citystats.publish.Written;
import org.citystats.schema.Columns;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import org.citystats.spatial.Scene;
import org.citystats.spatial.Spatial;

/**
 * An indicator with more figures than are worked on at once: growth block by block of neighbouring
 * areas, spread whole by whole, places year by year. Its tables are written as they come, in files
 * of their own.
 *
 * <ul>
 *   <li>A block finds the areas that its areas belong to among the wholes, which stay in memory.
 *   <li>Wholes come last and find their parts in the blocks, one after the other.
 * </ul>
 */
final class LargeIndicator {

  private final Night night;
  private final String code;
  private final Blocks blocks;
  private final PlacesByYear places;
  private final Function<Table, String> names;
  private final List<Written> written = new ArrayList<>();
  private Optional<Panel> any = Optional.empty();

  /** One of which all has met; each file that it writes gets a name of its own. */
  LargeIndicator(Night night, String code, Blocks blocks, Function<Table, String> names) {
    this.night = night;
    this.code = code;
    this.blocks = blocks;
    this.places = new PlacesByYear(night, code, blocks);
    this.names = names;
  }

  /** Computes and writes all of it; what else is to be told goes to the tidings. */
  List<Written> write(TableWriter tables, Tidings tidings) throws IOException {
    for (int block = 1; block <= blocks.count(); block++) {
      // the wholes come last
      compute(block % blocks.count(), tidings, tables);
    }
    any.ifPresent(own -> tidings.answer(found(own)));
    spread(tables);
    blocks.years().forEach(places::note);
    for (int year : blocks.years()) {
      Sheets sheets = new Sheets();
      places.of(year, sheets);
      flush(sheets, tables);
    }
    return written;
  }

  private void compute(int block, Tidings tidings, TableWriter tables) throws IOException {
    Optional<Panel> own = blocks.block(block).panel(code);
    if (own.isPresent()) {
      any = own;
      tidings.of(own.get());
      Sheets sheets = new Sheets();
      sheets.of(Tables.OBSERVATIONS).addAll(ObservationRows.of(own.get()));
      Surroundings around = new Surroundings(night.lineage(), night.additive(code), prices(block));
      Panel panel = found(own.get());
      Columns figures = new Growth(GrowthMeasures.of(night.measures()), around).of(panel);
      tidings.index(panel, around, figures);
      places.keep(own.get(), figures);
      sheets.of(Tables.GROWTH_FIGURES).addAll(figures);
      flush(sheets, tables);
    }
  }

  /** The panel of a block, in which the areas of all blocks are found. */
  private Panel found(Panel own) {
    return own.beside(area -> blocks.series(code, area));
  }

  private Optional<Panel> prices(int block) {
    String deflator = night.deflator(code);
    Optional<Panel> here = blocks.block(block).panel(deflator);
    Optional<Panel> above = blocks.block(BlockPlan.WHOLES).panel(deflator);
    return here.map(panel -> panel.beside(area -> blocks.series(deflator, area))).or(() -> above);
  }

  private void spread(TableWriter tables) throws IOException {
    AreaPath path = new AreaPath(night.lineage());
    List<String> wholes = new ArrayList<>(night.lineage().parents());
    wholes.sort(Comparator.comparing(path::of));
    Sheets sheets = new Sheets();
    for (String whole : wholes) {
      Companions parts = blocks.areas(Spatial.members(night.lineage(), whole));
      Optional<Panel> panel = parts.panel(code);
      if (panel.isPresent()) {
        Optional<Panel> weights = parts.panel(night.weight(code));
        Scene scene = new Scene(panel.get(), night.lineage(), night.additive(code), weights);
        sheets.of(Tables.SPATIAL).addAll(new Spatial().of(scene, List.of(whole)));
      }
    }
    flush(sheets, tables);
  }

  private void flush(Sheets sheets, TableWriter tables) throws IOException {
    written.addAll(sheets.writeFilled(tables, names));
  }
}
