package org.citystats.report.format;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.report.content.Block;
import org.citystats.report.content.Chart;
import org.citystats.report.content.Document;
import org.citystats.report.content.Grid;
import org.citystats.report.content.Section;
import org.citystats.report.content.Statement;
import org.citystats.report.content.Word;

/** What the template of the page is filled with: texts, not yet escaped, and drawn charts. */
final class HtmlPage {

  private static final char NO_BREAK = '\u00a0';

  private final Document document;
  private final Wording wording;
  private final Set<String> used = new HashSet<>();
  private final Set<String> rows = new HashSet<>();

  HtmlPage(Document document) {
    this.document = document;
    this.wording = new Wording(document.language());
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Grid grid && !grid.twin()) {
          Cut.of(grid, wording).lines().forEach(line -> rows.add(line.key()));
        }
      }
    }
  }

  /** The values of the template by name. */
  Map<String, Object> view() {
    Map<String, Object> view = new HashMap<>();
    view.put("lang", document.language().tag());
    view.put("title", wording.say(document.title()));
    view.put("contents", wording.say(FramePhrases.CONTENTS));
    view.put("skip", wording.say(FramePhrases.TO_CONTENT));
    view.put("asFigures", wording.say(FramePhrases.AS_FIGURES));
    view.put("noRows", wording.say(FramePhrases.NO_ROWS));
    List<Map<String, String>> entries = new ArrayList<>();
    for (Document.Entry entry : document.entries()) {
      entries.add(Map.of("label", wording.say(entry.label()), "value", wording.say(entry.value())));
    }
    view.put("entries", entries);
    view.put("sections", document.sections().stream().map(this::section).toList());
    return view;
  }

  private Map<String, Object> section(Section section) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    List<Object> charts = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Chart chart) {
        charts.add(chart(chart));
        continue;
      }
      flush(blocks, charts);
      blocks.add(block(section, block));
    }
    flush(blocks, charts);
    return Map.of("id", section.id(), "title", wording.say(section.title()), "blocks", blocks);
  }

  /** Charts that follow one another stand side by side. */
  private static void flush(List<Map<String, Object>> blocks, List<Object> charts) {
    if (!charts.isEmpty()) {
      blocks.add(Map.of("kind", "charts", "charts", List.copyOf(charts)));
      charts.clear();
    }
  }

  private Map<String, Object> chart(Chart chart) {
    try {
      return Map.of(
          "id",
          unique(Anchor.of("chart", chart.id())),
          "title",
          wording.say(chart.title()),
          "small",
          chart instanceof Chart.YearBars,
          "svg",
          HTMLOutputFormat.INSTANCE.fromMarkup(new Drawing(wording).of(chart)));
    } catch (TemplateModelException broken) {
      throw new IllegalStateException("Cannot place a chart", broken);
    }
  }

  private Map<String, Object> block(Section section, Block block) {
    if (block instanceof Block.Heading heading) {
      return Map.of("kind", "heading", "text", wording.say(heading.title()));
    }
    if (block instanceof Block.Lead lead) {
      return Map.of("kind", "lead", "item", item(section, lead.statement()));
    }
    if (block instanceof Block.Listing listing) {
      return Map.of(
          "kind",
          "list",
          "items",
          listing.statements().stream().map(each -> item(section, each)).toList());
    }
    return grid((Grid) block);
  }

  private Map<String, Object> item(Section section, Statement statement) {
    String key = statement.key();
    return Map.of(
        "id", key.isEmpty() ? "" : unique(Anchor.of(section.id(), key)),
        "text", wording.say(statement),
        "key", Clean.of(key),
        "label", key.indexOf(' ') < 0 ? Clean.of(key) : wording.say(FramePhrases.DATA),
        "row", rows.contains(key) ? Anchor.of("row", key) : "");
  }

  private String unique(String anchor) {
    String free = anchor;
    for (int again = 2; !used.add(free); again++) {
      free = anchor + "-" + again;
    }
    return free;
  }

  private Map<String, Object> grid(Grid grid) {
    Cut cut = Cut.of(grid, wording);
    List<Map<String, Object>> heads = new ArrayList<>();
    grid.heads()
        .forEach(
            head ->
                heads.add(Map.of("text", wording.say(head.label()), "figures", head.figures())));
    return Map.of(
        "kind",
        "grid",
        "id",
        unique(Anchor.of("table", grid.id())),
        "caption",
        wording.say(grid.caption()),
        "twin",
        grid.twin(),
        "heads",
        heads,
        "lines",
        cut.lines().stream().map(line -> line(grid, line)).toList(),
        "note",
        cut.note());
  }

  private Map<String, Object> line(Grid grid, Grid.Line line) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (int at = 0; at < line.cells().size(); at++) {
      Word cell = line.cells().get(at);
      String verdict = cell instanceof Word.Badge badge ? badge.code().replace(' ', '-') : "";
      boolean figures = grid.heads().get(at).figures();
      String text = wording.cell(cell);
      String kept = cell instanceof Word.UnitOf ? text.replace(' ', NO_BREAK) : text;
      cells.add(Map.of("text", kept, "figures", figures, "verdict", verdict));
    }
    boolean keyed = !line.key().isEmpty() && !grid.twin();
    return Map.of(
        "id",
        keyed ? unique(Anchor.of("row", line.key())) : "",
        "kind",
        line.kind().name().toLowerCase(java.util.Locale.ROOT),
        "cells",
        cells);
  }
}
