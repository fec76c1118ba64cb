package org.citystats.consistency;

import java.util.List;

/** A kind of thing that a careful reader notices. */
public interface FindingCheck {

  /** What it looks for, in a sentence. */
  String says();

  /** What it finds. */
  List<Finding> of(Evidence evidence);
}
