package org.citystats.dirty;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The physical lines of a file and what stands on them, counted from its bytes in the plainest way:
 * unpacked by the library, decoded by the library, cut at every line end.
 *
 * @param lines the lines from the first on, without their ends
 */
public record PlainCount(List<String> lines) {

  /** How figures of {@link CleanTables} look. */
  private static final Pattern FIGURE = Pattern.compile("(?<![^,;|\t\" ])8[0-9]{4}\\.5(?![0-9.])");

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
  private static final Pattern NOTHING =
      Pattern.compile("[\\s,;|\u00A0\u3000\u200B\uFEFF\u2007\u202F\u0085]*");
  private static final Pattern NOT_BLANK = Pattern.compile("[^\\s\u00A0\u3000\uFEFF]");

  /** Of a file in an encoding. */
  public static PlainCount of(byte[] bytes, String encoding) {
    byte[] plain = bytes.length > 1 && bytes[0] == 0x1F ? unpacked(bytes) : bytes;
    String text = new String(plain, Charset.forName(encoding)).replaceFirst("^\uFEFF+", "");
    String told = text.endsWith("\u001A") ? text.substring(0, text.length() - 1) : text;
    List<String> lines = new ArrayList<>(List.of(LINE_END.split(told, -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return new PlainCount(lines);
  }

  private static byte[] unpacked(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines there are. */
  public int total() {
    return lines.size();
  }

  /** A line by its number from 1. */
  public String line(long number) {
    return lines.get((int) number - 1);
  }

  /** Whether a line holds nothing but blanks and separators. */
  public boolean isNothing(long number) {
    return NOTHING.matcher(line(number)).matches();
  }

  /** How many figures stand on some lines. */
  public int figures(long first, long last) {
    int found = 0;
    for (long number = first; number <= last; number++) {
      found += (int) FIGURE.matcher(line(number)).results().count();
    }
    return found;
  }

  /** Whether anything but blanks stands in the file. */
  public boolean isEmpty() {
    return lines.stream().noneMatch(line -> NOT_BLANK.matcher(line).find());
  }
}
