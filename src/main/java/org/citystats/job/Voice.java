package org.citystats.job;

import java.io.PrintStream;

/** What a command tells: data to standard output, all else to standard error. */
final class Voice {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean quiet;

  Voice(PrintStream out, PrintStream err, boolean quiet) {
    this.out = out;
    this.err = err;
    this.quiet = quiet;
  }

  /** Tells what is being done, unless asked to be quiet. */
  void say(String progress) {
    if (!quiet) {
      err.println("citystats: " + Sentences.oneLine(progress));
    }
  }

  /** Shows on a terminal what is being done, in place of what was shown before. */
  void live(String progress) {
    if (!quiet) {
      err.print("\r\033[K" + Sentences.oneLine(progress));
      err.flush();
    }
  }

  /** Tells what is wrong. */
  void warn(String sentence) {
    err.println("citystats: " + Sentences.plain(sentence));
  }

  /** Gives a result. */
  void give(String result) {
    out.println(result);
  }
}
