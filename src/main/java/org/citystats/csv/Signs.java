package org.citystats.csv;

/** What each character means to the reader of a dialect. */
final class Signs {

  static final byte TEXT = 0;
  static final byte DELIMITER = 1;
  static final byte QUOTE = 2;
  static final byte LINE_END = 3;
  static final byte CONTROL = 4;

  private static final int VERTICAL_TAB = 0x0B;
  private static final int FORM_FEED = 0x0C;
  private static final int DELETE = 0x7F;
  private static final int NEXT_LINE = 0x85;
  private static final int LAST_CONTROL = 0x9F;

  private Signs() {}

  /** The meaning of every character by its code; vertical tab, form feed and NEL are text. */
  static byte[] of(Dialect dialect) {
    byte[] signs = new byte[1 << 16];
    for (int code = 0; code <= LAST_CONTROL; code++) {
      signs[code] = code < ' ' || code >= DELETE ? CONTROL : TEXT;
    }
    signs['\t'] = TEXT;
    signs[VERTICAL_TAB] = TEXT;
    signs[FORM_FEED] = TEXT;
    signs[NEXT_LINE] = TEXT;
    signs['\n'] = LINE_END;
    signs['\r'] = LINE_END;
    if (dialect.quotes()) {
      signs[dialect.quote()] = QUOTE;
    }
    signs[dialect.delimiter()] = DELIMITER;
    return signs;
  }
}
