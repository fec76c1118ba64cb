package org.citystats.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.citystats.model.WhyNot;

/**
 * The lines of the list of sources that make a file readable: what is declared already stays, one
 * thing is added.
 */
final class Remedy {

  private final Map<String, String> cells = new LinkedHashMap<>();

  private final boolean declared;

  private Remedy(boolean declared) {
    this.declared = declared;
  }

  /** For a file of a source. */
  static Remedy of(Source source, String file) {
    Remedy remedy = new Remedy(!source.code().isEmpty());
    remedy.put("source", source.code().isEmpty() ? FileName.bare(file) : source.code());
    remedy.put("file", source.file().isEmpty() ? FileName.glob(file) : source.file());
    remedy.put("layout", source.layout());
    remedy.put("encoding", source.encoding());
    remedy.put("delimiter", source.delimiter());
    remedy.put("quote", source.quote());
    remedy.put("known_on", source.knownOn());
    remedy.put("area", source.constants().getOrDefault(Role.REF_AREA, ""));
    remedy.put("parent_area", source.constants().getOrDefault(Role.PARENT_AREA, ""));
    remedy.put("indicator", source.constants().getOrDefault(Role.INDICATOR, ""));
    remedy.put("period", source.constants().getOrDefault(Role.PERIOD, ""));
    remedy.put("unit", source.constants().getOrDefault(Role.UNIT, ""));
    remedy.put("basis", source.constants().getOrDefault(Role.BASIS, ""));
    remedy.put("columns", pairs(source.columns()));
    remedy.put(
        "marks",
        source.marks().entrySet().stream()
            .map(mark -> mark.getKey() + "=" + word(mark.getValue()))
            .collect(Collectors.joining(";")));
    remedy.put("flags", pairs(source.flags()));
    remedy.put("decimal", source.code().isEmpty() ? "" : source.decimal());
    return remedy;
  }

  private void put(String column, String cell) {
    if (!cell.isEmpty()) {
      cells.put(column, cell);
    }
  }

  private static String pairs(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining(";"));
  }

  private static String word(WhyNot reason) {
    return switch (reason) {
      case NOT_APPLICABLE -> "not_applicable";
      case BELOW_UNIT -> "below_unit";
      case SUPPRESSED -> "not_published";
      default -> "missing";
    };
  }

  /** The lines that declare a further thing about the file, as an instruction. */
  String line(String column, String value) {
    Map<String, String> all = new LinkedHashMap<>(cells);
    all.merge(column, value, (old, added) -> column.equals("columns") ? old + ";" + added : added);
    StringJoiner heads = new StringJoiner(",");
    StringJoiner line = new StringJoiner(",");
    all.forEach(
        (head, cell) -> {
          heads.add(head);
          line.add(FileName.quoted(cell));
        });
    String verb = declared ? "write in" : "add to";
    return "%s sources.csv the lines '%s' and '%s'".formatted(verb, heads, line);
  }
}
