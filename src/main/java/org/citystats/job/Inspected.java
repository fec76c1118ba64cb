package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citystats.model.FileLedger;

/**
 * Everything that a run would read, read file by file without Spark; nothing is written.
 *
 * @param project settings, lists and targets
 * @param listing the files
 * @param ledgers what each file holds, by name
 */
record Inspected(Project project, InputListing listing, List<FileLedger> ledgers) {

  /**
   * Reads all of it.
   *
   * @throws InputMissingException if there is no file
   * @throws IOException if a file cannot be read
   */
  static Inspected by(Options options, String command) throws IOException {
    Project project = Project.load(options, new Project.Occasion(command, false));
    InputListing listing =
        InputListing.of(
            project.settings().input(),
            project.settings().exclude(),
            project.settings().ingest().limits());
    if (listing.files().isEmpty()) {
      throw new InputMissingException(listing.nothing(project.settings().input()));
    }
    Evening evening = new Evening(project.night(listing.files()));
    List<FileLedger> ledgers = new ArrayList<>();
    for (InputFile file : listing.files()) {
      ledgers.add(evening.ledger(file));
    }
    return new Inspected(project, listing, ledgers);
  }

  /** The accounts of the files for programs. */
  List<Map<String, Object>> files() {
    List<Account> accounts =
        ledgers.stream().map(ledger -> new Account(ledger, 0, List.of(), List.of())).toList();
    return new Accounts(accounts).asMaps();
  }

  /** How a command that tells of it ends. */
  int exitCode() {
    boolean unusable = ledgers.stream().anyMatch(FileLedger::refused);
    return (unusable ? ExitCode.INPUT_UNUSABLE : ExitCode.DONE).number();
  }
}
