package org.citystats.job;

/** An input file is not the one that was listed before the run began to read. */
final class InputChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InputChangedException(String sentence) {
    super(sentence);
  }
}
