package org.citystats.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text; one use a text. */
final class JsonReader {

  private static final int DEEPEST = 64;

  private final String text;
  private int place;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  /** The value that the whole text is. */
  Object read() {
    Object value = value();
    blanks();
    if (place < text.length()) {
      throw unexpected("the end");
    }
    return value;
  }

  private Object value() {
    blanks();
    return switch (next()) {
      case '{' -> nested(this::map);
      case '[' -> nested(this::list);
      case '"' -> quoted();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private interface Part {
    Object read();
  }

  private Object nested(Part part) {
    if (++depth > DEEPEST) {
      throw unexpected("at most " + DEEPEST + " levels");
    }
    place++;
    Object value = part.read();
    place++;
    depth--;
    return value;
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    blanks();
    while (next() != '}') {
      if (!map.isEmpty()) {
        expect(',');
        blanks();
      }
      String key = quoted();
      blanks();
      expect(':');
      if (map.put(key, value()) != null) {
        throw unexpected("each key once");
      }
      blanks();
    }
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    blanks();
    while (next() != ']') {
      if (!list.isEmpty()) {
        expect(',');
      }
      list.add(value());
      blanks();
    }
    return list;
  }

  private String quoted() {
    expect('"');
    StringBuilder read = new StringBuilder();
    while (next() != '"') {
      char c = text.charAt(place++);
      read.append(c == '\\' ? escaped() : c);
    }
    place++;
    return read.toString();
  }

  private char escaped() {
    char c = next();
    place++;
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unit();
      case '"', '\\', '/' -> c;
      default -> throw unexpected("an escape");
    };
  }

  private char unit() {
    int end = place + 4;
    if (end > text.length() || !text.substring(place, end).matches("[0-9A-Fa-f]{4}")) {
      throw unexpected("four hexadecimal digits");
    }
    char unit = (char) Integer.parseInt(text.substring(place, end), 16);
    place = end;
    return unit;
  }

  private Object number() {
    int from = place;
    while (place < text.length() && "+-.eE0123456789".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
    String digits = text.substring(from, place);
    if (digits.matches("-?[0-9]{1,18}")) {
      return Long.parseLong(digits);
    }
    if (!digits.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?")) {
      throw unexpected("a value");
    }
    return new BigDecimal(digits);
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, place)) {
      throw unexpected("a value");
    }
    place += word.length();
    return value;
  }

  private void blanks() {
    while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
  }

  private char next() {
    if (place >= text.length()) {
      throw unexpected("more");
    }
    return text.charAt(place);
  }

  private void expect(char c) {
    if (next() != c) {
      throw unexpected("'" + c + "'");
    }
    place++;
  }

  private IllegalArgumentException unexpected(String expected) {
    return new IllegalArgumentException(
        "Cannot read JSON at character " + place + ": expected " + expected);
  }
}
