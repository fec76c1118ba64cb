package org.citystats.conf;

/** Sentences that quote what others wrote, fit for a terminal and a log. */
final class Printable {

  private static final int LONGEST = 1000;

  private Printable() {}

  /** The sentence in one line: signs that cannot be seen are written as {@code \\uXXXX}. */
  static String line(String sentence) {
    String cut =
        sentence.length() > LONGEST ? sentence.substring(0, LONGEST - 3) + "..." : sentence;
    StringBuilder line = new StringBuilder(cut.length());
    for (char sign : cut.toCharArray()) {
      boolean hidden = Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
      boolean parting = sign == '\u2028' || sign == '\u2029';
      line.append(hidden || parting ? String.format("\\u%04X", (int) sign) : String.valueOf(sign));
    }
    return line.toString();
  }
}
