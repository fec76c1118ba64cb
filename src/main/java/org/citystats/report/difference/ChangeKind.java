package org.citystats.report.difference;

/** How a figure of the newer snapshot stands to that of the older one. */
public enum ChangeKind {
  /** There was none before. */
  NEW,
  /** There is none any more. */
  VANISHED,
  /** It is another one. */
  CHANGED
}
