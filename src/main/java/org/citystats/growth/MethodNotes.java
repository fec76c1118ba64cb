package org.citystats.growth;

import java.util.List;
import java.util.Optional;

/** Prints the growth measures as a page for readers, {@code docs/methods.md}. */
public final class MethodNotes {

  private MethodNotes() {}

  /** The page, in Markdown; the same text whenever it is printed. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Methods\n\nPrinted from the notes of the measures in `growth`; refreshed as ");
    page.append("told in [contributing](contributing.md).\n\n## Growth, computed\n\n");
    page.append("Value and base belong to one series and are taken from the newest vintage that ");
    page.append("holds both. A provisional or estimated input makes the figure provisional or ");
    page.append("estimated.\nShares and rates change in percentage points; there is no rate of a ");
    page.append("rate. A figure is given for every period whose base period is not before the\n");
    page.append(
        "first period of the series; where it cannot be given, `why_not` tells the reason.\n");
    GrowthMeasures.ALL.forEach(measure -> append(page, measure.note()));
    page.append("\n## Growth, printed\n\nRates and changes that an office prints are kept as ");
    page.append("printed, with their own basis, bound and status, beside the computed ones.\n\n");
    list(page, PrintedMeasure.sentences());
    return page.toString();
  }

  /** The formula of a computed measure by its code; empty if there is no such measure. */
  public static Optional<String> formula(String code) {
    return GrowthMeasures.ALL.stream()
        .map(GrowthMeasure::note)
        .filter(note -> note.code().equals(code))
        .map(MethodNote::formula)
        .findFirst();
  }

  private static void append(StringBuilder page, MethodNote note) {
    page.append("\n### `%s` %s\n\n".formatted(note.code(), note.name()));
    page.append(
        "    %s\n\nUnit: %s.\nSource: %s.\n".formatted(note.formula(), note.unit(), note.source()));
    page.append("\nNo figure:\n\n");
    list(page, note.without());
  }

  private static void list(StringBuilder page, List<String> sentences) {
    sentences.forEach(sentence -> page.append("- ").append(sentence).append(".\n"));
  }
}
