package org.citystats.job;

import org.apache.spark.Partitioner;

/**
 * Where the fragments of an indicator meet: one partition each, by the hash of its code; the
 * accounts of the files go to a partition of their own, the last.
 */
final class ByIndicator extends Partitioner {

  /** Key under which the accounts of files travel; no indicator has an empty code. */
  static final String ACCOUNTS = "";

  private static final long serialVersionUID = 1L;

  private final int shards;

  ByIndicator(int shards) {
    this.shards = shards;
  }

  @Override
  public int numPartitions() {
    return shards + 1;
  }

  @Override
  public int getPartition(Object key) {
    return key.equals(ACCOUNTS) ? shards : Math.floorMod(key.hashCode(), shards);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByIndicator partitioner && partitioner.shards == shards;
  }

  @Override
  public int hashCode() {
    return shards;
  }
}
