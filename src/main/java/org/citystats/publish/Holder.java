package org.citystats.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Who holds an output.
 *
 * @param run id of the run
 * @param since when it began, as text
 * @param process number of its process
 * @param host name of its machine
 */
public record Holder(String run, String since, long process, String host) {

  /** This process, on behalf of a run. */
  public Holder(String run, String since) {
    this(run, since, ProcessHandle.current().pid(), thisHost());
  }

  /** The sentence for another run that finds the output held. */
  String sentence(String output) {
    return ("Cannot write to '%s': run '%s' holds it since %s (process %d on %s), expected a free"
            + " output; try again when that run has ended")
        .formatted(output, run, since, process, host);
  }

  /** Whether the process that holds is known to be gone. */
  boolean isGone() {
    return host.equals(thisHost()) && ProcessHandle.of(process).isEmpty();
  }

  /** The holder as the bytes of a lock file. */
  byte[] bytes() {
    String text =
        "run: %s\nsince: %s\nprocess: %d\nhost: %s\n"
            .formatted(line(run), line(since), process, line(host));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The holder that the bytes of a lock file name; empty if they are not complete. */
  static Optional<Holder> of(byte[] bytes) {
    List<String> values =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains(": "))
            .map(line -> line.substring(line.indexOf(": ") + 2))
            .toList();
    if (values.size() != 4 || !values.get(2).matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Holder(values.get(0), values.get(1), Long.parseLong(values.get(2)), values.get(3)));
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
