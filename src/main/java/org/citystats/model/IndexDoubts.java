package org.citystats.model;

import java.io.Serializable;
import java.util.List;

/**
 * What is uncertain about an index, and how often it is tried out.
 *
 * @param draws how many draws places are counted over
 * @param sensitivityDraws how many draws the causes are told apart over
 * @param seed seed of all draws
 * @param top how many places are the top
 * @param weights by how much each weight may be off
 * @param others choices that might as well have been made
 * @param precision whether figures are as uncertain as their last digit
 */
public record IndexDoubts(
    long draws,
    long sensitivityDraws,
    long seed,
    int top,
    WeightDoubt weights,
    Alternatives others,
    Precision precision)
    implements Serializable {

  /**
   * By how much each weight may be off.
   *
   * @param kind kind of distribution
   * @param spread half width of the uniform one, as a share of the weight
   */
  public record WeightDoubt(Kind kind, double spread) implements Serializable {

    /** Kind of distribution. */
    public enum Kind {
      /** Known. */
      NONE,
      /** Uniform between {@code 1 - spread} and {@code 1 + spread} times the weight. */
      UNIFORM,
      /** Any weights that add up to one, all equally likely. */
      ANY
    }

    /** Weights that are known. */
    public static final WeightDoubt NONE = new WeightDoubt(Kind.NONE, 0);

    /** The distribution in words: {@code uniform:0.25}, {@code any}, or nothing. */
    public String code() {
      return switch (kind) {
        case NONE -> "";
        case UNIFORM -> "uniform:" + spread;
        case ANY -> "any";
      };
    }
  }

  /**
   * Choices that might as well have been made, beside the declared ones.
   *
   * @param normalisations of indicators that follow the scale of the index
   * @param means of all nodes but those compared pair by pair
   * @param imputations what may stand in for missing figures
   * @param treatments what may be done about outliers
   */
  public record Alternatives(
      List<Normalisation> normalisations,
      List<Mean> means,
      List<Imputation> imputations,
      List<Treatment> treatments)
      implements Serializable {

    /** None. */
    public static final Alternatives NONE =
        new Alternatives(List.of(), List.of(), List.of(), List.of());
  }

  /** How far figures are trusted. */
  public enum Precision {
    /** As they stand. */
    EXACT,
    /** Within half a unit of the last printed digit. */
    PRINTED
  }

  /** Nothing is uncertain. */
  public static final IndexDoubts NONE =
      new IndexDoubts(0, 0, 1, 10, WeightDoubt.NONE, Alternatives.NONE, Precision.EXACT);

  /** Whether anything is tried out. */
  public boolean any() {
    boolean choices =
        !others.normalisations().isEmpty()
            || !others.means().isEmpty()
            || !others.imputations().isEmpty()
            || !others.treatments().isEmpty();
    return draws > 0
        && (choices || weights.kind() != WeightDoubt.Kind.NONE || precision == Precision.PRINTED);
  }
}
