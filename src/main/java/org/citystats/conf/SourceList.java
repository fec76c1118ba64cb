package org.citystats.conf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.model.Nearest;
import org.citystats.model.ObsStatus;
import org.citystats.model.Period;
import org.citystats.model.PriceBasis;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;
import org.citystats.model.WhyNot;

/** The list of sources, {@code sources.csv}: what is declared about the files of each. */
final class SourceList {

  static final String FILE = "sources.csv";
  static final Header HEADER =
      Header.needing("source,file")
          .allowing(
              "layout,encoding,delimiter,quote,known_on,publisher,licence,url,area,parent_area,indicator,period,unit,"
                  + "basis,columns,marks,flags,decimal,note");

  private static final Set<String> SIGNS = Set.of(".", ",");

  private static final Map<String, WhyNot> REASONS =
      Map.of(
          "missing", WhyNot.NO_VALUE,
          "not_applicable", WhyNot.NOT_APPLICABLE,
          "below_unit", WhyNot.BELOW_UNIT,
          "not_published", WhyNot.SUPPRESSED);
  private static final Set<String> QUOTES = Set.of("\"", "'", "none");
  private static final List<String> DELIMITERS = List.of(",", ";", "|", "tab");
  private static final List<String> ROLES =
      List.of(
          "ref_area",
          "area_name",
          "parent_area",
          "indicator",
          "breakdown",
          "measure",
          "basis",
          "unit_measure",
          "time_period",
          "obs_value",
          "obs_status",
          "bound",
          "vintage",
          "role",
          "note",
          "ignore");
  private static final String BREAKDOWN = "breakdown.";
  private static final String IGNORE = "ignore.";

  private final Set<String> layouts;
  private final Known areas;
  private final Known indicators;
  private final UnitWords units;

  SourceList(Set<String> layouts, Known areas, Known indicators, UnitWords units) {
    this.layouts = layouts;
    this.areas = areas;
    this.indicators = indicators;
    this.units = units;
  }

  /** The sources in the order of the list. */
  List<Source> read(CodeTable table) {
    List<Source> sources = new ArrayList<>();
    Uniqueness codes = new Uniqueness();
    for (CodeRow row : table.rows()) {
      codes.note(row, "source", row.needed("source", "the key of a source"));
      row.needed("file", "a pattern of paths such as yearbook/*.csv");
      units.inspect(row, "unit");
      sources.add(source(row));
    }
    return List.copyOf(sources);
  }

  private Source source(CodeRow row) {
    return new Source(
        row.text("source"),
        row.read("file", "a pattern of paths such as yearbook/*.csv", Parsers::glob, ""),
        row.word("layout", layouts),
        row.read("encoding", "an encoding such as UTF-8 or GB18030", Parsers::charset, ""),
        row.read("delimiter", "one of , ; | tab", Parsers.oneOf(DELIMITERS), ""),
        row.read("quote", "one of \" ' none", Parsers.oneOf(QUOTES), ""),
        row.read("known_on", Parsers.DATE, Parsers::date, ""),
        constants(row),
        columns(row),
        marks(row),
        flags(row),
        row.read("decimal", "a point or a comma", Parsers.oneOf(SIGNS), ""),
        new Source.Origin(
            row.text("publisher"), row.text("licence"), row.text("url"), row.text("note")));
  }

  private Map<Role, String> constants(CodeRow row) {
    Map<Role, String> constants = new EnumMap<>(Role.class);
    constants.put(Role.PARENT_AREA, row.code("parent_area", areas));
    constants.put(Role.REF_AREA, row.code("area", areas));
    constants.put(
        Role.PERIOD,
        row.read("period", Parsers.PERIOD, text -> Period.parse(text).map(Period::code), ""));
    constants.put(Role.INDICATOR, row.code("indicator", indicators));
    constants.put(Role.UNIT, row.text("unit"));
    constants.put(
        Role.BASIS,
        row.read("basis", Bases.EXPECTED, PriceBasis::parse, PriceBasis.UNSTATED).code());
    constants.values().removeIf(String::isEmpty);
    return Collections.unmodifiableMap(constants);
  }

  private static Map<String, String> columns(CodeRow row) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String pair : row.text("columns").split(";")) {
      int sign = pair.indexOf('=');
      String role = (sign < 0 ? pair : pair.substring(0, sign)).strip();
      String head = (sign < 0 ? pair : pair.substring(sign + 1)).strip();
      boolean dimension = role.equals("breakdown") && !head.equals(role);
      String key = dimension ? BREAKDOWN + head : role.equals("ignore") ? IGNORE + head : role;
      if (!role.isEmpty() && columns.putIfAbsent(key, head) != null) {
        row.refuse("columns", "'" + role + "' occurs twice, expected each role once", "");
      }
      if (!role.isEmpty()
          && !ROLES.contains(role)
          && !role.startsWith(BREAKDOWN)
          && !role.startsWith(IGNORE)) {
        String roles = "roles are " + String.join(", ", ROLES);
        row.refuse(
            "columns",
            "'" + role + "' is no role of a column, expected pairs such as ref_area=Code",
            Nearest.question(role, ROLES, roles));
      }
    }
    return Collections.unmodifiableMap(columns);
  }

  private static Map<String, WhyNot> marks(CodeRow row) {
    Map<String, WhyNot> marks = new LinkedHashMap<>();
    row.pairs("marks")
        .forEach(
            (mark, reason) -> {
              if (!REASONS.containsKey(reason)) {
                row.refuse(
                    "marks",
                    "'"
                        + mark
                        + "="
                        + reason
                        + "', expected "
                        + CodeRow.either(REASONS.keySet())
                        + " behind the mark",
                    Nearest.question(reason, REASONS.keySet(), ""));
              }
              marks.put(mark, REASONS.getOrDefault(reason, WhyNot.NO_VALUE));
            });
    return Collections.unmodifiableMap(marks);
  }

  private static Map<String, String> flags(CodeRow row) {
    Map<String, String> flags = row.pairs("flags");
    flags.forEach(
        (flag, letters) -> {
          if (ObsStatus.parse(letters).isEmpty()) {
            row.refuse(
                "flags",
                "'" + flag + "=" + letters + "', expected status letters of A B E F I O P U",
                "");
          }
        });
    return Collections.unmodifiableMap(flags);
  }
}
