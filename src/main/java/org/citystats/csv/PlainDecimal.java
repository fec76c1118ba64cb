package org.citystats.csv;

/**
 * Reads plain decimals from bytes as they stand: digits, at most one point between digits, a minus
 * before them. Whatever has another form than the shortest way to print that decimal is left to
 * others: leading zeros, a plus, a negative zero, more than 18 digits.
 */
public final class PlainDecimal {

  private static final int MOST_DIGITS = 18;

  private long unscaled;
  private int scale;

  /** Whether a plain decimal stands between two positions; then it is read. */
  public boolean read(byte[] bytes, int from, int to) {
    boolean negative = from < to && bytes[from] == '-';
    int first = negative ? from + 1 : from;
    if (to - first > MOST_DIGITS + 1 || to == first) {
      return false;
    }
    long digits = 0;
    int point = to;
    for (int at = first; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (bytes[at] == '.' && point == to && at > first) {
        point = at;
      } else {
        return false;
      }
    }
    unscaled = negative ? -digits : digits;
    scale = Math.max(0, to - point - 1);
    return isShortest(bytes, first, point, to) && !(negative && digits == 0);
  }

  private static boolean isShortest(byte[] bytes, int first, int point, int to) {
    boolean leadingZero = bytes[first] == '0' && point > first + 1;
    int digits = to - first - (point < to ? 1 : 0);
    return !leadingZero && digits <= MOST_DIGITS && point + 1 != to;
  }

  /** The digits without the point. */
  public long unscaled() {
    return unscaled;
  }

  /** How many of them are decimals. */
  public int scale() {
    return scale;
  }
}
