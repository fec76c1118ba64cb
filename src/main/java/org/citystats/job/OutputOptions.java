package org.citystats.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.conf.Given;
import org.citystats.conf.Settings;
import org.citystats.publish.Inventory;
import picocli.CommandLine.Option;

/** The options of commands that look at what was published. */
final class OutputOptions {

  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings that name the output; default: conf/citystats.yaml.")
  private String conf;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "Folder of the snapshots; default: that of the settings.")
  private String output;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "A setting, before all others; repeatable.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of what is given to standard output; default: text.")
  private Form form = Form.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell only results and what is wrong.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell also where an unexpected failure arose.")
  private boolean verbose;

  /**
   * The folder of the snapshots.
   *
   * @throws org.citystats.model.InvalidSettingsException if it is to be found in settings and these
   *     have faults
   */
  String output() {
    if (output != null) {
      return output;
    }
    Given given = Given.NONE.withSet(set).withEnvironment(new TreeMap<>(System.getenv()));
    return Settings.read(Project.settingsFile(conf), new HashedFiles(), given).output();
  }

  /**
   * The snapshots there are, the newest first.
   *
   * @throws InputMissingException if there is none
   */
  List<Inventory.Item> snapshots(String output) throws java.io.IOException {
    List<Inventory.Item> items = Inventory.of(output);
    if (items.isEmpty()) {
      throw new InputMissingException(
          "Cannot find a snapshot in '%s': found none, expected what a run has published"
              .formatted(output));
    }
    return items;
  }

  Form form() {
    return form;
  }

  Voice voice() {
    return new Voice(System.out, System.err, quiet);
  }

  boolean verbose() {
    return verbose;
  }
}
