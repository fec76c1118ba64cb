package org.citystats.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citystats.model.Nearest;
import org.citystats.schema.Columns;
import org.citystats.schema.Concept;
import org.citystats.schema.ListConcepts;

/**
 * Codes of a code list by what a reader calls them: the code itself, or a name in either language
 * whatever its capitals.
 */
public final class NamedCode {

  private static final int SHOWN = 5;

  private record Entry(String code, List<String> names) {}

  private final List<Entry> entries = new ArrayList<>();

  /** The codes of a list, with its names. */
  public NamedCode(Columns list, Concept code) {
    for (int row = 0; row < list.size(); row++) {
      List<String> names = new ArrayList<>();
      names.add(list.text(row, code));
      names.add(Trail.text(list, row, ListConcepts.NAME));
      names.add(Trail.text(list, row, ListConcepts.NAME_EN));
      names.removeIf(String::isEmpty);
      entries.add(new Entry(list.text(row, code), names));
    }
  }

  /** The codes of a word: one if it is a code, else all that bear it as a name. */
  public Set<String> of(String word) {
    Set<String> codes = new TreeSet<>();
    for (Entry entry : entries) {
      if (entry.code().equals(word)) {
        return Set.of(word);
      }
      if (entry.names().stream().anyMatch(name -> folded(name).equals(folded(word)))) {
        codes.add(entry.code());
      }
    }
    return codes;
  }

  /** Words that are near to one that nothing bears, the nearest first. */
  public List<String> nearest(String word) {
    Map<String, String> known = new TreeMap<>();
    entries.forEach(entry -> entry.names().forEach(name -> known.put(folded(name), name)));
    return Nearest.all(folded(word), known.keySet()).stream().limit(SHOWN).map(known::get).toList();
  }

  /** The name of a code in the language of its sources and in English, else the code. */
  public String name(String code) {
    for (Entry entry : entries) {
      if (entry.code().equals(code) && entry.names().size() > 1) {
        return String.join(", ", entry.names().subList(1, entry.names().size()));
      }
    }
    return code;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
