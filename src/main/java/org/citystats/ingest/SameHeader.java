package org.citystats.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells rows below a header that are the header again, or the header of another table. */
final class SameHeader {

  /** What every period holds; other texts are told apart by it quickly. */
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|2[01])\\d\\d|元年");

  private final List<List<String>> again;
  private final Set<String> heads;
  private final String first;

  SameHeader(List<Row> headers) {
    again = headers.stream().map(SameHeader::keys).toList();
    heads =
        again.stream()
            .flatMap(List::stream)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet());
    first = again.get(0).get(0);
  }

  private static List<String> keys(Row row) {
    return row.cells().stream().map(SameHeader::key).toList();
  }

  /** A head for comparison: capitals, blanks and signs that show nothing do not count. */
  static String key(String head) {
    StringBuilder key = new StringBuilder(head.length());
    head.codePoints().filter(SameHeader::counts).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean counts(int sign) {
    return !Character.isWhitespace(sign)
        && !Character.isSpaceChar(sign)
        && Character.getType(sign) != Character.FORMAT;
  }

  /** Whether a row is one of the header rows again. */
  boolean isAgain(Row row) {
    return row.filled() > 1
        && again.stream().anyMatch(keys -> startsLike(row, keys) && keys(row).equals(keys));
  }

  private static boolean startsLike(Row row, List<String> keys) {
    return row.cells().size() == keys.size() && key(row.cells().get(0)).equals(keys.get(0));
  }

  /**
   * Whether a row is a header of something else: most of its cells are heads and none is a figure;
   * or the first head again, followed by periods only; or a head and then heads and several
   * periods.
   */
  boolean isOther(Row row) {
    return row.filled() > 1 && (isOfHeads(row) || isOfPeriods(row) || isOfHeadsAndPeriods(row));
  }

  private static boolean isOfHeadsAndPeriods(Row row) {
    String last = row.cells().get(row.cells().size() - 1);
    if (!YEAR.matcher(last).find() || !begins(row.cells().get(0))) {
      return false;
    }
    List<String> others =
        row.cells().stream().filter(cell -> !cell.isBlank() && Heads.role(cell).isEmpty()).toList();
    return others.size() > 1 && others.stream().allMatch(cell -> PeriodHead.read(cell).isPresent());
  }

  /** Whether a row that begins with a word may be a header. */
  static boolean begins(String word) {
    return Heads.role(word).isPresent();
  }

  private boolean isOfHeads(Row row) {
    if (row.cells().stream().anyMatch(SameHeader::holdsDigit)) {
      return false;
    }
    long known = row.cells().stream().filter(this::isHead).count();
    return known > 1 && 2 * known > row.filled();
  }

  private static boolean holdsDigit(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }

  private boolean isHead(String cell) {
    String key = key(cell);
    return !key.isEmpty() && (heads.contains(key) || Heads.role(cell).isPresent());
  }

  private boolean isOfPeriods(Row row) {
    return !first.isEmpty()
        && key(row.cells().get(0)).equals(first)
        && row.filled() > 2
        && row.cells().stream()
            .skip(1)
            .filter(cell -> !cell.isBlank())
            .allMatch(cell -> PeriodHead.read(cell).isPresent());
  }
}
