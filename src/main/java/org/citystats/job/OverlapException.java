package org.citystats.job;

/**
 * The output lies in the input, or the input in the output; nothing is written, not even a record.
 */
final class OverlapException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OverlapException(String sentence) {
    super(sentence);
  }
}
