package org.citystats.report.format;

/**
 * Writes SVG elements in a fixed form: attributes in the order given, one decimal, all text
 * escaped.
 */
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /** A drawing of a size, named for those who cannot see it. */
  static Svg named(double width, double height, String title) {
    Svg svg = new Svg();
    svg.out
        .append("<svg role=\"img\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append("\"><title>")
        .append(escape(title))
        .append("</title>");
    return svg;
  }

  /** A filled rectangle. */
  Svg rectangle(String kind, double[] at, double width, double height) {
    out.append("<rect class=\"").append(kind).append('"');
    attribute("x", at[0]).attribute("y", at[1]);
    attribute("width", width).attribute("height", height);
    out.append("/>");
    return this;
  }

  /** A straight line. */
  Svg line(String kind, double[] from, double[] to) {
    out.append("<line class=\"").append(kind).append('"');
    attribute("x1", from[0]).attribute("y1", from[1]);
    attribute("x2", to[0]).attribute("y2", to[1]);
    out.append("/>");
    return this;
  }

  /** A dot. */
  Svg dot(String kind, double[] at, double radius) {
    out.append("<circle class=\"").append(kind).append('"');
    attribute("cx", at[0]).attribute("cy", at[1]).attribute("r", radius);
    out.append("/>");
    return this;
  }

  /** A text; its kind says where it is anchored. */
  Svg text(String kind, double[] at, String text) {
    out.append("<text class=\"").append(kind).append('"');
    attribute("x", at[0]).attribute("y", at[1]);
    out.append('>').append(escape(text)).append("</text>");
    return this;
  }

  private Svg attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    return this;
  }

  /** The finished drawing. */
  String done() {
    return out + "</svg>";
  }

  /** A coordinate with one decimal at most, the same in every locale. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    long rest = Math.abs(tenths % 10);
    String sign = tenths < 0 ? "-" : "";
    String whole = sign + Math.abs(tenths / 10);
    return rest == 0 ? whole : whole + "." + rest;
  }

  /** Text that means itself in markup. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (char each : text.toCharArray()) {
      switch (each) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(each);
      }
    }
    return escaped.toString();
  }

  /** The text cut to a width in points of a font of 12, wide characters counting double. */
  static String fit(String text, double width) {
    double used = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += point >= 0x2E80 ? 12.5 : 6.4;
      if (used > width) {
        return text.substring(0, end).stripTrailing() + "…";
      }
      end += Character.charCount(point);
    }
    return text;
  }
}
