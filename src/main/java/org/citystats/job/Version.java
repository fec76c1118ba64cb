package org.citystats.job;

/** The versions that a run was made with. */
final class Version {

  private Version() {}

  /** The version of citystats, as the jar states it. */
  static String current() {
    String stated = Version.class.getPackage().getImplementationVersion();
    return stated == null ? "development" : stated;
  }
}
