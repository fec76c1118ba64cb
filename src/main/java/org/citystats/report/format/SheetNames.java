package org.citystats.report.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: at most 31 characters, none of those that workbooks forbid, each once. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> used = new HashSet<>();

  /** The name of the next sheet. */
  String next(String wanted) {
    String allowed = wanted.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    String plain = allowed.isEmpty() ? "-" : cut(allowed, LONGEST);
    String free = plain;
    for (int again = 2; !used.add(free.toLowerCase(Locale.ROOT)); again++) {
      String tail = " " + again;
      free = cut(plain, LONGEST - tail.length()) + tail;
    }
    return free;
  }

  private static String cut(String text, int longest) {
    int end = Math.min(text.length(), longest);
    boolean half = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(0, half ? end - 1 : end);
  }
}
