package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import org.citystats.model.InvalidSettingsException;

/** What is wrong with code lists or targets, in the order of reading. */
final class ListFaults {

  private final List<String> sentences = new ArrayList<>();

  /** Notes a sentence about a place; the remedy may be empty. */
  void add(String place, String reason, String remedy) {
    String sentence = place + ": " + reason + (remedy.isEmpty() ? "" : "; " + remedy);
    sentences.add(Printable.line(sentence));
  }

  /** Throws all faults at once, if there are any. */
  void close(String start) {
    if (!sentences.isEmpty()) {
      throw new InvalidSettingsException(start, sentences);
    }
  }
}
