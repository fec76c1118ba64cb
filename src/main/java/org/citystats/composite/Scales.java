package org.citystats.composite;

import java.util.List;
import org.citystats.formula.Normalising;
import org.citystats.formula.Outliers;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Normalisation;
import org.citystats.model.Treatment;

/** Brings the columns of an index to its scale: outliers treated, then normalised. */
final class Scales {

  private final List<IndexNode> leaves;
  private final IndexMethods methods;
  private final int reference;
  private final int areas;

  /** For so many areas; the number of the reference area, -1 if there is none. */
  Scales(CompositeIndex index, int areas, int reference) {
    this.leaves = index.nodes().stream().filter(node -> node.leaf().isPresent()).toList();
    this.methods = index.methods();
    this.areas = areas;
    this.reference = reference;
  }

  /**
   * A column on the scale.
   *
   * @param scores more is better; {@code NaN} where there is none
   * @param treated the column before it was brought to the scale
   */
  record Scaled(double[] scores, Outliers.Treated treated) {}

  /** How a column is brought to the scale, if not as declared. */
  record Way(Treatment treatment, Normalisation normalisation) {}

  /** The way that is declared. */
  Way declared() {
    return new Way(methods.outliers().treatment(), methods.scale().normalisation());
  }

  /** The scores of a column. */
  Scaled of(int leaf, double[] values, Way way) {
    IndexMethods.OutlierRule rule = methods.outliers();
    Outliers outliers = new Outliers(rule.skewness(), rule.kurtosis(), rule.most());
    IndexNode.Leaf what = leaves.get(leaf).leaf().orElseThrow();
    boolean own = what.normalisation() != methods.scale().normalisation();
    Normalisation kind = own ? what.normalisation() : way.normalisation();
    Treatment treatment = kind.anchored() ? Treatment.NONE : way.treatment();
    Outliers.Treated treated = outliers.of(values, treatment);
    Direction direction = leaves.get(leaf).direction();
    if (kind == Normalisation.DISTANCE_TO_REFERENCE) {
      return new Scaled(toReference(treated.values(), direction, what), treated);
    }
    return new Scaled(
        new Normalising(kind, direction, frame(what, what.target())).of(treated.values()), treated);
  }

  private Normalising.Frame frame(IndexNode.Leaf what, double aim) {
    IndexMethods.Scale scale = methods.scale();
    boolean capped = scale.beyond() == IndexMethods.Beyond.CAPPED;
    return new Normalising.Frame(scale.low(), scale.high(), what.from(), what.to(), aim, capped);
  }

  /** Each year against the value of the reference area in that year. */
  private double[] toReference(double[] values, Direction direction, IndexNode.Leaf what) {
    double[] scores = new double[values.length];
    for (int from = 0; from < values.length; from += areas) {
      double aim = reference < 0 ? Double.NaN : values[from + reference];
      double[] all =
          new Normalising(Normalisation.DISTANCE_TO_REFERENCE, direction, frame(what, aim))
              .of(values);
      System.arraycopy(all, from, scores, from, areas);
    }
    return scores;
  }
}
