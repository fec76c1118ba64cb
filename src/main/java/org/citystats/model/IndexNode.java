package org.citystats.model;

import java.io.Serializable;
import java.util.Optional;

/**
 * A node of the hierarchy of an index: the index itself, a pillar, or an indicator at the end.
 *
 * @param code key within the index
 * @param parent code of the node above, empty for the index itself
 * @param weight share among the nodes beside it, in any unit
 * @param direction which way is good
 * @param joining how the scores below it become its own
 * @param leaf what is measured, if it is an indicator
 * @param nameEn English name, empty if none
 * @param nameZh Chinese name, empty if none
 */
public record IndexNode(
    String code,
    String parent,
    double weight,
    Direction direction,
    Joining joining,
    Optional<Leaf> leaf,
    String nameEn,
    String nameZh) {

  /**
   * How the scores below a node become its own.
   *
   * @param mean kind of mean
   * @param power exponent of a power mean
   */
  public record Joining(Mean mean, double power) implements Serializable {

    /** The arithmetic mean. */
    public static final Joining ARITHMETIC = new Joining(Mean.ARITHMETIC, 1);
  }

  /**
   * What an indicator of an index is and how it is brought to the scale.
   *
   * @param input its figures
   * @param denominator what they are divided by, if anything
   * @param normalisation how they are brought to the scale
   * @param target value to be reached, {@code NaN} if none
   * @param from lower post, {@code NaN} if none
   * @param to upper post, {@code NaN} if none
   */
  public record Leaf(
      IndexInput input,
      Optional<IndexInput> denominator,
      Normalisation normalisation,
      double target,
      double from,
      double to) {}
}
