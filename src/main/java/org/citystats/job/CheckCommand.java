package org.citystats.job;

import java.io.IOException;
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
    Inspected read = Inspected.by(options, "check");
    if (options.form() == Form.JSON) {
      voice.give(Json.text(asMap(read)));
    } else {
      tell(read.project(), read.listing(), voice);
      read.ledgers().forEach(ledger -> tell(ledger, voice));
    }
    return read.exitCode();
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

  private static Map<String, Object> asMap(Inspected read) {
    Map<String, Object> settings = new LinkedHashMap<>();
    read.project()
        .settings()
        .origins()
        .forEach(each -> settings.put(each.key(), each.value() + " (" + each.origin() + ")"));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("settings", settings);
    map.put("remarks", read.project().targets().warnings());
    map.put("excluded", read.listing().excluded());
    map.put("files", read.files());
    map.put(
        "rejects",
        read.ledgers().stream()
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
