package org.citystats.conf;

/** The heads and words of the lists of a project, for lists that are begun. */
public final class ListHeads {

  /** Stands for the unit of an indicator whose files say none. */
  public static final String UNSTATED = "unstated";

  private ListHeads() {}

  /** The head of the list of targets. */
  public static String targets() {
    return String.join(",", TargetReader.HEADER.all());
  }
}
