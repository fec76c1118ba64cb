package org.citystats.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that commands share; they go before those of the settings file. */
final class Options {

  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description =
          "Settings; default: conf/citystats.yaml of the installation, if no --input is given.")
  private String conf;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "File or folder to read; repeatable. Local, hdfs:// or s3a://.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--output", paramLabel = "PATH", description = "Folder of the snapshots.")
  private String output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "State of knowledge of a date, such as 2019-01-31; default: the newest.")
  private String asOf;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the report.")
  private String language;

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

  /** The settings file given, {@code null} if none. */
  String conf() {
    return conf;
  }

  /** The inputs given. */
  List<String> inputs() {
    return inputs;
  }

  /** The output given, {@code null} if none. */
  String output() {
    return output;
  }

  /** Values of settings given by options of their own, by setting. */
  Map<String, String> flags() {
    Map<String, String> flags = new LinkedHashMap<>();
    put(flags, "output", output);
    put(flags, "as-of", asOf);
    put(flags, "report.language", language);
    return flags;
  }

  private static void put(Map<String, String> flags, String key, String value) {
    if (value != null) {
      flags.put(key, value);
    }
  }

  /** Values of settings given by {@code --set}. */
  Map<String, String> set() {
    return set;
  }

  /** In which form results are given. */
  Form form() {
    return form;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }
}
