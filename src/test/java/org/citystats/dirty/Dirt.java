package org.citystats.dirty;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * What befalls a table: on its text before it is encoded, one kind after the other.
 *
 * <p>Each kind takes a text with line feeds and gives one that somebody really sends.
 */
enum Dirt {
  CUT_BEHIND {
    @Override
    String on(String text, Random random) {
      return text.substring(0, random.nextInt(text.length() + 1));
    }
  },
  CUT_BEFORE {
    @Override
    String on(String text, Random random) {
      return text.substring(random.nextInt(1 + text.length() / 4));
    }
  },
  GLUED {
    @Override
    String on(String text, Random random) {
      String other = random.nextBoolean() ? text : new CleanTables(random).any();
      return text + List.of("", "\n", "\uFEFF", "\n\n").get(random.nextInt(4)) + other;
    }
  },
  OTHER_DELIMITER {
    @Override
    String on(String text, Random random) {
      return text.replace(',', ";\t|".charAt(random.nextInt(3)));
    }
  },
  LINES_TWICE {
    @Override
    String on(String text, Random random) {
      int from = lineAt(text, random.nextInt(text.length()));
      int to = lineAt(text, Math.min(text.length() - 1, from + random.nextInt(200)));
      return text.substring(0, Math.max(from, to)) + text.substring(from);
    }
  },
  HEADER_AGAIN {
    @Override
    String on(String text, Random random) {
      int end = text.indexOf('\n') + 1;
      int at = lineAt(text, random.nextInt(text.length()));
      return text.substring(0, at) + text.substring(0, end) + text.substring(at);
    }
  },
  LINES_LOST {
    @Override
    String on(String text, Random random) {
      int from = lineAt(text, random.nextInt(text.length()));
      int to = lineAt(text, Math.min(text.length() - 1, from + random.nextInt(100)));
      return text.substring(0, from) + text.substring(Math.max(from, to));
    }
  },
  STRAY {
    private static final List<String> SIGNS =
        List.of(
            "\"",
            "\"\"",
            "\\\"",
            "'",
            "\n",
            "\r",
            "\0",
            "\u001B[31m",
            "\uFEFF",
            "\u2028",
            ",",
            ";");

    @Override
    String on(String text, Random random) {
      StringBuilder dirty = new StringBuilder(text);
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        dirty.insert(random.nextInt(dirty.length() + 1), SIGNS.get(random.nextInt(SIGNS.size())));
      }
      return dirty.toString();
    }
  },
  ALL_QUOTED {
    @Override
    String on(String text, Random random) {
      return text.replaceAll("(?m)(?<=^|,)([^,\"\n\r]*)(?=,|$)", "\"$1\"");
    }
  },
  LINE_IN_A_CELL {
    @Override
    String on(String text, Random random) {
      int at = lineAt(text, random.nextInt(text.length()));
      String more = "x\n".repeat(random.nextInt(25));
      return text.substring(0, at) + "\"a\n" + more + "\n,b\"," + text.substring(at);
    }
  },
  RUBBISH_LINE {
    private static final List<String> LINES =
        List.of(
            "<html><body>502 Bad Gateway</body></html>",
            "{\"error\": 12}",
            "Source: the office, 2019",
            "注：x",
            "Total,,,",
            "\0\0\0\0\0\0",
            ",,,,",
            ";;;",
            "   ",
            "",
            "\t\t",
            "\u3000",
            "\u00A0, ,",
            "\"\",\"\",\"\"",
            "x",
            "-----",
            "sep=;",
            "a,b,c,d,e,f,g,h",
            "\uFEFFx,y");

    @Override
    String on(String text, Random random) {
      String dirty = text;
      for (int times = 1 + random.nextInt(4); times > 0; times--) {
        int at = random.nextInt(5) == 0 ? 0 : lineAt(dirty, random.nextInt(dirty.length()));
        String line = LINES.get(random.nextInt(LINES.size()));
        dirty = dirty.substring(0, at) + line + "\n" + dirty.substring(at);
      }
      return dirty;
    }
  },
  MORE_CELLS {
    @Override
    String on(String text, Random random) {
      return random.nextBoolean()
          ? text.replace("\n", ",\n")
          : text.replaceFirst("\\.5\n", ".5,1\n");
    }
  },
  LINE_ENDS {
    @Override
    String on(String text, Random random) {
      List<String> ends = List.of("\r\n", "\r", "\n");
      boolean all = random.nextBoolean();
      String one = ends.get(random.nextInt(3));
      StringBuilder dirty = new StringBuilder();
      for (char sign : text.toCharArray()) {
        String end = all ? one : ends.get(random.nextInt(3));
        dirty.append(sign == '\n' ? end : String.valueOf(sign));
      }
      return dirty.toString();
    }
  },
  OPEN_END {
    @Override
    String on(String text, Random random) {
      return text.stripTrailing() + (random.nextBoolean() ? "" : "\u001A");
    }
  },
  PADDED {
    @Override
    String on(String text, Random random) {
      return text.replace(",", random.nextBoolean() ? ", " : " , ");
    }
  },
  WILD_SIGNS {
    @Override
    String on(String text, Random random) {
      StringBuilder dirty = new StringBuilder(text);
      for (int times = 1 + random.nextInt(6); times > 0 && !dirty.isEmpty(); times--) {
        dirty.setCharAt(random.nextInt(dirty.length()), (char) random.nextInt(0x300));
      }
      return dirty.toString();
    }
  };

  /** Encodings that senders use. */
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          Charset.forName("GB18030"),
          Charset.forName("windows-1252"),
          Charset.forName("Shift_JIS"));

  abstract String on(String text, Random random);

  private static int lineAt(String text, int from) {
    return text.lastIndexOf('\n', from - 1) + 1;
  }

  /** The bytes of a text: mostly UTF-8, now and then broken on the way. */
  static byte[] encoded(String text, Random random) {
    Charset charset =
        random.nextInt(5) == 0
            ? ENCODINGS.get(random.nextInt(ENCODINGS.size()))
            : StandardCharsets.UTF_8;
    byte[] bytes = (random.nextInt(8) == 0 ? "\uFEFF" + text : text).getBytes(charset);
    for (int times = random.nextInt(6) == 0 ? 3 : 0; times > 0 && bytes.length > 0; times--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
