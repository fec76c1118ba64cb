package org.citystats.publish;

import java.io.IOException;
import java.util.Optional;

/** What runs leave behind that died; removed at the next start, under the lock. */
final class Leftovers {

  /** How folders of snapshots in the making begin. */
  static final String STAGING = ".staging-";

  /** How folders begin that are being deleted. */
  static final String DELETED = ".deleted-";

  private final Store output;

  Leftovers(Store output) {
    this.output = output;
  }

  /** Deletes what is not complete, and leads the link to the published snapshot. */
  void sweep() throws IOException {
    for (String name : output.names(Snapshots.FOLDER)) {
      if (name.startsWith(STAGING) || name.startsWith(DELETED)) {
        output.delete(Snapshots.FOLDER + "/" + name);
      }
    }
    for (String name : output.names("")) {
      if (name.startsWith(Pointer.FILE + Store.TEMPORARY)
          || name.startsWith(CurrentLink.NAME + Store.TEMPORARY)) {
        output.delete(name);
      }
    }
    for (String path : output.files(RunRecord.FOLDER)) {
      if (isOfADeadRun(path)) {
        output.delete(RunRecord.FOLDER + path);
      }
    }
    mendLink();
  }

  /** Accounts are written without the lock, so one in the making may belong to a run that lives. */
  private static boolean isOfADeadRun(String path) {
    int mark = path.lastIndexOf(Store.TEMPORARY);
    String process = mark < 0 ? "" : path.substring(mark + Store.TEMPORARY.length());
    return process.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  private void mendLink() throws IOException {
    Pointer pointer = Pointer.of(output);
    if (!pointer.leads()) {
      return;
    }
    String folder = Snapshots.FOLDER + "/" + pointer.snapshot();
    if (output.exists(folder) && !output.link().target().equals(Optional.of(folder))) {
      output.link().lead(folder);
    }
  }
}
