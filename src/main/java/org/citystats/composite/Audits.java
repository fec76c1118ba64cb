package org.citystats.composite;

import java.util.List;

/** Everything that is looked for in an index. */
public final class Audits {

  /** In the order in which they are told. */
  public static final List<AuditCheck> ALL =
      List.of(
          new Collinear(),
          new Opposed(),
          new NearerElsewhere(),
          new Against(),
          new LowAlpha(),
          new MirrorsSize(),
          new Dominated());

  private Audits() {}
}
