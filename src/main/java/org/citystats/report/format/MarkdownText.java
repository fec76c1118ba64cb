package org.citystats.report.format;

import java.util.regex.Pattern;

/** Text that means itself in Markdown, also inside tables; what means nothing stays as it is. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*[]|~";

  /** Marks of lists, quotes, headings, rules and underlines. */
  private static final Pattern AT_START =
      Pattern.compile("^(\\d{0,9})((?<=\\d)[.)](?=\\s|$)|(?<!\\d)(?:[-+](?=[-\\s]|$)|[>#]|=+$))");

  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

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
        case '&' -> escaped.append(entity(text, at) ? "&amp;" : "&");
        case '_' -> escaped.append(insideWord(text, at) ? "_" : "\\_");
        default -> escaped.append(SPECIAL.indexOf(each) >= 0 ? "\\" : "").append(each);
      }
    }
    return escaped.toString();
  }

  private static boolean entity(String text, int at) {
    return ENTITY.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Between letters or digits an underscore is no mark. */
  private static boolean insideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
