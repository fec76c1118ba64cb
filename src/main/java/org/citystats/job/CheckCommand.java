package org.citystats.job;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.citystats.model.Fault;
import org.citystats.model.FileLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything, reports every fault and every detection, writes nothing. */
@Command(
    name = "check",
    description =
        "Reads settings, code lists, targets and inputs; reports every fault; writes nothing.")
final class CheckCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Mixin private Options options;

  @Override
  public Integer call() throws IOException {
    Voice voice = new Voice(System.out, System.err, options.quiet());
    Project project = Project.load(options, new Project.Occasion("check", false));
    project.targets().warnings().forEach(remark -> voice.give("remark: " + remark));
    InputListing listing =
        InputListing.of(project.settings().input(), project.settings().exclude());
    if (listing.files().isEmpty()) {
      throw new InputMissingException(
          "Cannot read input: no files below " + String.join(", ", project.settings().input()));
    }
    listing.excluded().forEach(name -> voice.give(name + ": excluded by a pattern"));
    Evening evening = new Evening(project.night(listing.files()));
    boolean unusable = false;
    for (InputFile file : listing.files()) {
      FileLedger ledger = evening.ledger(file);
      unusable |= tell(ledger, voice);
    }
    voice.give(
        "%d areas, %d indicators, %d units, %d targets, %d files"
            .formatted(
                project.lists().areas().size(),
                project.lists().indicators().size(),
                project.lists().units().size(),
                project.promises().size(),
                listing.files().size()));
    return (unusable ? ExitCode.INPUT_UNUSABLE : ExitCode.DONE).number();
  }

  private static boolean tell(FileLedger ledger, Voice voice) {
    voice.give(
        Sentences.oneLine(
            "%s: %s, %s, %,d lines, %,d records, %,d missing, %,d rejected"
                .formatted(
                    ledger.file(),
                    ledger.encoding().isEmpty() ? "refused" : ledger.encoding(),
                    ledger.layout().isEmpty() ? "no layout" : ledger.layout(),
                    ledger.lines().total(),
                    ledger.records(),
                    ledger.missing(),
                    ledger.rejected())));
    ledger.detected().forEach(found -> voice.give("  " + Sentences.oneLine(found)));
    List<Fault> rejects = ledger.rejects();
    rejects.stream().limit(SHOWN).forEach(reject -> voice.give("  " + line(reject)));
    if (rejects.size() > SHOWN) {
      voice.give("  and %,d more".formatted(rejects.size() - SHOWN));
    }
    return ledger.encoding().isEmpty() || ledger.layout().isEmpty();
  }

  private static String line(Fault reject) {
    String hint = reject.hint().isEmpty() ? "" : "; " + reject.hint();
    return Sentences.oneLine(reject.code() + ": " + reject.reason() + hint);
  }
}
