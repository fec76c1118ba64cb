package org.citystats.publish;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a snapshot holds: every file with its length and hash. The account of the run that made it
 * is left out, since it tells the time.
 *
 * @param snapshot id of the snapshot
 * @param parent id of the snapshot that was published before, empty if there was none
 * @param files its files by their paths
 */
record Manifest(String snapshot, String parent, List<Written> files) {

  /** Name of the file. */
  static final String FILE = "manifest.json";

  private static final int LAYOUT = 1;

  /** The bytes of the file. */
  byte[] bytes() {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("manifest", LAYOUT);
    manifest.put("snapshot", snapshot);
    manifest.put("parent", parent.isEmpty() ? null : parent);
    manifest.put("contract", ParquetStructure.CONTRACT);
    manifest.put("files", files.stream().map(Manifest::entry).toList());
    return Json.bytes(manifest);
  }

  /** The manifest of a snapshot. */
  static Manifest of(Store snapshot) throws IOException {
    try (InputStream in = snapshot.open(FILE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8), snapshot.location(FILE));
    }
  }

  private static Manifest of(String text, String location) throws IOException {
    try {
      Map<?, ?> read = (Map<?, ?>) Json.read(text);
      List<Written> files = new ArrayList<>();
      for (Object file : (List<?>) read.get("files")) {
        files.add(file((Map<?, ?>) file));
      }
      return new Manifest(text(read.get("snapshot")), text(read.get("parent")), files);
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      throw new IOException("Cannot read '%s': it is damaged".formatted(location), e);
    }
  }

  private static Map<String, Object> entry(Written file) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("path", file.path());
    if (!file.table().isEmpty()) {
      entry.put("table", file.table());
      entry.put("rows", file.rows());
    }
    entry.put("bytes", file.bytes());
    entry.put("sha256", file.sha256());
    return entry;
  }

  private static Written file(Map<?, ?> entry) {
    return new Written(
        FolderName.checkedPath(text(entry.get("path"))),
        text(entry.get("table")),
        whole(entry.get("rows")),
        whole(entry.get("bytes")),
        text(entry.get("sha256")));
  }

  private static String text(Object value) {
    return value == null ? "" : (String) value;
  }

  private static long whole(Object value) {
    return value == null ? 0 : new BigDecimal(value.toString()).longValueExact();
  }
}
