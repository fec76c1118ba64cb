package org.citystats.model;

import java.util.Locale;
import java.util.Optional;

/** What can be said of a target; listed from the worst member of a group to the best. */
public enum Verdict {
  /** Not reached, and not near. */
  MISSED,
  /** Behind the path of a running target. */
  OFF_TRACK,
  /** Not reached, but within the near band. */
  NEARLY,
  /** Cannot be judged; there is a reason. */
  NOT_MEASURABLE,
  /** On the path of a running target. */
  ON_TRACK,
  /** Reached. */
  ACHIEVED,
  /** Reached by more than the exceed margin. */
  EXCEEDED;

  /** The word written to tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The verdict of a word; empty if there is none. */
  public static Optional<Verdict> parse(String code) {
    for (Verdict verdict : values()) {
      if (verdict.code().equals(code)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
