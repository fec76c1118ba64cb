package org.citystats.job;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A script by which bash and zsh complete commands and options. */
@Command(
    name = "completion",
    description = "Prints a script for bash and zsh: source <(jobs/citystats completion)")
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Voice voice = new Voice(System.out, System.err, false);
    voice.give(AutoComplete.bash("citystats", spec.root().commandLine()));
    return ExitCode.DONE.number();
  }
}
