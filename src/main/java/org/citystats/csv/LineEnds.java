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

  /** No lines. */
  public static final LineEnds NONE = new LineEnds(0, 0, 0);

  /** These line ends and others. */
  public LineEnds plus(LineEnds other) {
    return new LineEnds(lf + other.lf, crlf + other.crlf, cr + other.cr);
  }

  /** Whether more than one kind occurs. */
  public boolean mixed() {
    return Integer.signum(lf) + Integer.signum(crlf) + Integer.signum(cr) > 1;
  }

  /** All line ends. */
  public int total() {
    return lf + crlf + cr;
  }
}
