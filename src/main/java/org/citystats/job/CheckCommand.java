package org.citystats.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.citystats.model.Fault;
import org.citystats.model.Faults;
import org.citystats.model.FileLedger;
import org.citystats.publish.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads everything, reports every fault and every detection, writes nothing. */
@Command(
    name = "check",
    description =
        "Reads settings, code lists, targets and inputs; reports every fault; writes nothing.")
final class CheckCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Mixin private Options options;

  @Option(names = "--origin", description = "Show each setting with where it comes from.")
  private boolean origin;

  @Override
  public Integer call() throws IOException {
    Voice voice = new Voice(System.out, System.err, options.quiet());
    Project project = Project.load(options, new Project.Occasion("check", false));
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
    if (options.form() == Form.JSON) {
      voice.give(Json.text(asMap(project, listing, ledgers)));
    } else {
      tell(project, listing, voice);
      ledgers.forEach(ledger -> tell(ledger, voice));
    }
    boolean unusable = ledgers.stream().anyMatch(FileLedger::refused);
    return (unusable ? ExitCode.INPUT_UNUSABLE : ExitCode.DONE).number();
  }

  private void tell(Project project, InputListing listing, Voice voice) {
    if (origin) {
      project
          .settings()
          .origins()
          .forEach(
              each -> voice.give(each.key() + " = " + each.value() + "   (" + each.origin() + ")"));
    }
    project.targets().warnings().forEach(remark -> voice.give("remark: " + remark));
    listing.excluded().forEach(name -> voice.give(name + ": excluded by a pattern"));
    voice.give(
        "%d areas, %d indicators, %d units, %d targets, %d files"
            .formatted(
                project.lists().areas().size(),
                project.lists().indicators().size(),
                project.lists().units().size(),
                project.promises().size(),
                listing.files().size()));
  }

  private static Map<String, Object> asMap(
      Project project, InputListing listing, List<FileLedger> ledgers) {
    Map<String, Object> settings = new LinkedHashMap<>();
    project
        .settings()
        .origins()
        .forEach(each -> settings.put(each.key(), each.value() + " (" + each.origin() + ")"));
    List<Account> accounts =
        ledgers.stream().map(ledger -> new Account(ledger, 0, List.of(), List.of())).toList();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("settings", settings);
    map.put("remarks", project.targets().warnings());
    map.put("excluded", listing.excluded());
    map.put("files", new Accounts(accounts).asMaps());
    map.put(
        "rejects",
        ledgers.stream()
            .flatMap(ledger -> ledger.rejects().stream())
            .map(reject -> reject.code() + ": " + reject.reason())
            .toList());
    return map;
  }

  private static void tell(FileLedger ledger, Voice voice) {
    voice.give(
        Sentences.oneLine(
            "%s: %s, %s, %,d lines, %,d records, %,d missing, %,d rejected"
                .formatted(
                    ledger.file(),
                    ledger.refused() ? "refused" : ledger.encoding(),
                    ledger.layout().isEmpty() ? "no layout" : ledger.layout(),
                    ledger.lines().total(),
                    ledger.records(),
                    ledger.missing(),
                    ledger.rejected())));
    ledger.detected().forEach(found -> voice.give("  " + Sentences.oneLine(found)));
    List<Fault> rejects = ledger.rejects();
    rejects.stream().limit(SHOWN).forEach(reject -> voice.give("  " + line(reject)));
    if (rejects.size() > SHOWN) {
      long more = Faults.count(rejects) - Faults.count(rejects.subList(0, SHOWN));
      voice.give("  and %,d more".formatted(more));
    }
  }

  private static String line(Fault reject) {
    String hint = reject.hint().isEmpty() ? "" : "; " + reject.hint();
    return Sentences.oneLine(reject.code() + ": " + reject.reason() + hint);
  }
}
