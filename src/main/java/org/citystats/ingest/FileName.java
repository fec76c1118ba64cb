package org.citystats.ingest;

/** What the path of a file tells: the name that stands for what nothing else names. */
final class FileName {

  /** Code of the area of figures that name none: the whole that the file is about. */
  static final String WHOLE = "total";

  private FileName() {}

  /** The name of a file without folder and ending. */
  static String bare(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The lines that declare something about a file in the list of sources. */
  static String line(String file, String column, String value) {
    return "add to sources.csv the lines 'source,file,%s' and '%s,%s,%s'"
        .formatted(column, quoted(bare(file)), quoted(glob(file)), quoted(value));
  }

  private static String glob(String file) {
    return file.replaceAll("([\\[\\]{}*?\\\\])", "\\\\$1");
  }

  private static String quoted(String cell) {
    return cell.matches(".*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
