package org.citystats.conf;

import org.citystats.csv.Limits;

/** The settings below {@code ingest} that limit what a file may ask of its reader. */
final class IngestLimits {

  private static final int ARRAY = Integer.MAX_VALUE - 8;

  private IngestLimits() {}

  /** The limits, those of {@link Limits#DEFAULT} unless said otherwise. */
  static Limits read(SettingsReader reader) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        (int) limit(reader, "max-line-length", usual.lineLength(), ARRAY),
        (int) limit(reader, "max-cell-length", usual.cellLength(), ARRAY),
        (int) limit(reader, "max-columns", usual.columns(), 1_000_000),
        (int) limit(reader, "max-record-lines", usual.recordLines(), 1_000_000),
        (int) limit(reader, "max-inflate-ratio", usual.inflateRatio(), 1_000_000),
        limit(reader, "max-inflated-bytes", usual.inflatedBytes(), ARRAY));
  }

  private static long limit(SettingsReader reader, String name, long usual, long most) {
    return reader.read(
        "ingest." + name, "a whole number from 1 to " + most, Parsers.count(most), usual);
  }
}
