package org.citystats.ingest;

import java.util.List;
import java.util.Optional;
import org.citystats.model.Source;

/** Every layout that can be read, in the order in which an undeclared file is tried. */
public final class InputLayouts {

  /** All of them. */
  public static final List<InputLayout> ALL =
      List.of(
          new SdmxCsv(),
          new EurostatTsv(),
          new WorldBank(),
          new LongLayout(),
          new YearRowHeads(),
          new Blocks(),
          new MonthsAcross(),
          new YearsAcross(),
          new ValueAndGrowth(),
          new TwoScopes(),
          new TwoRowHeads(),
          new YearInHead(),
          new AreasAcross(),
          new IndicatorsAcross());

  private InputLayouts() {}

  /** The words by which sources declare their layout. */
  public static List<String> codes() {
    return ALL.stream().map(InputLayout::code).toList();
  }

  /** The page about all layouts, {@code docs/layouts.md}, in Markdown. */
  public static String markdown() {
    StringBuilder page = new StringBuilder("# Layouts\n\n");
    page.append("How tables may be laid out; `sources.csv` names the layout of a file. ");
    page.append("Printed from the layouts themselves.\n\n");
    page.append(
        "Several tables may stand below one another, each under a header of its own and of ");
    page.append(
        "any layout; those below the first must name their indicator by a column, by their ");
    page.append("heads or by a numbered title such as `Table 2. Population (persons)`.\n");
    for (InputLayout layout : ALL) {
      page.append("\n## `").append(layout.code()).append("`\n\n").append(layout.says());
      page.append("\n\n```\n").append(layout.example()).append("```\n");
    }
    return page.append(Undecided.markdown()).toString();
  }

  /** The declared layout, or the first that claims a sheet or has nothing against it. */
  static Optional<InputLayout> fitting(Sheet sheet, Source source) {
    return source.layout().isEmpty()
        ? ALL.stream()
            .filter(
                layout -> layout.claims(sheet, source) || layout.objection(sheet, source).isEmpty())
            .findFirst()
        : of(source.layout());
  }

  static Optional<InputLayout> of(String code) {
    return ALL.stream().filter(layout -> layout.code().equals(code)).findFirst();
  }
}
