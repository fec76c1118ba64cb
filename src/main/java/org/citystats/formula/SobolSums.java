package org.citystats.formula;

import java.io.Serializable;

/**
 * Sums from which variance-based sensitivity indices are worked out: of how much of the variance of
 * an output each uncertain factor is the cause.
 *
 * <p>Of each draw there are two independent sets of factors with outputs {@code yA} and {@code yB},
 * and for each factor {@code i} the output {@code yi} of the first set with that factor from the
 * second. Over {@code n} draws, with {@code V} the variance of all {@code yA} and {@code yB} and
 * {@code m} their mean:
 *
 * <ul>
 *   <li>first order {@code S = sum (yB - m) (yi - yA) / (n V)}: the share that would vanish if the
 *       factor were known;
 *   <li>total {@code T = sum (yA - yi)^2 / (2 n V)}: the share that stays if all others were known.
 *   <li>{@code NaN} if the output never varies.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1016/j.cpc.2009.09.018">Saltelli and others, Variance based
 *     sensitivity analysis of model output: table 2, (b) and (f)</a>
 */
public final class SobolSums implements Serializable {

  private static final long serialVersionUID = 1L;

  private final double[] firsts;
  private final double[] shifts;
  private final double[] totals;
  private double n;
  private double sum;
  private double squares;

  /** No draws yet of so many factors. */
  public SobolSums(int factors) {
    firsts = new double[factors];
    shifts = new double[factors];
    totals = new double[factors];
  }

  /** Adds a draw: outputs of both sets, and of the first with each factor from the second. */
  public void add(double ofA, double ofB, double[] mixed) {
    n++;
    sum += ofA + ofB;
    squares += ofA * ofA + ofB * ofB;
    for (int factor = 0; factor < mixed.length; factor++) {
      double step = mixed[factor] - ofA;
      firsts[factor] += ofB * step;
      shifts[factor] += step;
      totals[factor] += step * step;
    }
  }

  /** Adds the draws of other sums. */
  public void add(SobolSums other) {
    n += other.n;
    sum += other.sum;
    squares += other.squares;
    for (int factor = 0; factor < firsts.length; factor++) {
      firsts[factor] += other.firsts[factor];
      shifts[factor] += other.shifts[factor];
      totals[factor] += other.totals[factor];
    }
  }

  /** How many factors there are. */
  public int factors() {
    return firsts.length;
  }

  /** Mean of the output. */
  public double mean() {
    return sum / (2 * n);
  }

  /** Variance of the output. */
  public double variance() {
    return squares / (2 * n) - mean() * mean();
  }

  /** First-order index of a factor. */
  public double first(int factor) {
    return known((firsts[factor] - mean() * shifts[factor]) / n / variance());
  }

  /** Total index of a factor. */
  public double total(int factor) {
    return known(totals[factor] / (2 * n) / variance());
  }

  private double known(double index) {
    return variance() > 1e-12 * Math.max(1, mean() * mean()) ? index : Double.NaN;
  }
}
