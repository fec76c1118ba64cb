package org.citystats.publish;

/** Another run holds the output, or has published to it meanwhile. */
public final class OutputHeldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The sentence that says who holds the output and since when. */
  public OutputHeldException(String sentence) {
    super(sentence);
  }
}
