package org.citystats.job;

import java.io.Serializable;
import java.util.Set;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How far the walk has come, counted where the work is done; nothing is computed from it.
 *
 * @param files files, or parts of large ones, that were read
 * @param bytes bytes of them
 * @param records records of them
 * @param indicators indicators of which all rows are made
 */
record Meters(
    LongAccumulator files,
    LongAccumulator bytes,
    LongAccumulator records,
    LongAccumulator indicators)
    implements Serializable {

  static final String FILES = "citystats.files";
  static final String BYTES = "citystats.bytes";
  static final String RECORDS = "citystats.records";
  static final String INDICATORS = "citystats.indicators";

  static final Set<String> NAMES = Set.of(FILES, BYTES, RECORDS, INDICATORS);

  /** Meters that nobody looks at. */
  static Meters alone() {
    return new Meters(
        new LongAccumulator(), new LongAccumulator(), new LongAccumulator(), new LongAccumulator());
  }

  /** Meters of which a Spark tells the driver. */
  static Meters of(SparkContext spark) {
    return new Meters(
        spark.longAccumulator(FILES),
        spark.longAccumulator(BYTES),
        spark.longAccumulator(RECORDS),
        spark.longAccumulator(INDICATORS));
  }

  /** A piece of a file was read. */
  void read(long size, long rows) {
    files.add(1);
    bytes.add(size);
    records.add(rows);
  }
}
