package org.citystats.csv;

import java.io.Serializable;

/**
 * How the lines of a file end.
 *
 * @param lf lines ended by LF
 * @param crlf lines ended by CR LF
 * @param cr lines ended by CR
 */
public record LineEnds(int lf, int crlf, int cr) implements Serializable {

  /** Whether more than one kind occurs. */
  public boolean mixed() {
    return Integer.signum(lf) + Integer.signum(crlf) + Integer.signum(cr) > 1;
  }

  /** All line ends. */
  public int total() {
    return lf + crlf + cr;
  }
}
