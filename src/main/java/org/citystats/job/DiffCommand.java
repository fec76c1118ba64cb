package org.citystats.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.citystats.publish.Inventory;
import org.citystats.publish.Json;
import org.citystats.publish.Snapshot;
import org.citystats.publish.TableReader;
import org.citystats.report.difference.ChangeKind;
import org.citystats.report.difference.Compared;
import org.citystats.report.difference.Finding;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What differs between two snapshots. */
@Command(
    name = "diff",
    description =
        "Compares two snapshots: new, vanished and revised figures; places and verdicts that"
            + " changed.")
final class DiffCommand implements Callable<Integer> {

  @Mixin private OutputOptions options;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "A",
      defaultValue = NamedSnapshot.PREVIOUS,
      description = "The older snapshot: an id, current or previous; default: previous.")
  private String older;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      defaultValue = NamedSnapshot.CURRENT,
      description = "The newer snapshot; default: current.")
  private String newer;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many findings of a kind to show as text; default: 20.")
  private int most;

  @Override
  public Integer call() throws IOException {
    String output = options.output();
    List<Inventory.Item> items = options.snapshots(output);
    Snapshot before = NamedSnapshot.of(older, output, items);
    Snapshot after = NamedSnapshot.of(newer, output, items);
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    for (Compared compared : Compared.ALL) {
      List<Finding> findings = compared.findings(rows(before, compared), rows(after, compared));
      found.put(compared.title(), findings);
    }
    if (options.form() == Form.JSON) {
      options.voice().give(Json.text(asMap(before, after, found)));
    } else {
      options.voice().give("from snapshot %s to %s".formatted(before.id(), after.id()));
      found.forEach(this::tell);
    }
    return ExitCode.DONE.number();
  }

  private static Columns rows(Snapshot snapshot, Compared compared) throws IOException {
    Selection selection = Selection.of(compared.columns().toArray(Concept[]::new));
    return new TableReader(snapshot.location()).read(compared.table(), selection);
  }

  private void tell(String title, List<Finding> findings) {
    Voice voice = options.voice();
    for (ChangeKind kind : ChangeKind.values()) {
      List<Finding> ofKind = findings.stream().filter(each -> each.kind() == kind).toList();
      voice.give("%s %s: %,d".formatted(title, word(kind), ofKind.size()));
      ofKind.stream().limit(most).forEach(each -> voice.give("  " + line(each)));
      if (ofKind.size() > most) {
        voice.give("  and %,d more; --most shows more of them".formatted(ofKind.size() - most));
      }
    }
  }

  private static String line(Finding finding) {
    String arrow =
        switch (finding.kind()) {
          case NEW -> finding.after();
          case VANISHED -> finding.before();
          case CHANGED -> finding.before() + " -> " + finding.after();
        };
    return Sentences.oneLine(finding.about() + ": " + arrow);
  }

  private static Map<String, Object> asMap(
      Snapshot before, Snapshot after, Map<String, List<Finding>> found) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("before", before.id());
    map.put("after", after.id());
    found.forEach(
        (title, findings) ->
            map.put(title.replace(' ', '_'), findings.stream().map(DiffCommand::asMap).toList()));
    return map;
  }

  private static Map<String, Object> asMap(Finding finding) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", word(finding.kind()));
    map.put("about", finding.about());
    map.put("before", finding.before());
    map.put("after", finding.after());
    return map;
  }

  private static String word(ChangeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
