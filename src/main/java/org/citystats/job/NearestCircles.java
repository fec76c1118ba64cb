package org.citystats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citystats.conf.RankingSettings;
import org.citystats.formula.Neighbours;
import org.citystats.model.PeerGroup;
import org.citystats.ranking.Circle;

/**
 * For each area that asks for it the areas that are statistically nearest by size and structure.
 */
final class NearestCircles {

  /** The word of settings, and what stands before the code of the area. */
  static final String NEAREST = "nearest";

  private final RankingSettings.Nearest settings;
  private final String headline;

  NearestCircles(RankingSettings.Nearest settings, String headline) {
    this.settings = settings;
    this.headline = headline;
  }

  /** In what areas are to be alike. */
  static List<Likeness> likenesses(RankingSettings.Nearest settings) {
    return settings.by().stream().map(Likeness::of).toList();
  }

  /** The groups, given the newest levels of the needed indicators by area. */
  List<Circle> of(Map<String, Map<String, Double>> levels) {
    TreeSet<String> codes = new TreeSet<>();
    levels.values().forEach(known -> codes.addAll(known.keySet()));
    List<String> areas = List.copyOf(codes);
    double[][] features =
        likenesses(settings).stream()
            .map(likeness -> likeness.of(levels, areas))
            .toArray(double[][]::new);
    List<Circle> circles = new ArrayList<>();
    for (String area : whose(areas)) {
      List<String> members = new ArrayList<>(List.of(area));
      for (int other : Neighbours.of(features, areas.indexOf(area), settings.count())) {
        members.add(areas.get(other));
      }
      circles.add(Circle.listed(new PeerGroup(NEAREST + ":" + area, "", "", members)));
    }
    return circles;
  }

  private List<String> whose(List<String> areas) {
    List<String> asked = settings.of();
    List<String> usual = headline.isEmpty() ? areas : List.of(headline);
    return (asked.isEmpty() ? usual : asked).stream().filter(areas::contains).toList();
  }
}
