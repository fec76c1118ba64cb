package org.citystats.publish;

import java.util.List;
import org.citystats.schema.Concept;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/** The page that explains a snapshot to who finds its folder: files, tables, columns, sources. */
final class Readme {

  /** Name of the file. */
  static final String FILE = "README.md";

  private final StringBuilder page = new StringBuilder();

  private Readme() {}

  /** The page as Markdown. */
  static String of(Edition edition) {
    Readme readme = new Readme();
    readme.line("# City statistics, snapshot " + edition.id()).line("");
    readme.line("Nothing in this folder changes. `manifest.json` has the hash of every file,");
    readme.line("`datapackage.json` describes the tables for programs, `run.json` is the account");
    readme.line("of the run. A figure has a value or, in `why_not`, the reason why it has none.");
    readme.line("Rates and shares are ratios: 0.062 is 6.2 %.");
    readme.tables(edition.files());
    readme.origins(edition.origins());
    return readme.page.toString();
  }

  private void tables(List<Written> files) {
    for (Table table : Tables.ALL) {
      List<Written> parts =
          files.stream().filter(file -> file.table().equals(table.name())).toList();
      if (!parts.isEmpty()) {
        table(table, parts);
      }
    }
  }

  private void table(Table table, List<Written> files) {
    long rows = files.stream().filter(Written::isTable).mapToLong(Written::rows).sum();
    line("").line("## " + table.name()).line("");
    line(table.says() + ". Rows: " + rows + ".").line("");
    files.stream().map(Written::path).sorted().forEach(path -> line("- `" + path + "`"));
    line("").line("| column | is | type | says |").line("|---|---|---|---|");
    columns("identifier", table.identifiers());
    columns("measure", table.measures());
    columns("attribute", table.attributes());
  }

  private void columns(String role, List<Concept> concepts) {
    for (Concept concept : concepts) {
      String type =
          switch (concept.type()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case WHOLE -> "whole number";
            case FLAG -> "true or false";
          };
      line("| `%s` | %s | %s | %s |".formatted(concept.name(), role, type, cell(concept.says())));
    }
  }

  private void origins(List<Origin> origins) {
    if (origins.isEmpty()) {
      return;
    }
    line("").line("## Sources").line("");
    line("| source | publisher | licence | found at |").line("|---|---|---|---|");
    for (Origin origin : origins) {
      line(
          "| %s | %s | %s | %s |"
              .formatted(
                  cell(origin.title()),
                  cell(origin.publisher()),
                  cell(origin.licence()),
                  cell(origin.url())));
    }
  }

  private Readme line(String line) {
    page.append(line).append('\n');
    return this;
  }

  /** A text as a cell: no mark of it is read as Markdown or HTML. */
  private static String cell(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1");
  }
}
