package org.citystats.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

  /** The year whose places are tried out: the newest in which two areas have a score. */
  private Optional<Workings> newest() {
    List<Workings> newestFirst = new ArrayList<>(workings);
    Collections.reverse(newestFirst);
    return newestFirst.stream().filter(each -> year(each) >= 0).findFirst();
  }

  private static int year(Workings of) {
    for (int year = of.years() - 1; year >= 0; year--) {
      double[] scores = of.scores(of.tree().root(), year);
      if (Arrays.stream(scores).filter(score -> !Double.isNaN(score)).count() > 1) {
        return year;
      }
    }
    return -1;
  }

  /** What is uncertain about the newest year; empty if no two areas have a score. */
  public Optional<Trials> trials() {
    return newest().map(of -> new TrialsBuilder(of, year(of)).build());
  }

  /** How sure the places are, by what the draws came to. */
  public Certainties certainties(Trials trials, Tally tally) {
    Certainties certainties = new Certainties();
    Workings of = newest().orElseThrow();
    int year = year(of);
    int[] units = TrialsBuilder.units(of, year);
    Outcome outcome = new Outcome(trials, tally);
    for (int unit = 0; unit < units.length; unit++) {
      String area = of.completed().cube().areas().get(units[unit]);
      certainties.put(of.period(year), area, outcome.of(unit));
    }
    return certainties;
  }

  /** Rows of table {@code composite_sensitivity}, by what the draws came to. */
  public Columns sensitivities(Trials trials, Tally tally) {
    Workings of = newest().orElseThrow();
    return new SensitivityRows(of, of.period(year(of))).of(trials, tally);
  }

  /** Rows of table {@code composite_without}: the places without each node. */
  public Columns without(Trials trials) {
    Workings of = newest().orElseThrow();
    return new WithoutRows(of, year(of)).of(trials);
  }

  /** Rows of table {@code composite_audit}, of the newest year. */
  public Columns audit() {
    Columns rows = new Columns(IndexTables.AUDIT);
    newest()
        .ifPresent(
            of -> {
              int from = of.whole(year(of) * of.areas());
              double[] size = Arrays.copyOfRange(sizes, from, from + of.areas());
              Audited audited = new Audited(of, year(of), size);
              rows.addAll(new AuditRows(index.code(), of.period(year(of))).of(audited));
            });
    return rows;
  }
}
