package org.citystats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citystats.panel.Fragment;
import org.citystats.panel.Panel;

/**
 * The fragments that met for one indicator: its own, and copies of those of the indicators that it
 * is set in relation to, its price index and its weights.
 */
final class Companions {

  private final Night night;
  private final Map<String, List<Fragment>> fragments = new TreeMap<>();

  Companions(Night night) {
    this.night = night;
  }

  /** Adds a fragment. */
  void add(Fragment fragment) {
    fragments.computeIfAbsent(fragment.indicator(), none -> new ArrayList<>()).add(fragment);
  }

  /** The fragments of an indicator. */
  List<Fragment> of(String indicator) {
    return fragments.getOrDefault(indicator, List.of());
  }

  /** The panel of an indicator; empty if none of its own figures are there. */
  Optional<Panel> panel(String indicator) {
    List<Fragment> own = of(indicator);
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(Panel.of(own, night.breaks(), night.asOf()));
  }
}
