package org.citystats.ingest;

import org.citystats.model.Area;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * What stands for an area and an indicator that no cell names: the whole that the file is about,
 * and the name of the file; told once, with the first line and the number of figures.
 */
final class Unsaid {

  private final String file;
  private final boolean allowed;
  private final Account account;
  private long firstWhole;
  private long wholes;

  /** For a file; nothing stands for what a declared column leaves blank. */
  Unsaid(String file, boolean allowed, Account account) {
    this.file = file;
    this.allowed = allowed;
    this.account = account;
  }

  /** Says about the open record what its own words may say better. */
  void say(Source source, long line, boolean namesArea) {
    if (!allowed) {
      return;
    }
    account.say(Role.INDICATOR, FileName.bare(file));
    if (!namesArea && !source.constants().containsKey(Role.REF_AREA)) {
      account.say(Role.REF_AREA, Area.WHOLE);
      firstWhole = wholes == 0 ? line : firstWhole;
      wholes++;
    }
  }

  /** Tells what was said for want of words. */
  void tell() {
    if (wholes > 0) {
      account.detect(
          "%,d figures name no area, the first in line %d: they are those of the whole, area '%s'"
              .formatted(wholes, firstWhole, Area.WHOLE));
    }
  }

  /** Tells that the name of the file is the indicator. */
  void tellIndicator() {
    account.namedByFile();
  }
}
