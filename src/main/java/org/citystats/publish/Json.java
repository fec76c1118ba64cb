package org.citystats.publish;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/**
 * JSON text of maps, lists, texts, numbers, yes or no and {@code null}; keys stay in the order of
 * their map, so the same content gives the same bytes.
 */
public final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /** The text of a value, indented by two blanks, with a line end at its end. */
  public static String text(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  /** The text of a value as UTF-8. */
  static byte[] bytes(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The value of a text: maps in the order of their keys, lists, texts, {@code Long} or {@code
   * BigDecimal}, yes or no, {@code null}.
   *
   * @throws IllegalArgumentException if the text is no JSON; the message says where
   */
  public static Object read(String text) {
    return new JsonReader(text).read();
  }

  private void value(Object value, String line) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof Map<?, ?> map) {
      map(map, line);
    } else if (value instanceof Iterable<?> list) {
      list(list, line);
    } else if (value instanceof CharSequence text) {
      quoted(text);
    } else if (value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Number number) {
      out.append(number(number));
    } else {
      throw new IllegalArgumentException(
          "Cannot write JSON: found a "
              + value.getClass().getName()
              + ", expected maps, lists, texts, numbers");
    }
  }

  private void map(Map<?, ?> map, String line) {
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    if (!entries.hasNext()) {
      out.append("{}");
      return;
    }
    out.append('{');
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      out.append(line).append("  ");
      quoted(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), line + "  ");
      out.append(entries.hasNext() ? "," : line + "}");
    }
  }

  private void list(Iterable<?> list, String line) {
    Iterator<?> entries = list.iterator();
    if (!entries.hasNext()) {
      out.append("[]");
      return;
    }
    out.append('[');
    while (entries.hasNext()) {
      out.append(line).append("  ");
      value(entries.next(), line + "  ");
      out.append(entries.hasNext() ? "," : line + "]");
    }
  }

  private static String number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double figure = number.doubleValue();
      return Double.isFinite(figure) ? Decimals.text(figure) : "null";
    }
    return number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
  }

  private void quoted(CharSequence text) {
    out.append('"');
    text.chars().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isSafe(c)) {
          out.append((char) c);
        } else {
          out.append("\\u").append(HexFormat.of().toHexDigits((char) c));
        }
      }
    }
  }

  /** Controls, line separators of Unicode and marks that turn the reading direction are escaped. */
  private static boolean isSafe(int c) {
    boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !Character.isISOControl(c) && c != 0x2028 && c != 0x2029 && !turning;
  }
}
