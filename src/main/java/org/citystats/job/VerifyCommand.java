package org.citystats.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.citystats.publish.Json;
import org.citystats.publish.Snapshot;
import org.citystats.publish.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whether a snapshot is still what was sealed. */
@Command(
    name = "verify",
    description = "Checks every file of a snapshot against the hashes of its manifest.")
final class VerifyCommand implements Callable<Integer> {

  @Mixin private OutputOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "SNAPSHOT",
      defaultValue = NamedSnapshot.CURRENT,
      description = "Id of a snapshot, current or previous; default: current.")
  private String name;

  @Override
  public Integer call() throws IOException {
    String output = options.output();
    Snapshot snapshot = NamedSnapshot.of(name, output, options.snapshots(output));
    List<String> faults = Verification.of(snapshot);
    if (options.form() == Form.JSON) {
      Map<String, Object> found = new LinkedHashMap<>();
      found.put("snapshot", snapshot.id());
      found.put("whole", faults.isEmpty());
      found.put("faults", faults);
      options.voice().give(Json.text(found));
    } else {
      tell(snapshot, faults, options.voice());
    }
    return (faults.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_OUTPUT).number();
  }

  private static void tell(Snapshot snapshot, List<String> faults, Voice voice) {
    if (faults.isEmpty()) {
      voice.give("snapshot %s is whole".formatted(snapshot.id()));
      return;
    }
    voice.give("snapshot %s is damaged:".formatted(snapshot.id()));
    faults.forEach(fault -> voice.give("  - " + Sentences.oneLine(fault)));
    voice.give("run citystats repair to publish the newest whole snapshot instead");
  }
}
