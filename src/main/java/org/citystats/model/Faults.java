package org.citystats.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Faults as they come: of each file and code the first so many in full, of the others how many they
 * are and between which lines, so that a file that is wrong in every line costs no more memory than
 * one that is wrong in some. The count is exact.
 */
public final class Faults {

  /** So many of each file and code are kept in full where nothing else is said. */
  public static final int USUAL = 10_000;

  private final int most;
  private final List<Fault> listed = new ArrayList<>();
  private final Map<String, Integer> kept = new LinkedHashMap<>();
  private final Map<String, Fault> others = new LinkedHashMap<>();

  /** None yet; so many of each file and code are to be kept in full. */
  public Faults(int most) {
    this.most = most;
  }

  /** None yet; the usual number of each file and code is kept in full. */
  public Faults() {
    this(USUAL);
  }

  /** Adds a fault. */
  public void add(Fault fault) {
    String key = fault.code() + "\n" + fault.file();
    boolean single = fault.firstLine() == 0 || fault.times() == 1;
    if (single && kept.merge(key, 1, Integer::sum) <= most) {
      listed.add(fault);
    } else {
      others.merge(key, fault, Fault::and);
    }
  }

  /** Adds faults. */
  public void addAll(List<Fault> faults) {
    faults.forEach(this::add);
  }

  /** Those kept in full in the order in which they came, then one for the others of each kind. */
  public List<Fault> list() {
    List<Fault> all = new ArrayList<>(listed);
    others.values().forEach(each -> all.add(each.times() == 1 ? each : each.others()));
    return all;
  }

  /** How many faults some stand for. */
  public static long count(List<Fault> faults) {
    return faults.stream().mapToLong(Fault::times).sum();
  }
}
