package org.citystats.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.citystats.conf.CodeLists;
import org.citystats.conf.RankingSettings;
import org.citystats.conf.Setting;
import org.citystats.conf.Settings;
import org.citystats.model.Area;
import org.citystats.model.Indicator;
import org.citystats.model.InvalidSettingsException;
import org.citystats.model.Nearest;
import org.citystats.model.PeerGroup;
import org.citystats.ranking.Circle;
import org.citystats.ranking.Scores;

/** Whether the codes that settings name are in the code lists at all. */
final class ListedCodes {

  private final Settings settings;
  private final List<String> faults = new ArrayList<>();

  private ListedCodes(Settings settings) {
    this.settings = settings;
  }

  /**
   * Looks up the codes of the headline and of size classes and nearest peers in lists that are
   * there.
   *
   * @throws InvalidSettingsException with every code that is in no list
   */
  static void of(Settings settings, CodeLists lists) {
    ListedCodes check = new ListedCodes(settings);
    Settings.Headline said = settings.headline();
    List<String> areas = lists.areas().stream().map(Area::code).toList();
    List<String> indicators = lists.indicators().stream().map(Indicator::code).toList();
    List<String> groups = lists.peerGroups().stream().map(PeerGroup::code).toList();
    check.look("headline.area", Stream.of(said.area()), "areas.csv", areas);
    check.look("headline.districts-of", Stream.of(said.districtsOf()), "areas.csv", areas);
    check.look("headline.indicators", said.indicators().stream(), "indicators.csv", indicators);
    check.look(
        "headline.peer-group",
        Stream.of(said.peerGroup()).filter(ListedCodes::listed),
        "peers.csv",
        groups);
    RankingSettings ranked = settings.ranking();
    check.look("ranking.size-by", Stream.of(ranked.sizes().by()), "indicators.csv", indicators);
    check.look(
        "ranking.nearest-by",
        NearestCircles.likenesses(ranked.nearest()).stream()
            .flatMap(likeness -> likeness.indicators().stream()),
        "indicators.csv",
        indicators);
    check.look("ranking.nearest-of", ranked.nearest().of().stream(), "areas.csv", areas);
    if (ranked.measures().contains(Scores.MEASURE) && lists.indices().isEmpty()) {
      check.faults.add(
          "%s: ranking.measures = 'score': no composite index is declared; list one in indices.csv"
                  .formatted(Setting.origin(settings.origins(), "ranking.measures"))
              + " and hierarchy.csv, or leave the word out");
    }
    if (!check.faults.isEmpty()) {
      throw new InvalidSettingsException("these settings", check.faults);
    }
  }

  /** Whether a peer group has to be listed: groups that are made have a kind before a colon. */
  private static boolean listed(String group) {
    return !group.equals(Circle.ALL) && group.indexOf(':') < 0;
  }

  private void look(String key, Stream<String> codes, String list, Collection<String> known) {
    codes
        .filter(code -> !code.isEmpty() && !known.isEmpty() && !known.contains(code))
        .forEach(
            code ->
                faults.add(
                    "%s: %s = '%s' is not listed in %s%s"
                        .formatted(
                            Setting.origin(settings.origins(), key),
                            key,
                            code,
                            list,
                            near(code, known))));
  }

  private static String near(String code, Collection<String> known) {
    String near = Nearest.question(code, known, "");
    return near.isEmpty() ? "" : "; " + near;
  }
}
