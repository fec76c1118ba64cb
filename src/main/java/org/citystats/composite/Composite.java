package org.citystats.composite;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.citystats.model.CompositeIndex;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexMethods;
import org.citystats.schema.Columns;
import org.citystats.schema.IndexTables;

/**
 * An index from the columns of its indicators.
 *
 * <ul>
 *   <li>In: the columns, one for each input, and the areas that get a score.
 *   <li>Out: rows of table {@code composite} for every node, area and year, and of {@code
 *       composite_nodes} for every node and year, in their order.
 *   <li>No score: {@code too_few_indicators} below the least share of indicators, {@code no_mean},
 *       {@code no_spread}, {@code no_weight}, {@code no_denominator}, {@code no_reference}, or the
 *       reason of the missing figure.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1787/9789264043466-en">OECD and JRC, Handbook on constructing
 *     composite indicators</a>
 */
public final class Composite {

  private final CompositeIndex index;
  private final List<Workings> workings;
  private final double[] sizes;

  /** The index over the years of its columns. */
  public Composite(CompositeIndex index, Collection<IndexColumn> columns, Members members) {
    this.index = index;
    CubeBuilder builder = new CubeBuilder(index, columns);
    Cube cube = builder.of(members.areas());
    Completed completed = new Completed(index, cube, members.groups());
    int years = cube.periods().size();
    boolean together = index.methods().scale().bounds() == IndexMethods.Bounds.ALL;
    int stretch = together ? Math.max(1, years) : 1;
    this.workings =
        IntStream.range(0, years / stretch)
            .mapToObj(each -> new Workings(completed, each * stretch, stretch))
            .toList();
    this.sizes = builder.values(IndexInput.level(index.methods().size()), cube);
  }

  /** The index. */
  public CompositeIndex index() {
    return index;
  }

  /** Rows of table {@code composite}, given how sure places are. */
  public Columns scores(Certainties certainties) {
    Columns rows = new Columns(IndexTables.COMPOSITE);
    workings.forEach(each -> new ScoreRows(rows, each).add(certainties));
    return rows.sorted();
  }

  /** Rows of table {@code composite_nodes}. */
  public Columns nodes() {
    Columns rows = new Columns(IndexTables.NODES);
    workings.forEach(each -> new NodeRows(rows, each).add());
    return rows.sorted();
  }
}
