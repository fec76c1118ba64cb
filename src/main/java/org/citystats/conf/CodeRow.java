package org.citystats.conf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citystats.csv.Blanks;
import org.citystats.model.Nearest;

/** A row of a code list that notes what is wrong with its cells. */
final class CodeRow {

  private final String file;
  private final int line;
  private final Map<String, String> cells;
  private final Map<String, String> heads;
  private final ListFaults faults;

  CodeRow(String file, int line, Map<String, String> cells, ListFaults faults) {
    this(file, line, cells, Map.of(), faults);
  }

  private CodeRow(
      String file,
      int line,
      Map<String, String> cells,
      Map<String, String> heads,
      ListFaults faults) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.heads = heads;
    this.faults = faults;
  }

  /**
   * A row of other columns that says the same; each of them is named in sentences as it is in the
   * file.
   */
  CodeRow as(Map<String, String> others, Map<String, String> names) {
    return new CodeRow(file, line, others, names, faults);
  }

  /** First line of the row. */
  int line() {
    return line;
  }

  /** File and line. */
  String place() {
    return file + ", line " + line;
  }

  /** Notes what is wrong with a cell; the remedy may be empty. */
  void refuse(String column, String reason, String remedy) {
    String head = heads.getOrDefault(column, column);
    faults.add(place() + ", column '" + head + "'", reason, remedy);
  }

  /** The text of a cell without blanks around it, empty if there is none. */
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The text of a cell that must not be empty. */
  String needed(String column, String expected) {
    if (text(column).isEmpty()) {
      refuse(column, "the cell is empty, expected " + expected, "");
    }
    return text(column);
  }

  /** The value of a cell; another one if it is empty. */
  <T> T read(String column, String expected, Parser<T> parser, T otherwise) {
    String text = text(column);
    if (text.isEmpty()) {
      return otherwise;
    }
    return parser
        .parse(text)
        .orElseGet(
            () -> {
              refuse(column, "'" + text + "', expected " + expected, "");
              return otherwise;
            });
  }

  /** One of the constants of a type by its name in lower case; another one if the cell is empty. */
  <T extends Enum<T>> T one(String column, T otherwise) {
    Constants<T> constants = new Constants<>(otherwise.getDeclaringClass());
    return read(column, either(constants.words()), constants::of, otherwise);
  }

  /** One of the given words, empty if the cell is. */
  String word(String column, Collection<String> words) {
    String text = text(column);
    if (!text.isEmpty() && !words.contains(text)) {
      refuse(
          column, "'" + text + "', expected " + either(words), Nearest.question(text, words, ""));
    }
    return text;
  }

  /** A code that a list must hold, empty if the cell is. */
  String code(String column, Known known) {
    String code = text(column);
    if (known.lacks(code)) {
      refuse(column, known.reason(code), known.remedy(code));
    }
    return code;
  }

  /** The texts of a cell, parted by vertical bars. */
  List<String> several(String column) {
    List<String> texts = new ArrayList<>();
    for (String part : text(column).split("\\|")) {
      if (!Blanks.trimmed(part).isEmpty()) {
        texts.add(Blanks.trimmed(part));
      }
    }
    return texts;
  }

  /** The pairs {@code word=text} of a cell, parted by semicolons; a lone word has no text. */
  Map<String, String> pairs(String column) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String part : text(column).split(";")) {
      int sign = part.lastIndexOf('=');
      String word = Blanks.trimmed(sign < 0 ? part : part.substring(0, sign));
      String text = sign < 0 ? word : Blanks.trimmed(part.substring(sign + 1));
      if (!word.isEmpty() && pairs.putIfAbsent(word, text) != null) {
        refuse(column, "'" + word + "' occurs twice, expected each once", "");
      }
    }
    return pairs;
  }

  /** Words as a choice in a sentence. */
  static String either(Collection<String> words) {
    List<String> sorted = words.stream().filter(word -> !word.isEmpty()).sorted().toList();
    int last = sorted.size() - 1;
    return last < 1
        ? String.join("", sorted)
        : String.join(", ", sorted.subList(0, last)) + " or " + sorted.get(last);
  }
}
