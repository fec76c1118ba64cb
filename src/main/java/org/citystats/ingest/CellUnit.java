package org.citystats.ingest;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The unit that the sign in a cell tells, beside the unit that is stated for it elsewhere.
 *
 * @param sign sign in the cell, such as {@code %}; empty if none
 * @param stated unit word of the row, the head or the source; empty if none
 */
record CellUnit(String sign, String stated) {

  private static final Map<String, Pattern> SAME =
      Map.of(
          "%", words("[%％]|per ?cent|pct|ratio|share|百分|个点|pp"),
          "‰", words("‰|per ?mille|ratio|千分"),
          "$", words("\\$|dollar|USD|美元"),
          "£", words("£|pound|GBP|英镑"),
          "€", words("€|euro|EUR|欧元"),
          "¥", words("[¥￥]|yuan|yen|CNY|RMB|JPY|元|円"));

  private static Pattern words(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** Whether the cell says another unit than is stated. */
  boolean contradicts() {
    return !sign.isEmpty() && !stated.isEmpty() && !SAME.get(sign).matcher(stated).find();
  }

  /** The unit word of the figure, empty if the stated one stands: it may tell a multiple. */
  String word() {
    boolean share = sign.equals("%") || sign.equals("‰");
    return share || stated.isEmpty() ? sign : "";
  }
}
