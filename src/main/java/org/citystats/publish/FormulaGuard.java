package org.citystats.publish;

/** Whether texts that a spreadsheet would take for formulas are disarmed. */
public enum FormulaGuard {
  /** A text whose first visible character begins a formula gets an apostrophe before it. */
  ON {
    @Override
    String guarded(String text) {
      return isFormula(text) ? "'" + text : text;
    }
  },
  /** Texts are written as they are, for machines. */
  OFF {
    @Override
    String guarded(String text) {
      return text;
    }
  };

  private static final String BEGINNINGS =
      "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";
  private static final String PLAIN_NUMBER = "[+-]?[0-9]+([.,][0-9]+)*%?";

  /** The text as it is safe to write. */
  abstract String guarded(String text);

  /** Whether a spreadsheet may take a text for a formula; plain numbers are none. */
  private static boolean isFormula(String text) {
    if (text.isEmpty() || text.matches(PLAIN_NUMBER)) {
      return false;
    }
    if (BEGINNINGS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return text.chars()
        .filter(FormulaGuard::isVisible)
        .limit(1)
        .anyMatch(first -> BEGINNINGS.indexOf(first) >= 0);
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }
}
