package org.citystats.report.format;

import java.util.regex.Pattern;

/** Text that means itself in Markdown, also inside tables. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*_[]#|~!";
  private static final Pattern AT_START = Pattern.compile("^(\\d*)([-+=>.)])");

  private MarkdownText() {}

  /** The text as the beginning of a line: marks of lists and quotes are characters too. */
  static String atStart(String text) {
    return AT_START.matcher(escape(text)).replaceFirst("$1\\\\$2");
  }

  /** The text with every mark of Markdown and HTML taken as a character. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      switch (each) {
        case '<' -> escaped.append("&lt;");
        case '&' -> escaped.append("&amp;");
        default -> {
          boolean mark = SPECIAL.indexOf(each) >= 0;
          escaped.append(mark ? "\\" : "").append(each);
        }
      }
    }
    return escaped.toString();
  }
}
