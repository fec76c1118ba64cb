package org.citystats.model;

import java.util.Optional;

/**
 * Observation status as a set of SDMX letters (OBS_STATUS); the empty set is {@code A}, normal.
 *
 * <p>Held as bits, so that a derived figure's status is the union of those of its inputs: a rate
 * from a provisional base is provisional.
 */
public final class ObsStatus {

  /** Normal. */
  public static final byte NORMAL = 0;

  /** Break in series: not comparable with what stands before. */
  public static final byte BREAK = 1;

  /** Estimated. */
  public static final byte ESTIMATED = 2;

  /** Provisional. */
  public static final byte PROVISIONAL = 4;

  /** Imputed. */
  public static final byte IMPUTED = 8;

  /** Forecast. */
  public static final byte FORECAST = 16;

  /** Low reliability, or another definition than usual. */
  public static final byte UNRELIABLE = 32;

  /** Missing. */
  public static final byte MISSING = 64;

  private static final String LETTERS = "BEPIFUO";

  private static final String[] ALL = new String[1 << LETTERS.length()];

  static {
    for (int status = 0; status < ALL.length; status++) {
      ALL[status] = spelled(status);
    }
  }

  private ObsStatus() {}

  /** The letters of a status in fixed order; {@code A} when there is none. */
  public static String letters(byte status) {
    return ALL[status & (ALL.length - 1)];
  }

  private static String spelled(int status) {
    if (status == NORMAL) {
      return "A";
    }
    StringBuilder letters = new StringBuilder();
    for (int bit = 0; bit < LETTERS.length(); bit++) {
      if ((status & (1 << bit)) != 0) {
        letters.append(LETTERS.charAt(bit));
      }
    }
    return letters.toString();
  }

  /** The status of letters such as {@code E} or {@code BE}; empty if one of them is unknown. */
  public static Optional<Byte> parse(String letters) {
    int status = NORMAL;
    for (int i = 0; i < letters.length(); i++) {
      int bit = LETTERS.indexOf(letters.charAt(i));
      if (bit < 0 && letters.charAt(i) != 'A') {
        return Optional.empty();
      }
      status |= bit < 0 ? 0 : 1 << bit;
    }
    return Optional.of((byte) status);
  }

  /** The status of a figure derived from two others: whatever weakens either, breaks apart. */
  public static byte derived(byte one, byte other) {
    return (byte) ((one | other) & ~(BREAK | MISSING));
  }
}
