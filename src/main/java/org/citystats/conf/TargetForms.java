package org.citystats.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of targets in whatever form they come: a list with one target a row, a sheet with one
 * column a year, metadata of Open SDG.
 */
final class TargetForms {

  private final ProjectFiles files;
  private final CodeLists lists;
  private final String whole;
  private final ListFaults faults;
  private final List<Described> described = new ArrayList<>();

  /** Forms of a project, for targets of an area that they do not name. */
  TargetForms(ProjectFiles files, CodeLists lists, String whole, ListFaults faults) {
    this.files = files;
    this.lists = lists;
    this.whole = whole;
    this.faults = faults;
  }

  /** The indicators that metadata described so far. */
  List<Described> described() {
    return List.copyOf(described);
  }

  /** The rows of a file, whatever its form. */
  List<CodeRow> rows(String path) {
    Optional<byte[]> bytes = files.read(path);
    if (bytes.isEmpty()) {
      faults.add(path, "there is no such file, expected a list of targets", "");
      return List.of();
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean metadata = name.endsWith(".md") || name.endsWith(".yml") || name.endsWith(".yaml");
    return metadata ? ofMetadata(name, bytes.get()) : ofTable(name, path);
  }

  private List<CodeRow> ofMetadata(String name, byte[] bytes) {
    Optional<MetadataRows> read =
        new MetadataFile(name, faults)
            .read(bytes)
            .map(metadata -> new MetadataRows(name, metadata, lists, whole));
    read.flatMap(MetadataRows::described).ifPresent(described::add);
    return read.map(rows -> rows.rows(faults)).orElse(List.of());
  }

  private List<CodeRow> ofTable(String name, String path) {
    ListReader reader = new ListReader(files, faults);
    List<String> columns = reader.columns(path);
    if (!YearSheet.like(columns)) {
      return reader.read(name, path, TargetReader.HEADER).rows();
    }
    YearSheet sheet = new YearSheet(columns, whole);
    return reader.read(name, path, sheet.header()).rows().stream()
        .flatMap(row -> sheet.rows(row).stream())
        .toList();
  }
}
