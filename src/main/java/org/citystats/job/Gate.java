package org.citystats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citystats.model.Fault;

/** What must hold before anything is published; otherwise the run ends and last night's stays. */
final class Gate {

  private static final int SHOWN = 20;
  private static final String OPEN =
      "Cannot read %s, line %d: the last line has no line end, expected one; fetch the file again,"
          + " or set ingest.open-last-line: warn";

  private Gate() {}

  /**
   * Holds a run back whose accounts do not add up or whose input is not good enough.
   *
   * @throws HeldBackException if nothing could be read, or too many records were rejected
   * @throws UnbalancedException if the accounts do not add up, which is a defect
   */
  static void hold(
      Project project,
      InputListing listing,
      Accounts accounts,
      long observations,
      LastNight lastNight) {
    List<String> faults = accounts.faults(listing.files().size(), observations);
    if (!faults.isEmpty()) {
      throw new UnbalancedException(
          "Cannot publish: the accounts do not add up: " + String.join("; ", faults));
    }
    List<String> refused = refused(project, accounts);
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
    if (!lastNight.lost().isEmpty() && !project.settings().ingest().gates().publishLosses()) {
      lose(lastNight);
    }
  }

  private static List<String> refused(Project project, Accounts accounts) {
    List<String> refused = new ArrayList<>();
    for (Account file : accounts.files()) {
      if (file.refused()) {
        refused.add(file.ledger().rejects().get(0).reason());
      } else if (project.settings().ingest().gates().refuseOpenLine()) {
        file.warnings().stream()
            .filter(remark -> remark.code().equals("last_line_open"))
            .forEach(
                remark -> refused.add(OPEN.formatted(file.ledger().file(), remark.firstLine())));
      }
    }
    return refused;
  }

  private static void lose(LastNight lastNight) {
    List<String> lost = lastNight.lost();
    String more = lost.size() > SHOWN ? "\n  - and %,d more".formatted(lost.size() - SHOWN) : "";
    throw new HeldBackException(
        ExitCode.GATE,
        ("Cannot publish: %,d losses against the last snapshot; look for what is missing in the"
                + " files, or accept it once with --set ingest.losses=publish\n  - %s%s")
            .formatted(
                lost.size(), String.join("\n  - ", lost.stream().limit(SHOWN).toList()), more));
  }

  /** What is odd about the first file that is odd, such as that it is empty. */
  private static Optional<String> firstRemark(Accounts accounts) {
    return accounts.files().stream()
        .flatMap(file -> file.warnings().stream())
        .map(Fault::reason)
        .findFirst();
  }

  /** The first reject and what to do about it. */
  private static String first(Accounts accounts) {
    return accounts.files().stream()
        .flatMap(file -> file.rejects().stream())
        .map(reject -> reject.reason() + (reject.hint().isEmpty() ? "" : "; " + reject.hint()))
        .findFirst()
        .or(() -> firstRemark(accounts))
        .orElse("the files hold none");
  }
}
