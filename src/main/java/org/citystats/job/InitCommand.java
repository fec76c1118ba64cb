package org.citystats.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.citystats.model.FileLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down, as a project of its own, what was detected in a folder of exports. */
@Command(
    name = "init",
    description = {
      "Makes a new project folder from what is detected in exports: settings, code lists, the line",
      "of each file. A run in it gives the same figures, and from then on every file is held to",
      "what was written: citystats init my --input exports"
    })
final class InitCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DIR", description = "Folder to make; it is new or empty.")
  private Path folder;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      required = true,
      description = "File or folder of exports; repeatable.")
  private List<String> inputs;

  @Option(
      names = "--exclude",
      paramLabel = "PATTERN",
      description = "Files that are no exports, such as *.md; repeatable.")
  private List<String> exclude = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell only results and what is wrong.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    Voice voice = new Voice(System.out, System.err, quiet);
    InputListing listing = InputListing.of(inputs, exclude);
    if (listing.files().isEmpty()) {
      throw new InputMissingException(listing.nothing(inputs));
    }
    DetectedFiles detected = new DetectedFiles();
    for (InputFile file : listing.files()) {
      voice.say("reading " + file.name());
      detected.read(file);
    }
    Map<String, String> texts = new NewProject(inputs, exclude, detected).texts();
    write(texts);
    texts.keySet().forEach(name -> voice.give(folder.resolve(name).toString()));
    List<FileLedger> refused = detected.refused();
    refused.forEach(ledger -> ledger.rejects().forEach(reject -> voice.warn(reject.reason())));
    return (refused.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_UNUSABLE).number();
  }

  private void write(Map<String, String> texts) throws IOException {
    for (String name : texts.keySet()) {
      if (Files.exists(folder.resolve(name))) {
        throw new HeldBackException(
            ExitCode.CANNOT_CREATE,
            "Cannot create %s: it is there already, expected a new or empty folder; choose another one"
                .formatted(folder.resolve(name)));
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }
}
