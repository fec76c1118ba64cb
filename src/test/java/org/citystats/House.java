package org.citystats;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.citystats.model.Area;

/** All classes that are shipped, and the rooms that they live in. */
final class House {

  /** Rooms without files, clock, log and state. */
  static final Set<String> PURE =
      Set.of(
          "model",
          "csv",
          "formula",
          "panel",
          "schema",
          "harmonise",
          "growth",
          "spatial",
          "composite",
          "ranking",
          "attainment",
          "consistency");

  static final Map<String, Set<String>> STAIRS = stairs();

  static final JavaClasses CLASSES = shipped();

  private House() {}

  static Stream<String> rooms() {
    return STAIRS.keySet().stream().sorted();
  }

  static String inside(String room) {
    return "org.citystats." + room + "..";
  }

  static String[] within(String room) {
    return Stream.concat(Stream.of(room), STAIRS.get(room).stream())
        .map(House::inside)
        .toArray(String[]::new);
  }

  private static Map<String, Set<String>> stairs() {
    Set<String> ground = Set.of("model", "formula", "panel", "schema");

    return Map.ofEntries(
        Map.entry("model", Set.of()),
        Map.entry("csv", Set.of()),
        Map.entry("formula", Set.of("model")),
        Map.entry("panel", Set.of("model")),
        Map.entry("schema", Set.of("model")),
        Map.entry("conf", Set.of("model", "csv")),
        Map.entry("ingest", Set.of("model", "schema", "csv")),
        Map.entry("harmonise", Set.of("model", "panel", "schema")),
        Map.entry("growth", ground),
        Map.entry("spatial", ground),
        Map.entry("composite", ground),
        Map.entry("ranking", ground),
        Map.entry("attainment", ground),
        Map.entry("consistency", ground),
        Map.entry("publish", Set.of("model", "schema")),
        Map.entry("report", Set.of("model", "schema")),
        Map.entry("job", Set.copyOf(everyRoom())));
  }

  private static List<String> everyRoom() {
    return List.of(
        "model",
        "csv",
        "formula",
        "panel",
        "schema",
        "conf",
        "ingest",
        "harmonise",
        "growth",
        "spatial",
        "composite",
        "ranking",
        "attainment",
        "consistency",
        "publish",
        "report",
        "job");
  }

  private static JavaClasses shipped() {
    return new ClassFileImporter()
        .importUrl(Area.class.getProtectionDomain().getCodeSource().getLocation());
  }
}
