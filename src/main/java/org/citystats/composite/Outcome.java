package org.citystats.composite;

import java.util.Arrays;
import java.util.List;
import org.citystats.formula.Chance;
import org.citystats.formula.Quantiles;
import org.citystats.formula.SobolSums;

/** What the draws say: how sure each place is, and which doubts move places most. */
final class Outcome {

  private static final int RESAMPLES = 1_000;
  private static final long SEED = 20_250_101L;
  private static final double TAIL = 0.05;
  private static final double CONFIDENCE_TAIL = 0.025;

  private final Trials trials;
  private final Tally tally;

  Outcome(Trials trials, Tally tally) {
    this.trials = trials;
    this.tally = tally;
  }

  /** How sure the place of a unit is. */
  Certainty of(int unit) {
    int[] counts = tally.counts(unit);
    counts[0] = 0;
    long placed = Arrays.stream(counts).asLongStream().sum();
    if (placed == 0) {
      return Certainty.UNKNOWN;
    }
    double sum = 0;
    long top = 0;
    for (int place = 1; place < counts.length; place++) {
      sum += (double) place * counts[place];
      top += place <= trials.doubts().top() ? counts[place] : 0;
    }
    Trials.Standing standing = trials.standing();
    return new Certainty(
        Quantiles.of(counts, TAIL),
        Quantiles.of(counts, 0.5),
        Quantiles.of(counts, 1 - TAIL),
        sum / placed,
        (double) top / tally.draws(),
        standing.better()[unit] < 0 ? Double.NaN : tally.up(unit),
        standing.worse()[unit] < 0 ? Double.NaN : tally.stay(unit));
  }

  /**
   * A sensitivity index with its interval.
   *
   * @param value the index
   * @param low lower end of the interval of 95 %
   * @param high upper end
   */
  record Index(double value, double low, double high) {}

  /** First-order index of a factor and total index, over all blocks. */
  List<Index> indices(int factor) {
    List<SobolSums> blocks = List.copyOf(tally.sums().values());
    if (blocks.isEmpty()) {
      Index none = new Index(Double.NaN, Double.NaN, Double.NaN);
      return List.of(none, none);
    }
    SobolSums all = new SobolSums(trials.factors().size());
    blocks.forEach(all::add);
    double[] firsts = new double[RESAMPLES];
    double[] totals = new double[RESAMPLES];
    for (int sample = 0; sample < RESAMPLES; sample++) {
      SobolSums resampled = resampled(blocks, sample);
      firsts[sample] = resampled.first(factor);
      totals[sample] = resampled.total(factor);
    }
    return List.of(index(all.first(factor), firsts), index(all.total(factor), totals));
  }

  private static Index index(double value, double[] samples) {
    return new Index(
        value, Quantiles.of(samples, CONFIDENCE_TAIL), Quantiles.of(samples, 1 - CONFIDENCE_TAIL));
  }

  /** As many blocks, drawn with replacement. */
  private SobolSums resampled(List<SobolSums> blocks, int sample) {
    SobolSums sums = new SobolSums(trials.factors().size());
    long stream = Chance.stream(SEED, sample);
    for (int draw = 0; draw < blocks.size(); draw++) {
      sums.add(blocks.get((int) (blocks.size() * Chance.uniform(stream, draw))));
    }
    return sums;
  }
}
