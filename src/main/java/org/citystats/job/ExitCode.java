package org.citystats.job;

/** How a command ends, for schedulers; listed in the README. */
public enum ExitCode {
  /** Done; also when there was nothing new. */
  DONE(0),
  /** Unexpected; a retry may help. */
  UNEXPECTED(1),
  /** Usage or settings; a retry cannot help. */
  SETTINGS(2),
  /** A quality gate tripped; nothing was published. */
  GATE(3),
  /** An input cannot be used. */
  INPUT_UNUSABLE(65),
  /** An input is missing. */
  INPUT_MISSING(66),
  /** A table breaks its structure: a defect of citystats. */
  DEFECT(70),
  /** The output cannot be created. */
  CANNOT_CREATE(73),
  /** Reading or writing failed. */
  INPUT_OUTPUT(74),
  /** Another run holds the output. */
  HELD(75),
  /** Interrupted at the keyboard. */
  INTERRUPTED(130),
  /** Terminated. */
  TERMINATED(143);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number a shell sees. */
  public int number() {
    return number;
  }
}
