package org.citystats.composite;

import java.util.Locale;

/** What may be uncertain about an index. */
enum Factor {
  WEIGHTS,
  NORMALISATION,
  MEAN,
  IMPUTATION,
  TREATMENT,
  PRECISION;

  /** The word written to tables. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
