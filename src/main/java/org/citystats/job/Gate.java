package org.citystats.job;

import java.util.List;

/** What must hold before anything is published; otherwise the run ends and last night's stays. */
final class Gate {

  private Gate() {}

  /**
   * Holds a run back whose accounts do not add up or whose input is not good enough.
   *
   * @throws HeldBackException if nothing could be read, or too many records were rejected
   * @throws UnbalancedException if the accounts do not add up, which is a defect
   */
  static void hold(Project project, InputListing listing, Accounts accounts, long observations) {
    List<String> faults = accounts.faults(listing.files().size(), observations);
    if (!faults.isEmpty()) {
      throw new UnbalancedException(
          "Cannot publish: the accounts do not add up: " + String.join("; ", faults));
    }
    List<String> refused =
        accounts.files().stream()
            .filter(Account::refused)
            .map(file -> file.ledger().rejects().get(0).reason())
            .toList();
    if (!refused.isEmpty() && !project.settings().ingest().publishRefused()) {
      throw new HeldBackException(
          ExitCode.INPUT_UNUSABLE,
          ("Cannot publish: %d of %d files cannot be read; correct them, exclude them by a pattern,"
                  + " or set ingest.refused-files: publish\n  - %s")
              .formatted(refused.size(), accounts.files().size(), String.join("\n  - ", refused)));
    }
    if (accounts.accepted() == 0) {
      throw new HeldBackException(
          ExitCode.INPUT_UNUSABLE,
          "Cannot publish: no record of any file was accepted: " + first(accounts));
    }
    double share = (double) accounts.rejected() / accounts.records();
    if (share > project.settings().ingest().rejectTolerance()) {
      throw new HeldBackException(
          ExitCode.GATE,
          ("Cannot publish: %,d of %,d records were rejected (%.1f %%), expected at most %.1f %%;"
                  + " first %s; correct the files (run.json of this run and citystats check list them), or accept"
                  + " the loss with --set ingest.reject-tolerance=%s")
              .formatted(
                  accounts.rejected(),
                  accounts.records(),
                  100 * share,
                  100 * project.settings().ingest().rejectTolerance(),
                  first(accounts),
                  Math.ceil(100 * share) / 100));
    }
  }

  /** The first reject and what to do about it. */
  private static String first(Accounts accounts) {
    return accounts.files().stream()
        .flatMap(file -> file.rejects().stream())
        .map(reject -> reject.reason() + (reject.hint().isEmpty() ? "" : "; " + reject.hint()))
        .findFirst()
        .orElse("there is none");
  }
}
