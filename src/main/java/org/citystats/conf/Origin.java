package org.citystats.conf;

/**
 * Where the value of a setting was said.
 *
 * @param shown as readers are told, such as {@code conf/citystats.yaml:12:3} or {@code --set}
 * @param line line of the file, 0 if not in the file
 * @param column column of the file, 0 if not in the file
 */
record Origin(String shown, int line, int column) {

  /** The value is not said anywhere. */
  static final Origin DEFAULT = outside("default");

  /** A place in the file. */
  static Origin inFile(String file, int line, int column) {
    return new Origin(file + ":" + line + ":" + column, line, column);
  }

  /** An option or a variable. */
  static Origin outside(String shown) {
    return new Origin(shown, 0, 0);
  }

  boolean file() {
    return line > 0;
  }

  /** How a sentence about the value begins. */
  String value() {
    return file() ? "line " + line + ", column " + column + ": " : shown + ": ";
  }

  /** How a sentence about the key begins. */
  String key() {
    return file() ? "line " + line + ": " : shown + ": ";
  }
}
