package org.citystats.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.citystats.model.Area;
import org.citystats.model.Readings.Role;
import org.citystats.model.Source;

/**
 * The dimensions of a table of SDMX, by their identifiers: which is the area, the unit, the
 * indicator; the frequency is that of the periods and says nothing; the others are the breakdown,
 * their total codes nothing.
 */
final class Dimensions {

  private static final Set<String> AREAS =
      Set.of(
          "ref_area",
          "geo",
          "cities",
          "metroreg",
          "reference_area",
          "area",
          "location",
          "cou",
          "territory",
          "territory_level",
          "region",
          "country",
          "tl2",
          "tl3",
          "reg_id");
  private static final Set<String> UNITS = Set.of("unit", "unit_measure", "unit_meas");
  private static final Set<String> INDICATORS =
      Set.of(
          "indicator",
          "indic_ur",
          "indic",
          "indic_na",
          "na_item",
          "indic_sb",
          "indic_de",
          "indic_is",
          "series",
          "var",
          "measure",
          "subject",
          "statinfo");
  private static final Set<String> PASSED_OVER = Set.of("freq", "frequency", "action");

  private final List<String> names;
  private final String fallback;
  private final boolean declared;
  private final List<Integer> indicators;
  private final int area;
  private final String suffix;

  private Dimensions(List<String> names, String fallback, boolean declared, String suffix) {
    this.names = names;
    this.fallback = fallback;
    this.declared = declared;
    this.suffix = suffix;
    indicators = places(names, INDICATORS);
    area = places(names, AREAS).stream().findFirst().orElse(-1);
  }

  /** These, with a unit behind the name of each indicator; nothing if it is empty. */
  Dimensions naming(String unit) {
    return new Dimensions(names, fallback, declared, unit.isEmpty() ? "" : "." + unit);
  }

  /** The dimensions of a file whose name is the indicator where no dimension is. */
  static Dimensions of(List<String> names, String file, Source source) {
    String bare = FileName.bare(file).replaceFirst("^estat_", "");
    return named(names, bare, source.constants().containsKey(Role.INDICATOR));
  }

  /** The dimensions of a table with a name, which is the indicator where no dimension is. */
  static Dimensions named(List<String> names, String table, boolean declared) {
    List<String> lower = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return new Dimensions(lower, table, declared, "");
  }

  private static List<Integer> places(List<String> names, Set<String> of) {
    return IntStream.range(0, names.size())
        .filter(at -> of.contains(names.get(at)))
        .boxed()
        .toList();
  }

  int size() {
    return names.size();
  }

  /** The unit that the codes of a record say, empty if none. */
  String unit(List<String> codes) {
    List<Integer> units = places(names, UNITS);
    return units.isEmpty() || units.get(0) >= codes.size() ? "" : codes.get(units.get(0));
  }

  /** What each dimension is taken for, as sentences. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    told.add(
        "area by " + (area < 0 ? "no dimension" : names.get(area)) + ", unit by " + named(UNITS));
    told.add(
        indicators.isEmpty()
            ? "no dimension names the indicator: it is the table, '" + fallback + "'"
            : "indicator by " + names.get(indicators.get(0)));
    List<String> rest =
        names.stream()
            .filter(name -> names.indexOf(name) != area && !UNITS.contains(name))
            .filter(name -> !isIndicator(name) && !PASSED_OVER.contains(name))
            .toList();
    if (!rest.isEmpty()) {
      told.add("dimensions, total codes for the total: " + String.join(", ", rest));
    }
    return told;
  }

  private boolean isIndicator(String name) {
    return !indicators.isEmpty() && names.get(indicators.get(0)).equals(name);
  }

  private String named(Set<String> of) {
    List<String> found = names.stream().filter(of::contains).toList();
    return found.isEmpty() ? "no dimension" : String.join(", ", found);
  }

  /** Says what the codes of a record say. */
  void say(List<String> codes, Account account) {
    List<String> parts = new ArrayList<>();
    account.say(Role.REF_AREA, area < 0 ? Area.WHOLE : "");
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at);
      String code = codes.get(at);
      if (at == area) {
        account.say(Role.REF_AREA, code);
      } else if (UNITS.contains(name)) {
        account.say(Role.UNIT, code);
      } else if (isPart(name, code)) {
        parts.add(name + "=" + code);
      }
    }
    account.say(Role.BREAKDOWN, String.join(";", parts));
    if (!declared) {
      String own = indicators.isEmpty() ? "" : codes.get(indicators.get(0));
      account.say(Role.INDICATOR, (own.isEmpty() ? fallback : own) + suffix);
    }
  }

  private boolean isPart(String name, String code) {
    return !isIndicator(name) && !PASSED_OVER.contains(name) && !TotalWords.isTotal(code);
  }
}
