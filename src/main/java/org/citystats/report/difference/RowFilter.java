package org.citystats.report.difference;

import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;

/** Which rows of a table are compared. */
public enum RowFilter {
  /** All of them. */
  ALL {
    @Override
    boolean takes(Columns rows, int row) {
      return true;
    }
  },
  /** Those of the vintage that is computed with. */
  IN_USE {
    @Override
    boolean takes(Columns rows, int row) {
      return rows.column(Concepts.IN_USE).flag(row);
    }
  };

  /** Whether a row takes part. */
  abstract boolean takes(Columns rows, int row);
}
