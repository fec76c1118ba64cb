package org.citystats.conf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citystats.model.InvalidSettingsException;

/** What is wrong with settings, in the order of the file. */
final class Flaws {

  private record Flaw(int line, int column, String sentence) {}

  private final List<Flaw> flaws = new ArrayList<>();
  private boolean readable = true;

  /** Something is wrong with a value. */
  void value(Origin origin, String sentence) {
    note(origin, origin.value() + sentence);
  }

  /** Something is wrong with a key. */
  void key(Origin origin, String sentence) {
    note(origin, origin.key() + sentence);
  }

  /** Something is missing or wrong as a whole. */
  void whole(String sentence) {
    note(Origin.DEFAULT, sentence);
  }

  private void note(Origin origin, String sentence) {
    int line = origin.file() ? origin.line() : Integer.MAX_VALUE;
    flaws.add(new Flaw(line, origin.column(), Printable.line(sentence)));
  }

  /** The file cannot be read further, so that nothing is known of the settings that follow. */
  void unreadable(Origin origin, String sentence) {
    readable = false;
    note(origin, origin.file() ? origin.value() + sentence : sentence);
  }

  /** Whether the whole file could be read. */
  boolean readable() {
    return readable;
  }

  /** Throws all flaws at once, if there are any. */
  void close(String start) {
    if (!flaws.isEmpty()) {
      List<String> sentences =
          flaws.stream()
              .sorted(Comparator.comparingInt(Flaw::line).thenComparingInt(Flaw::column))
              .map(Flaw::sentence)
              .toList();
      throw new InvalidSettingsException(start, sentences);
    }
  }
}
