package org.citystats.growth;

import java.util.List;
import java.util.Optional;

/** Prints the growth measures as a page for readers, {@code docs/methods.md}. */
public final class MethodNotes {

  private static final String BREAKS =
      """

      Across a break or a change of boundary there is no figure, unless `breaks.csv` or the office
      offers a bridge, which `bridge` names: `recalculated_base` (the level before the break on the
      scope after it), `splice_factor`, `recalculated_since` (publications from a date on give
      earlier levels on the new scope), `printed_rate` (the rate printed on comparable scope, or on
      the basis of the levels, for the period of the break).
      """;

  private static final String BOUNDS =
      """

      A bound carries through where it can (`>` 110 from 100 is growth of more than 10 %). `growth_low`
      and `growth_high` are what the printed digits of the inputs allow (`interval` = `rounding`), or,
      for trends, where the slope lies in 95 of 100 cases (`confidence`).
      """;

  private static final String CHOICE =
      """

      The setting `growth.measures` lists the codes that are computed; the number in a code may be
      another one (`CAGR_3`, `INDEX_2015`, `CAGR_SINCE_2010`), and `all` stands for every measure.
      Unless it says otherwise these are computed:
      """;

  private MethodNotes() {}

  private static List<String> codes(List<GrowthMeasure> measures) {
    return measures.stream().map(measure -> "`" + measure.note().code() + "`").toList();
  }

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
    page.append(BREAKS).append(BOUNDS).append(CHOICE);
    page.append(String.join(", ", codes(GrowthMeasures.USUAL))).append(".\n");
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
