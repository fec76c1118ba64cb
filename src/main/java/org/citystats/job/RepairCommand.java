package org.citystats.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.citystats.publish.Holder;
import org.citystats.publish.Json;
import org.citystats.publish.Repair;
import org.citystats.publish.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Leads the pointer to the newest whole snapshot where the published one is damaged. */
@Command(
    name = "repair",
    description = "Publishes the newest whole snapshot if the published one is damaged.")
final class RepairCommand implements Callable<Integer> {

  @Mixin private OutputOptions options;

  @Override
  public Integer call() throws IOException {
    String output = options.output();
    options.snapshots(output);
    Repair.Outcome found = Repair.of(output, new Holder("repair", RunJson.now()));
    if (options.form() == Form.JSON) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("snapshot", found.snapshot().map(Snapshot::id).orElse(null));
      map.put("changed", found.changed());
      map.put("faults", found.faults());
      options.voice().give(Json.text(map));
    } else {
      tell(found, options.voice());
    }
    return (found.snapshot().isPresent() ? ExitCode.DONE : ExitCode.INPUT_OUTPUT).number();
  }

  private static void tell(Repair.Outcome found, Voice voice) {
    found.faults().forEach(fault -> voice.give("  - " + Sentences.oneLine(fault)));
    if (found.snapshot().isEmpty()) {
      voice.give("no snapshot is whole; run citystats run --force");
    } else if (found.changed()) {
      voice.give("snapshot %s is published now".formatted(found.snapshot().get().id()));
    } else {
      voice.give("nothing to repair: snapshot %s is whole".formatted(found.snapshot().get().id()));
    }
  }
}
