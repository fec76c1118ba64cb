package org.citystats.report.explain;

import java.util.List;

/** One kind of figures of an explanation. */
interface ExplainedPart {

  /** What it is called. */
  String title();

  /** What it tells, a line each; nothing if the tables hold none. */
  List<String> lines(Trail trail);
}
