package org.citystats.job;

/** There is nothing to read where an input was named. */
final class InputMissingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InputMissingException(String sentence) {
    super(sentence);
  }
}
