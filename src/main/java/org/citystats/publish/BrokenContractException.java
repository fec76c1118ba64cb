package org.citystats.publish;

/** A table breaks its structure: a defect of citystats, never of the data. */
public final class BrokenContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The sentence that names the table and the row. */
  public BrokenContractException(String sentence) {
    super(sentence);
  }
}
