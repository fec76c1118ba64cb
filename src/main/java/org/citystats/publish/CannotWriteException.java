package org.citystats.publish;

/** The output cannot be created or written where it is asked for. */
public final class CannotWriteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The sentence that names the place, what was found there and what was expected. */
  public CannotWriteException(String sentence) {
    super(sentence);
  }
}
