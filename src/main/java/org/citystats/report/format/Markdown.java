package org.citystats.report.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Document;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Section;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;

/** A report as Markdown with tables; charts appear as the tables of their figures. */
public final class Markdown implements DocumentFormat {

  @Override
  public byte[] bytesOf(Document document) {
    return new Pages(new Wording(document.language()))
        .of(document)
        .getBytes(StandardCharsets.UTF_8);
  }

  private record Pages(Wording wording) {

    String of(Document document) {
      StringBuilder text = new StringBuilder();
      line(text, "# " + escaped(document.title()));
      for (Document.Entry entry : document.entries()) {
        text.append("- ").append(wording.say(entry.label())).append(": ");
        text.append(escaped(entry.value())).append('\n');
      }
      text.append('\n');
      document.sections().forEach(section -> section(text, section));
      return text.toString();
    }

    private void section(StringBuilder text, Section section) {
      line(text, "## " + escaped(section.title()));
      section.blocks().forEach(block -> block(text, block));
    }

    private void block(StringBuilder text, Block block) {
      if (block instanceof Block.Heading heading) {
        line(text, "### " + escaped(heading.title()));
      } else if (block instanceof Block.Lead lead) {
        line(text, said(lead.statement()));
      } else if (block instanceof Block.Listing listing) {
        listing.statements().forEach(each -> text.append("- ").append(said(each)).append('\n'));
        text.append('\n');
      } else if (block instanceof Grid grid) {
        grid(text, grid);
      } else if (block instanceof Chart) {
        return;
      }
    }

    private void grid(StringBuilder text, Grid grid) {
      line(text, "**" + escaped(grid.caption()) + "**");
      Cut cut = Cut.of(grid, wording);
      row(text, grid.heads().stream().map(head -> wording.say(head.label())).toList());
      row(text, grid.heads().stream().map(head -> head.figures() ? "--:" : ":--").toList());
      cut.lines().forEach(line -> row(text, cells(grid, line)));
      text.append('\n');
      if (!cut.note().isEmpty()) {
        line(text, "*" + MarkdownText.escape(cut.note()) + "*");
      }
    }

    private List<String> cells(Grid grid, Grid.Line line) {
      List<String> cells = new ArrayList<>();
      for (Word cell : line.cells()) {
        String text = MarkdownText.escape(wording.cell(cell));
        boolean heading = line.kind() == Grid.Kind.HEADING || line.kind() == Grid.Kind.OWN;
        boolean part = line.kind() == Grid.Kind.PART && cells.isEmpty();
        cells.add(heading && !text.isEmpty() ? "**" + text + "**" : part ? "↳ " + text : text);
      }
      while (cells.size() < grid.heads().size()) {
        cells.add("");
      }
      return cells;
    }

    private String said(Statement statement) {
      return MarkdownText.atStart(wording.say(statement)) + key(Clean.of(statement.key()));
    }

    /** A key as code; one that holds markup is escaped like any other text. */
    private static String key(String key) {
      if (key.isEmpty()) {
        return "";
      }
      boolean bare = key.indexOf('`') < 0 && key.indexOf('<') < 0;
      return " " + (bare ? "`" + key + "`" : MarkdownText.escape(key));
    }

    private String escaped(Word word) {
      return MarkdownText.escape(wording.say(word));
    }

    private static void line(StringBuilder text, String line) {
      text.append(line).append("\n\n");
    }

    private static void row(StringBuilder text, List<String> cells) {
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
  }
}
