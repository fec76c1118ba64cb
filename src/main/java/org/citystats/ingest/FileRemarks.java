package org.citystats.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.IntSupplier;
import org.citystats.csv.Container;
import org.citystats.csv.CsvFile;
import org.citystats.csv.CsvText;
import org.citystats.csv.LastLine;
import org.citystats.csv.LineCount;
import org.citystats.csv.LineEnds;
import org.citystats.model.Fault;

/** Remarks on a file that was read and yet is not quite as a file should be. */
final class FileRemarks {

  private static final Set<String> LIMITS =
      Set.of("too_many_columns", "line_too_long", "cell_too_long");
  private static final int OFTEN = 2;

  private FileRemarks() {}

  /**
   * What is seen of the bytes of a file.
   *
   * @param container what they are packed in
   * @param endMark whether Ctrl-Z stands at the end
   * @param backslashes how many quotes stand behind a backslash, counted when asked
   */
  record Seen(Container container, boolean endMark, IntSupplier backslashes) {

    /** What is seen of a text. */
    static Seen of(CsvFile csv) {
      return new Seen(csv.container(), csv.text().endMark(), () -> count(csv.text()));
    }
  }

  /** Remarks on the whole file. */
  static void of(Seen seen, LineCount count, Account account) {
    String file = account.readings().file();
    if (count.last() == LastLine.CUT) {
      account.warn(
          count.total(),
          "last_line_open",
          "%s: the last line %d has no line end, the file may be cut off"
              .formatted(file, count.total()));
    }
    if (kinds(count.ends()) > 1) {
      account.warn(0, "mixed_line_ends", file + ": " + ends(count.ends()));
    }
    if (seen.endMark()) {
      account.warn(0, "end_mark", file + ": Ctrl-Z stands at the end, it is passed over");
    }
    if (account.records() == 0) {
      account.warn(0, "no_records", file + ": a header but no records");
    }
    name(file, seen.container(), account);
    backslashes(seen, account);
  }

  private static int kinds(LineEnds ends) {
    return (ends.lf() > 0 ? 1 : 0) + (ends.crlf() > 0 ? 1 : 0) + (ends.cr() > 0 ? 1 : 0);
  }

  private static String ends(LineEnds ends) {
    StringJoiner text = new StringJoiner(", ");
    if (ends.crlf() > 0) {
      text.add("%,d lines end in CR LF".formatted(ends.crlf()));
    }
    if (ends.lf() > 0) {
      text.add("%,d %s".formatted(ends.lf(), ends.crlf() > 0 ? "in LF" : "lines end in LF"));
    }
    if (ends.cr() > 0) {
      text.add("%,d in CR".formatted(ends.cr()));
    }
    return text.toString();
  }

  private static void name(String file, Container container, Account account) {
    String lower = file.toLowerCase(Locale.ROOT);
    boolean gzip = lower.endsWith(".gz");
    boolean packed = gzip || lower.endsWith(".zip");
    if (container == Container.PLAIN && packed) {
      account.warn(0, "name_and_content", file + ": its name says packed, it is not packed");
    } else if (container == Container.GZIP && !gzip) {
      account.warn(
          0, "name_and_content", file + ": whatever its name says, it is packed with gzip");
    }
  }

  /** Quotes escaped by backslashes, where quotes make records faulty. */
  private static void backslashes(Seen seen, Account account) {
    boolean quotes = account.rejects().stream().anyMatch(fault -> fault.code().contains("quote"));
    int found = quotes ? seen.backslashes().getAsInt() : 0;
    if (found >= OFTEN) {
      account.warn(
          0,
          "backslash_quotes",
          "%s: '\\\"' stands %,d times, a backslash is a plain character here; double the quotes"
              .formatted(account.readings().file(), found));
    }
  }

  private static int count(CsvText text) {
    int found = 0;
    for (int i = 1; i < text.length(); i++) {
      found += text.chars()[i] == '"' && text.chars()[i - 1] == '\\' ? 1 : 0;
    }
    return found;
  }

  /** Remarks on a line of separators only. */
  static void separators(long line, Account account) {
    account.warn(
        line,
        "separators_only",
        "%s, line %d: separators only, counted as a blank line"
            .formatted(account.readings().file(), line));
  }

  /** Remarks on a byte order mark in the middle. */
  static void glued(long line, Account account) {
    account.warn(
        line,
        "byte_order_mark",
        "%s, line %d: a byte order mark in the middle, files were glued"
            .formatted(account.readings().file(), line));
  }

  /** Whether a record was rejected because a limit was passed. */
  static boolean isLimit(Fault fault) {
    return LIMITS.contains(fault.code());
  }
}
