package org.citystats.ingest;

/** What the path of a file tells: the name that stands for what nothing else names. */
public final class FileName {

  private FileName() {}

  /** The name of a file without folder and ending. */
  public static String bare(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The pattern that a path and no other fits. */
  public static String glob(String file) {
    return file.replaceAll("([\\[\\]{}*?\\\\])", "\\\\$1");
  }

  /** A cell of a list, in quotes where it needs them. */
  public static String quoted(String cell) {
    return cell.matches(".*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
