package org.citystats.model;

import java.util.List;

/** Settings, code lists or targets that cannot be used; it carries all their faults at once. */
public final class InvalidSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String start;
  private final transient List<String> faults;

  /** The faults of a start that cannot happen, one sentence each. */
  public InvalidSettingsException(String start, List<String> faults) {
    super("Cannot start with " + start + ":\n  - " + String.join("\n  - ", faults));
    this.start = start;
    this.faults = List.copyOf(faults);
  }

  /** What it is that nothing can start with. */
  public String start() {
    return start;
  }

  /** The faults, one sentence each. */
  public List<String> faults() {
    return faults;
  }
}
