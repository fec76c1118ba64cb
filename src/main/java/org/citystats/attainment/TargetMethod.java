package org.citystats.attainment;

/** A way of judging targets of several years that another office uses. */
public interface TargetMethod {

  /** The code written to tables. */
  String code();

  /** The method in a sentence, with its source. */
  String says();

  /** What the method says of a case; it may have no opinion. */
  Opinion of(Case target);
}
