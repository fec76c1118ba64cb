package org.citystats.job;

/** Lines, records and observations do not add up: a defect of citystats. */
final class UnbalancedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnbalancedException(String sentence) {
    super(sentence);
  }
}
