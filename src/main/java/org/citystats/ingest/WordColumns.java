package org.citystats.ingest;

import java.util.List;
import org.citystats.model.Source;
import org.citystats.model.WhyNot;

/**
 * Which columns of a table hold words where figures would be expected: the largest group of
 * migrants, the party that governs. They say nothing of the figures beside them and are passed
 * over.
 */
final class WordColumns implements Nesting {

  /** How many rows are looked at. */
  private static final int LOOKED_AT = 400;

  private static final FigureCell CELLS = new FigureCell(Source.undeclared());

  private final List<Row> rows;

  /** Of a sheet whose body begins at a row. */
  WordColumns(Sheet sheet, int body) {
    rows = sheet.rows().subList(body, Math.min(sheet.rows().size(), body + LOOKED_AT));
  }

  /** Whether a column holds more words than figures. */
  boolean holds(int column) {
    int words = 0;
    int figures = 0;
    for (Row row : rows) {
      Figure figure = CELLS.read(row.cell(column));
      words += !figure.fault().isEmpty() && !FigureCell.looksLikeNumber(row.cell(column)) ? 1 : 0;
      figures += figure.fault().isEmpty() && figure.missing() == WhyNot.NONE ? 1 : 0;
    }
    return words > figures;
  }

  @Override
  public void tell(Labels labels) {
    labels.passOverParts();
  }

  @Override
  public List<Place> places(List<Row> body, Labels labels) {
    return NONE.places(body, labels);
  }
}
