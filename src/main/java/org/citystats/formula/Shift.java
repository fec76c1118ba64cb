package org.citystats.formula;

/**
 * Shift-share analysis: what the growth of a region would have been at the rate of the whole, what
 * its mix of industries adds, and what is its own.
 *
 * @param national {@code E0 (G - 1)}: the region at the growth factor G of the whole
 * @param mix {@code sum e_i0 (G_i - G)}: its industries at their factors in the whole
 * @param regional {@code sum e_i0 (g_i - G_i)}: its industries at their own factors (Dunn)
 * @param esteban {@code sum h_i (g_i - G_i)}, {@code h_i = E0 N_i0 / N_0}: the same with the
 *     industries of the whole (Esteban); {@code NaN} if an industry starts from zero
 * @see <a href="https://doi.org/10.1111/j.1435-5597.1960.tb01705.x">Dunn, A statistical and
 *     analytical technique for regional analysis (1960)</a>
 * @see <a href="https://doi.org/10.1016/0166-0462(72)90033-4">Esteban-Marquillas, A
 *     reinterpretation of shift-share analysis (1972)</a>
 */
public record Shift(double national, double mix, double regional, double esteban) {

  /** Nothing yet; shifts of single years are added to it. */
  public static final Shift NONE = new Shift(0, 0, 0, 0);

  /** Of a region and the whole by industry, each before and after. */
  public static Shift of(double[][] region, double[][] whole) {
    double e0 = sum(region[0]);
    double n0 = sum(whole[0]);
    double growth = sum(whole[1]) / n0;
    double mix = 0;
    double regional = 0;
    double esteban = 0;
    for (int i = 0; i < region[0].length; i++) {
      double its = whole[1][i] / whole[0][i];
      mix += region[0][i] * (its - growth);
      regional += region[1][i] - region[0][i] * its;
      esteban += e0 * whole[0][i] / n0 * (region[1][i] / region[0][i] - its);
    }
    return new Shift(
        e0 * (growth - 1), mix, regional, Double.isFinite(esteban) ? esteban : Double.NaN);
  }

  /** What the region gains by having more of the industries in which it does well (Esteban). */
  public double allocation() {
    return regional - esteban;
  }

  /** Both together; yearly shifts add up to the dynamic form. */
  public Shift plus(Shift other) {
    return new Shift(
        national + other.national,
        mix + other.mix,
        regional + other.regional,
        esteban + other.esteban);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
