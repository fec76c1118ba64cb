package org.citystats.conf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Paths as text, local or with a scheme such as {@code hdfs://}. */
final class FilePath {

  private static final Pattern ROOT =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:/*[^/]*|[A-Za-z]:)?/.*|.:\\\\.*");

  private FilePath() {}

  /** The folder of a file, empty for the current one. */
  static String folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, Math.max(slash, 1));
  }

  /** A path within a folder; a path with a root or a scheme stays as it is. */
  static String within(String folder, String path) {
    if (ROOT.matcher(path).matches() || path.contains("://")) {
      return path;
    }
    return plain(folder.isEmpty() ? path : folder + (folder.endsWith("/") ? "" : "/") + path);
  }

  /** A path without {@code .} and without folders that it leaves again by {@code ..}. */
  private static String plain(String path) {
    int scheme = path.indexOf("://");
    int root = scheme < 0 ? 0 : Math.max(path.indexOf('/', scheme + 3), scheme + 3);
    String top = path.startsWith("/", root) ? path.substring(0, root + 1) : path.substring(0, root);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.substring(top.length()).split("/")) {
      boolean leaves = step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..");
      if (leaves) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    String rest = top + String.join("/", steps);
    return rest.isEmpty() ? "." : rest;
  }
}
