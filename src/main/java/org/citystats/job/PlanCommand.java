package org.citystats.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.citystats.model.FileLedger;
import org.citystats.publish.Json;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Snapshots;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a run would read, reuse and write, and with which Java; nothing is written. */
@Command(
    name = "plan",
    description =
        "Tells what a run would read, reuse and write, and with which Java; writes nothing.")
final class PlanCommand implements Callable<Integer> {

  /** Set by the launcher: what it would start a run with. */
  private static final String JAVA = "citystats.plan.java";

  @Mixin private Options options;

  @Override
  public Integer call() throws IOException {
    Voice voice = new Voice(System.out, System.err, options.quiet());
    Inspected read = Inspected.by(options, "plan");
    Map<String, Object> plan = plan(read);
    if (options.form() == Form.JSON) {
      voice.give(Json.text(plan));
    } else {
      read.ledgers().forEach(ledger -> tell(ledger, voice));
      plan.entrySet().stream()
          .filter(each -> !each.getKey().equals("files"))
          .forEach(each -> voice.give(line(each)));
    }
    return read.exitCode();
  }

  private static String line(Map.Entry<String, Object> each) {
    return "%-9s %s".formatted(each.getKey(), each.getValue());
  }

  private static Map<String, Object> plan(Inspected read) throws IOException {
    long records = read.ledgers().stream().mapToLong(FileLedger::records).sum();
    long bytes = read.listing().files().stream().mapToLong(InputFile::bytes).sum();
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("files", read.files());
    plan.put(
        "read",
        String.format(
            Locale.ROOT,
            "%,d files, %,.1f MB, %,d records; %d excluded by a pattern",
            read.ledgers().size(),
            bytes / 1e6,
            records,
            read.listing().excluded().size()));
    plan.put("reuse", reuse(read));
    plan.put("write", written(read.project()));
    plan.put(
        "tasks",
        "%d share the indicators, as many at a time as Spark has cores"
            .formatted(Walk.shards(read.listing().files())));
    plan.put("java", System.getProperty(JAVA, "as spark-submit is told"));
    return plan;
  }

  private static String reuse(Inspected read) throws IOException {
    Optional<Snapshot> same = new Unchanged(read.project()).by(read.listing());
    if (same.isPresent()) {
      return "snapshot %s is of the same input, settings and program: a run would publish nothing"
          .formatted(same.get().id());
    }
    Optional<Snapshot> current = Snapshots.current(read.project().settings().output());
    return current
        .map(
            last ->
                "nothing: the published snapshot %s is of another input, settings or program"
                    .formatted(last.id()))
        .orElse("nothing: no snapshot is published in the output");
  }

  private static String written(Project project) {
    List<String> names = Tables.ALL.stream().map(Table::name).toList();
    return "%s: %d tables (%s), as CSV those of up to %,d rows, the report"
        .formatted(
            project.settings().output(),
            names.size(),
            String.join(", ", names),
            project.settings().exportRows());
  }

  private static void tell(FileLedger ledger, Voice voice) {
    voice.give(
        Sentences.oneLine(
            "%s: %s, %s, %,d records"
                .formatted(
                    ledger.file(),
                    ledger.refused() ? "refused" : ledger.encoding(),
                    ledger.layout().isEmpty() ? "no layout" : ledger.layout(),
                    ledger.records())));
    ledger.detected().forEach(found -> voice.give("  " + Sentences.oneLine(found)));
  }
}
