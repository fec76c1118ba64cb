package org.citystats.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.citystats.model.InvalidSettingsException;
import org.citystats.publish.BrokenContractException;
import org.citystats.publish.CannotWriteException;
import org.citystats.publish.OutputHeldException;

/** What a failure means for whoever started a command: one sentence and an exit code. */
final class Failures {

  private Failures() {}

  /** The exit code of a failure. */
  static ExitCode exit(Throwable failure) {
    Throwable cause = cause(failure);
    if (cause instanceof HeldBackException held) {
      return held.exit();
    }
    if (cause instanceof InputMissingException) {
      return ExitCode.INPUT_MISSING;
    }
    if (cause instanceof BrokenContractException || cause instanceof UnbalancedException) {
      return ExitCode.DEFECT;
    }
    if (cause instanceof CannotWriteException) {
      return ExitCode.CANNOT_CREATE;
    }
    if (cause instanceof OutputHeldException) {
      return ExitCode.HELD;
    }
    if (isSettings(cause)) {
      return ExitCode.SETTINGS;
    }
    boolean io = cause instanceof IOException || cause instanceof UncheckedIOException;
    return io || cause instanceof InputChangedException
        ? ExitCode.INPUT_OUTPUT
        : ExitCode.UNEXPECTED;
  }

  private static boolean isSettings(Throwable cause) {
    return cause instanceof InvalidSettingsException || cause instanceof OverlapException;
  }

  /** The failure itself, out of the wrappings of Spark and of lambdas. */
  static Throwable cause(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at.getClass().getName().startsWith("org.citystats.")) {
        return at;
      }
    }
    Throwable last = failure;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return last;
  }

  /** The sentence of a failure. */
  static String sentence(Throwable failure) {
    Throwable cause = cause(failure);
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return exit(failure) == ExitCode.UNEXPECTED
        ? "Cannot finish: " + cause.getClass().getSimpleName() + ": " + message
        : message;
  }

  /** Tells a failure with all that is wrong and gives its exit code. */
  static int end(Throwable failure, PrintWriter err) {
    err.println("citystats: " + Sentences.plain(sentence(failure)));
    return exit(failure).number();
  }

  /** Tells a failure, of very many faults the first ones, and gives its exit code. */
  static int endShortly(Throwable failure, PrintWriter err) {
    return cause(failure) instanceof InvalidSettingsException faults
        ? end(new InvalidSettingsException(faults.start(), FirstSentences.of(faults.faults())), err)
        : end(failure, err);
  }
}
