package org.citystats.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.panel.AreaSample;
import org.citystats.panel.Fragment;
import org.citystats.panel.Gist;

/**
 * What met in a task under the code of an indicator: in memory while it is little, on the disk of
 * the task when it is more than is to be worked on at once.
 */
final class Met implements Closeable {

  /** Heap of everything, as it came. */
  private static final String RAW = "raw";

  private final Night night;
  private final String code;
  private final Map<String, Gist> gists = new TreeMap<>();
  private final AreaSample sample = new AreaSample();
  private Companions few;
  private Drawers drawers;
  private long size;

  Met(Night night, String code) {
    this.night = night;
    this.code = code;
    this.few = new Companions(night, Map.of());
  }

  /** Adds the bytes of a fragment. */
  void add(byte[] bytes) {
    Fragment fragment = Fragment.fromBytes(bytes);
    size += fragment.size();
    gists.computeIfAbsent(fragment.indicator(), none -> new Gist()).add(fragment);
    if (fragment.indicator().equals(code)) {
      sample.add(fragment);
    }
    if (drawers != null) {
      drawers.add(RAW, bytes);
    } else {
      few.add(fragment);
    }
    if (size > night.figuresAtOnce()) {
      spill();
    }
  }

  private void spill() {
    if (drawers == null) {
      drawers = Drawers.ofTask();
      few.all().forEach(fragment -> drawers.add(RAW, fragment.toBytes()));
      few = new Companions(night, Map.of());
    }
  }

  /**
   * Whether there is more than is to be worked on at once: observations, or periods from the first
   * to the last of each series.
   */
  boolean isLarge() {
    return gists.containsKey(code) && Math.max(size, sample.size()) > night.figuresAtOnce();
  }

  /** All of it, in memory. */
  Companions whole() {
    Companions whole = few;
    if (drawers != null) {
      drawers.each(RAW, bytes -> whole.add(Fragment.fromBytes(bytes)));
    }
    return whole;
  }

  /** All of it, by blocks of neighbouring areas. */
  Blocks blocks() {
    spill();
    AreaPath path = new AreaPath(night.lineage());
    List<String> borders = sample.borders(path::of, Math.max(1, night.figuresAtOnce() / 5));
    Blocks blocks = new Blocks(night, code, gists, drawers);
    blocks.divide(RAW, new BlockPlan(path, borders));
    return blocks;
  }

  @Override
  public void close() throws IOException {
    if (drawers != null) {
      drawers.close();
    }
  }
}
