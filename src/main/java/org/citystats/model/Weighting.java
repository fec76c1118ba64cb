package org.citystats.model;

import java.util.Locale;

/** Where the weights of the parts of a node come from. */
public enum Weighting {
  /** As given. */
  GIVEN,
  /** The same for all. */
  EQUAL,
  /** By how unevenly the scores are spread over the areas. */
  ENTROPY,
  /** By spread and by how little a part goes with the others. */
  CRITIC,
  /** By the standard deviation. */
  SD,
  /** By the variance. */
  VARIANCE,
  /** By the Gini coefficient. */
  GINI,
  /** By the squared loadings of the first principal component. */
  PCA,
  /** By how much is lost when a part is left out. */
  MEREC,
  /** By the logarithm of the mean size over the spread. */
  LOPCOW;

  /** The word used in code lists and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
