package org.citystats.harmonise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Fault;
import org.citystats.panel.Fragment;

/** What the readings of files became: fragments of panels, and what was rejected or remarked on. */
public final class Harvest {

  private final Map<String, Fragment> fragments = new TreeMap<>();
  private final Map<String, String> units = new TreeMap<>();
  private final List<Fault> rejects = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();
  private long missing;

  /** The fragments, one an indicator. */
  public Collection<Fragment> fragments() {
    return fragments.values();
  }

  /** Readings that found no place. */
  public List<Fault> rejects() {
    return rejects;
  }

  /** Remarks on readings that did. */
  public List<Fault> warnings() {
    return warnings;
  }

  /** How many readings were accepted without a figure. */
  public long missing() {
    return missing;
  }

  Fragment fragment(String indicator, String unit) {
    if (!unit.isEmpty()) {
      units.putIfAbsent(indicator, unit);
    }
    String key = indicator + (unit.isEmpty() ? "\n" : "");
    return fragments.computeIfAbsent(key, code -> new Fragment(indicator, unit));
  }

  /** Whether the indicator may be counted in a unit: nothing else is said of it so far. */
  boolean counts(String indicator, String unit) {
    return unit.isEmpty() || units.getOrDefault(indicator, unit).equals(unit);
  }

  /** The base unit of an indicator, empty if none is said. */
  String unit(String indicator) {
    return units.getOrDefault(indicator, "");
  }

  void reject(Fault fault) {
    rejects.add(fault);
  }

  void warn(Fault fault) {
    warnings.add(fault);
  }

  void countMissing() {
    missing++;
  }
}
