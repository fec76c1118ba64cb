package org.citystats.job;

import java.io.PrintWriter;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of citystats. */
@Command(
    name = "citystats",
    description =
        "Growth rates, target attainment and rankings of cities from statistical exports.",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      PlanCommand.class,
      InitCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      VerifyCommand.class,
      RepairCommand.class,
      SnapshotsCommand.class,
      CompletionCommand.class,
      VersionCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Options behind ' -- ' go to spark-submit: citystats run -- --master 'local[2]'",
      "",
      "Exit codes: 0 done or nothing new; 1 unexpected; 2 usage or settings; 3 quality gate;",
      "65 input unusable; 66 input missing; 70 our defect; 73 cannot create the output;",
      "74 reading or writing failed; 75 another run holds the output; 130, 143 interrupted."
    })
public final class Main {

  private Main() {}

  /**
   * Runs a command. On success it returns; else the JVM ends with the exit code, or, where a
   * cluster runs the driver, with an exception.
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    int exit = run(args);
    if (exit == ExitCode.DONE.number()) {
      return;
    }
    if ("cluster".equals(System.getProperty("spark.submit.deployMode"))) {
      throw new IllegalStateException("citystats ended with exit code " + exit);
    }
    System.exit(exit);
  }

  /** Runs a command and tells its exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(new PrintWriter(System.err, true));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--verbose")) {
            LoggerFactory.getLogger(Main.class).error("Where the failure arose", failure);
          }
          return command.getCommandName().equals("check")
              ? Failures.end(failure, command.getErr())
              : Failures.endShortly(failure, command.getErr());
        });
    return args.length == 0 ? usage(line) : line.execute(args);
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.SETTINGS.number();
  }
}
