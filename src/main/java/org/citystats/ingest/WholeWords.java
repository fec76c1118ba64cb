package org.citystats.ingest;

import java.util.regex.Pattern;

/**
 * Rows that speak of the area of the title without its name: {@code 全市} is that area, {@code 市区}
 * the part of it that its districts make up.
 *
 * @param area the area of the title or of the office that signs, empty if none is known
 */
record WholeWords(String area) {

  static final WholeWords NONE = new WholeWords("");

  private static final Pattern WHOLE = Pattern.compile("全[市省区县州盟旗]");
  private static final Pattern PART = Pattern.compile("市区|市辖区");

  /** The name of an area in full. */
  String full(String name) {
    String bare = name.replaceAll("[\\s\\u3000\\u00a0]+", "");
    if (area.isEmpty() || !WHOLE.matcher(bare).matches() && !PART.matcher(bare).matches()) {
      return name;
    }
    return WHOLE.matcher(bare).matches() ? area : area + bare;
  }
}
