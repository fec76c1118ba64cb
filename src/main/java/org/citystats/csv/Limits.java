package org.citystats.csv;

import java.io.Serializable;

/**
 * How much a file may ask of its reader; what exceeds a limit is a fault, never an exhausted
 * memory.
 *
 * @param lineLength longest record in characters
 * @param cellLength longest cell in characters
 * @param columns most cells of a record
 * @param recordLines most physical lines of a record; a quote open for longer is taken as forgotten
 * @param inflateRatio most bytes unpacked for one packed byte, beyond the first megabyte
 * @param inflatedBytes most bytes of an unpacked file
 */
public record Limits(
    int lineLength,
    int cellLength,
    int columns,
    int recordLines,
    int inflateRatio,
    long inflatedBytes)
    implements Serializable {

  /** One megabyte a line, 64 kB a cell, 20,000 columns, 20 lines a record, ratio 200, 2 GB. */
  public static final Limits DEFAULT =
      new Limits(1 << 20, 1 << 16, 20_000, 20, 200, Integer.MAX_VALUE - 8);

  /** Fails with {@link IllegalArgumentException} unless every limit is at least one. */
  public Limits {
    long least = Math.min(Math.min(lineLength, cellLength), Math.min(columns, recordLines));
    if (Math.min(least, Math.min(inflateRatio, inflatedBytes)) < 1) {
      throw new IllegalArgumentException("Cannot limit a file: a limit is 0 or less, expected 1");
    }
  }

  /** The same limits with another longest record and cell, in characters. */
  public Limits withLengths(int line, int cell) {
    return new Limits(line, cell, columns, recordLines, inflateRatio, inflatedBytes);
  }

  /** The same limits with another number of columns. */
  public Limits withColumns(int most) {
    return new Limits(lineLength, cellLength, most, recordLines, inflateRatio, inflatedBytes);
  }

  /** The same limits with another number of lines a record may span. */
  public Limits withRecordLines(int most) {
    return new Limits(lineLength, cellLength, columns, most, inflateRatio, inflatedBytes);
  }

  /** The same limits with another inflate ratio and size in bytes. */
  public Limits withInflation(int ratio, long bytes) {
    return new Limits(lineLength, cellLength, columns, recordLines, ratio, bytes);
  }
}
