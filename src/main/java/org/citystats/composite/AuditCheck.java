package org.citystats.composite;

import java.util.List;

/** A thing that a careful maker of indices looks for. */
public interface AuditCheck {

  /** Its code in table {@code composite_audit}. */
  String code();

  /** What is found in one year. */
  List<AuditFinding> of(Audited audited);
}
