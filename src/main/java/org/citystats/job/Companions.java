package org.citystats.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.panel.Fragment;
import org.citystats.panel.Gist;
import org.citystats.panel.Panel;

/**
 * The fragments that met for one indicator, or for a block of its areas: its own, and copies of
 * those of the indicators that it is set in relation to, its price index and its weights.
 */
final class Companions {

  private final Night night;
  private final Map<String, Gist> gists;
  private final Map<String, List<Fragment>> fragments = new TreeMap<>();
  private final Map<String, Optional<Panel>> panels = new HashMap<>();

  /** All fragments of indicators, or some of those whose gist is known. */
  Companions(Night night, Map<String, Gist> gists) {
    this.night = night;
    this.gists = gists;
  }

  /** Adds a fragment. */
  void add(Fragment fragment) {
    fragments.computeIfAbsent(fragment.indicator(), none -> new ArrayList<>()).add(fragment);
  }

  /** The fragments of an indicator. */
  List<Fragment> of(String indicator) {
    return fragments.getOrDefault(indicator, List.of());
  }

  /** The fragments of all indicators. */
  List<Fragment> all() {
    return fragments.values().stream().flatMap(List::stream).toList();
  }

  /** The panel of an indicator; empty if none of its own figures are there. */
  Optional<Panel> panel(String indicator) {
    return panels.computeIfAbsent(indicator, this::gathered);
  }

  private Optional<Panel> gathered(String indicator) {
    List<Fragment> own = of(indicator);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Gist gist = gists.getOrDefault(indicator, new Gist());
    return Optional.of(
        gist.size() == 0
            ? Panel.of(own, night.breaks(), night.asOf())
            : Panel.of(gist, own, night.breaks(), night.asOf()));
  }
}
