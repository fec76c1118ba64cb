package org.citystats.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citystats.schema.ColumnType;
import org.citystats.schema.Concept;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/**
 * The description of a snapshot for other programs, after Data Package 2.0.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package</a>
 */
final class DataPackage {

  /** Name of the file. */
  static final String FILE = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

  private DataPackage() {}

  /** What the file says: every table with its columns and key, every source with its licence. */
  static Map<String, Object> of(Edition edition) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("$schema", PROFILE + "datapackage.json");
    described.put("name", "citystats");
    described.put("id", edition.id());
    described.put("title", "Growth, rankings and target attainment of cities");
    described.put("version", ParquetStructure.CONTRACT);
    described.put("licenses", licences(edition.origins()));
    described.put("sources", edition.origins().stream().map(DataPackage::source).toList());
    described.put("resources", resources(edition.files()));
    described.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
    return described;
  }

  private static List<Map<String, Object>> resources(List<Written> files) {
    Map<String, List<Written>> byResource = new TreeMap<>();
    for (Written file : files) {
      if (!file.table().isEmpty()) {
        String name = file.table().replace('_', '-') + (file.isTable() ? "" : "-csv");
        byResource.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
      }
    }
    List<Map<String, Object>> resources = new ArrayList<>();
    for (Table table : Tables.ALL) {
      for (String suffix : List.of("", "-csv")) {
        String name = table.name().replace('_', '-') + suffix;
        if (byResource.containsKey(name)) {
          resources.add(resource(name, table, byResource.get(name)));
        }
      }
    }
    return resources;
  }

  private static Map<String, Object> resource(String name, Table table, List<Written> files) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("$schema", PROFILE + "dataresource.json");
    resource.put("name", name);
    resource.put("title", table.says());
    List<String> paths = files.stream().map(Written::path).sorted().toList();
    resource.put("path", paths.size() == 1 ? paths.get(0) : paths);
    resource.put("type", "table");
    resource.putAll(format(files.get(0)));
    resource.put("bytes", files.stream().mapToLong(Written::bytes).sum());
    if (files.size() == 1) {
      resource.put("hash", "sha256:" + files.get(0).sha256());
    }
    resource.put("rows", files.stream().mapToLong(Written::rows).sum());
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> format(Written file) {
    Map<String, Object> format = new LinkedHashMap<>();
    format.put("format", file.isTable() ? "parquet" : "csv");
    format.put("mediatype", file.isTable() ? "application/vnd.apache.parquet" : "text/csv");
    if (!file.isTable()) {
      format.put("encoding", "utf-8");
    }
    return format;
  }

  private static Map<String, Object> schema(Table table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILE + "tableschema.json");
    schema.put("fields", table.columns().stream().map(concept -> field(table, concept)).toList());
    schema.put("primaryKey", table.identifiers().stream().map(Concept::name).toList());
    return schema;
  }

  private static Map<String, Object> field(Table table, Concept concept) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", concept.name());
    field.put("type", type(concept.type()));
    field.put("description", concept.says());
    if (table.identifiers().contains(concept) && concept.type() != ColumnType.TEXT) {
      field.put("constraints", Map.of("required", true));
    }
    return field;
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT -> "string";
      case NUMBER -> "number";
      case WHOLE -> "integer";
      case FLAG -> "boolean";
    };
  }

  private static List<Map<String, Object>> licences(List<Origin> origins) {
    return origins.stream()
        .map(Origin::licence)
        .filter(licence -> !licence.isEmpty())
        .distinct()
        .sorted()
        .map(DataPackage::licence)
        .toList();
  }

  private static Map<String, Object> licence(String licence) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", licence.replaceAll("[^A-Za-z0-9._-]+", "-"));
    described.put("title", licence);
    return described;
  }

  private static Map<String, Object> source(Origin origin) {
    Map<String, Object> described = new LinkedHashMap<>();
    boolean unnamed = origin.publisher().isEmpty();
    described.put("title", unnamed ? origin.title() : origin.publisher() + ": " + origin.title());
    if (origin.url().matches("https?://.+")) {
      described.put("path", origin.url());
    }
    return described;
  }
}
