package org.citystats.conf;

/** The heads of the lists of a project, for lists that are begun. */
public final class ListHeads {

  private ListHeads() {}

  /** The head of the list of targets. */
  public static String targets() {
    return String.join(",", TargetReader.HEADER.all());
  }
}
