package org.citystats.harmonise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.panel.Fragment;

/** What the readings of files became: fragments of panels, and what was rejected or remarked on. */
public final class Harvest {

  private final Map<String, Fragment> fragments = new TreeMap<>();
  private final Map<String, String> units = new TreeMap<>();
  private Faults rejects = new Faults();
  private Faults warnings = new Faults();
  private long missing;

  /** The fragments of all files, one for each indicator and unit. */
  public Collection<Fragment> fragments() {
    return fragments.values();
  }

  /**
   * What is told of the readings of one file.
   *
   * @param rejects readings that found no place
   * @param warnings remarks on readings that did
   * @param missing how many readings were accepted without a figure
   */
  public record Told(List<Fault> rejects, List<Fault> warnings, long missing) {}

  /** What is told of the readings since the file before; the next readings are of another file. */
  public Told endOfFile() {
    Told told = new Told(rejects.list(), warnings.list(), missing);
    rejects = new Faults();
    warnings = new Faults();
    units.clear();
    missing = 0;
    return told;
  }

  /** Readings of the file that found no place. */
  public List<Fault> rejects() {
    return rejects.list();
  }

  /** Remarks on readings of the file that did. */
  public List<Fault> warnings() {
    return warnings.list();
  }

  /** How many readings of the file were accepted without a figure. */
  public long missing() {
    return missing;
  }

  Fragment fragment(String indicator, String unit) {
    if (!unit.isEmpty()) {
      units.putIfAbsent(indicator, unit);
    }
    String key = indicator + "\n" + unit;
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
