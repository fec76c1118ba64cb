package org.citystats.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.citystats.publish.Holder;
import org.citystats.publish.Inventory;
import org.citystats.publish.Json;
import org.citystats.publish.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists snapshots, keeps some whatever their age, deletes the oldest of the others. */
@Command(
    name = "snapshots",
    description = "Lists the snapshots of an output; keeps, releases and deletes them.")
final class SnapshotsCommand implements Callable<Integer> {

  @Mixin private OutputOptions options;

  @Option(
      names = "--keep",
      paramLabel = "ID",
      description = "Keep this snapshot whatever its age; repeatable.")
  private List<String> keep = List.of();

  @Option(
      names = "--release",
      paramLabel = "ID",
      description = "Let a snapshot that is kept grow old like any other; repeatable.")
  private List<String> release = List.of();

  @Option(
      names = "--prune",
      paramLabel = "N",
      description =
          "Delete the oldest beyond N, at least two stay; never the published one, nor those kept.")
  private Integer prune;

  @Override
  public Integer call() throws IOException {
    String output = options.output();
    List<Inventory.Item> items = options.snapshots(output);
    if (prune != null || !keep.isEmpty() || !release.isEmpty()) {
      change(output, items);
      items = options.snapshots(output);
    }
    if (options.form() == Form.JSON) {
      options.voice().give(Json.text(items.stream().map(SnapshotsCommand::asMap).toList()));
    } else {
      items.forEach(item -> options.voice().give(line(item)));
    }
    return ExitCode.DONE.number();
  }

  private void change(String output, List<Inventory.Item> items) throws IOException {
    Holder holder = new Holder("snapshots", RunJson.now());
    try (Publication publication = Publication.open(output, holder)) {
      for (String id : keep) {
        publication.keep(NamedSnapshot.of(id, output, items).id());
      }
      for (String id : release) {
        publication.release(NamedSnapshot.of(id, output, items).id());
      }
      if (prune != null) {
        publication.prune(prune).forEach(id -> options.voice().say("deleted snapshot " + id));
      }
    }
  }

  private static String line(Inventory.Item item) {
    Map<String, Object> map = asMap(item);
    String marks = (item.published() ? " published" : "") + (item.kept() ? " kept" : "");
    return "%s  %s  as of %s  %,d files, %,d bytes%s"
        .formatted(
            map.get("snapshot"),
            map.get("ended"),
            map.get("as_of"),
            item.files(),
            item.bytes(),
            marks);
  }

  private static Map<String, Object> asMap(Inventory.Item item) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("snapshot", item.snapshot().id());
    map.put("parent", item.parent().isEmpty() ? null : item.parent());
    map.put("published", item.published());
    map.put("kept", item.kept());
    map.put("run_id", item.account().get("run_id"));
    map.put("as_of", item.account().get("as_of"));
    map.put("ended", item.account().get("ended"));
    map.put("files", item.files());
    map.put("bytes", item.bytes());
    map.put("location", item.snapshot().location());
    return map;
  }
}
