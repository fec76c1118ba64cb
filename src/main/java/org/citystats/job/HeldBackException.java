package org.citystats.job;

/** A run that must not publish; its exit code tells whether the input or its quality is why. */
final class HeldBackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  HeldBackException(ExitCode exit, String sentence) {
    super(sentence);
    this.exit = exit;
  }

  ExitCode exit() {
    return exit;
  }
}
