package org.citystats.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;
import org.citystats.ranking.LatestLevels;
import scala.Tuple2;

/**
 * How large areas are, by which size classes and nearest peers are made: newest levels of a few
 * indicators, fetched from the tasks that hold them before everything is ranked. The fragments have
 * met there already and are not exchanged again.
 */
final class Sizes {

  private final Broadcast<Night> night;

  Sizes(Broadcast<Night> night) {
    this.night = night;
  }

  /** The newest levels of some indicators by area. */
  Map<String, Map<String, Double>> of(
      JavaPairRDD<String, byte[]> fragments, List<String> indicators) {
    Broadcast<Night> known = night;
    ByIndicator places = new ByIndicator(known.value().shards());
    int[] shards = indicators.stream().mapToInt(places::getPartition).distinct().sorted().toArray();
    Map<String, Map<String, Double>> levels = new TreeMap<>();
    for (List<Map<String, Map<String, Double>>> found :
        fragments
            .mapPartitions(pairs -> List.of(levels(known.value(), pairs, indicators)).iterator())
            .collectPartitions(shards)) {
      found.forEach(levels::putAll);
    }
    return levels;
  }

  private static Map<String, Map<String, Double>> levels(
      Night night, Iterator<Tuple2<String, byte[]>> pairs, List<String> indicators)
      throws IOException {
    Map<String, List<Fragment>> fragments = new TreeMap<>();
    while (pairs.hasNext()) {
      Tuple2<String, byte[]> pair = pairs.next();
      if (indicators.contains(pair._1())) {
        fragments
            .computeIfAbsent(pair._1(), any -> new java.util.ArrayList<>())
            .add(Fragment.fromBytes(pair._2()));
      }
    }
    Map<String, Map<String, Double>> levels = new TreeMap<>();
    fragments.forEach(
        (indicator, parts) ->
            levels.put(indicator, LatestLevels.of(Panel.of(parts, night.breaks(), night.asOf()))));
    return levels;
  }
}
