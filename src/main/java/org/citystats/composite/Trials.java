package org.citystats.composite;

import java.io.Serializable;
import java.util.List;
import org.citystats.model.IndexDoubts;
import org.citystats.model.Mean;

/**
 * All that is needed to try out what is uncertain about an index in one year: an index travels to
 * the tasks as this.
 *
 * @param tree its hierarchy
 * @param weights weight of each node among those beside it
 * @param ends low and high end of the scale together
 * @param counts how many imputations, treatments and normalisations there are to choose from
 * @param alternatives the scores by every choice of them, the last changing first
 * @param means how parts may be joined; {@code null} for as declared
 * @param doubts distributions, seed and numbers of draws
 * @param factors what is uncertain
 * @param standing the places that are declared
 */
public record Trials(
    Tree tree,
    double[] weights,
    double ends,
    int[] counts,
    List<Alternative> alternatives,
    Mean[] means,
    IndexDoubts doubts,
    List<Factor> factors,
    Standing standing)
    implements Serializable {

  /** Draws of places that one block has. */
  private static final long DRAWS = 1_000;

  /** Draws for sensitivities that one block has; intervals come from how blocks differ. */
  private static final long SENSITIVITY_DRAWS = 100;

  /**
   * The places that are declared.
   *
   * @param places place of each unit, 0 if none
   * @param better the unit with the next better score, -1 if none
   * @param worse the unit with the next worse score, -1 if none
   */
  public record Standing(int[] places, int[] better, int[] worse) implements Serializable {}

  /** How many units there are. */
  int units() {
    return standing.places().length;
  }

  /** How many areas are scored. */
  public int areas() {
    return units();
  }

  /** How many blocks the draws come in; whatever becomes of a block does not depend on others. */
  public int blocks() {
    return Math.max(placeBlocks(), sensitivityBlocks());
  }

  private int placeBlocks() {
    return (int) ((doubts.draws() + DRAWS - 1) / DRAWS);
  }

  private int sensitivityBlocks() {
    boolean told = factors.size() > 0;
    return told
        ? (int) ((doubts.sensitivityDraws() + SENSITIVITY_DRAWS - 1) / SENSITIVITY_DRAWS)
        : 0;
  }

  /** The draws of a block: from one, up to another. */
  long[] draws(int block) {
    return range(block, DRAWS, doubts.draws());
  }

  /** The draws for sensitivities of a block: from one, up to another. */
  long[] sensitivityDraws(int block) {
    return range(block, SENSITIVITY_DRAWS, factors.isEmpty() ? 0 : doubts.sensitivityDraws());
  }

  private static long[] range(int block, long size, long all) {
    return new long[] {Math.min(all, block * size), Math.min(all, (block + 1) * size)};
  }

  /** What the draws of some blocks come to. */
  public Tally tally(Iterable<Integer> blocks) {
    Tally tally = new Tally(units());
    Trial trial = new Trial(this);
    for (int block : blocks) {
      trial.places(block, tally);
      trial.sensitivities(block, tally);
    }
    return tally;
  }
}
