package org.citystats.report.content;

import java.util.List;

/**
 * A table of the report.
 *
 * @param id anchor, and key of its sheet
 * @param sheet short name of its sheet
 * @param caption what it shows, with unit and period
 * @param heads its columns
 * @param lines its rows
 * @param twin whether it repeats a chart in figures
 * @param export name of the published table that holds all rows
 */
public record Grid(
    String id,
    Sentence sheet,
    Sentence caption,
    List<Head> heads,
    List<Line> lines,
    boolean twin,
    String export)
    implements Block {

  /**
   * A column.
   *
   * @param label its heading
   * @param figures whether it holds figures, which stand to the right
   */
  public record Head(Phrase label, boolean figures) {

    /** A column of words. */
    public static Head words(Phrase label) {
      return new Head(label, false);
    }

    /** A column of figures. */
    public static Head figures(Phrase label) {
      return new Head(label, true);
    }
  }

  /** What a row is. */
  public enum Kind {
    /** A row of its own. */
    WHOLE,
    /** A part of the row above, indented. */
    PART,
    /** The row of the area or target in the spotlight. */
    OWN,
    /** A heading above rows. */
    HEADING
  }

  /**
   * A row.
   *
   * @param key keys of the rows it was made from, empty if none
   * @param kind what it is
   * @param cells its cells; a heading has one
   */
  public record Line(String key, Kind kind, List<? extends Word> cells) {

    /** A row of its own. */
    public static Line of(String key, Word... cells) {
      return new Line(key, Kind.WHOLE, List.of(cells));
    }

    /** A heading above rows. */
    public static Line heading(Word title) {
      return new Line("", Kind.HEADING, List.of(title));
    }

    /** The same row as another kind. */
    public Line as(Kind other) {
      return new Line(key, other, cells);
    }
  }

  /** A table that stands by itself, all rows of which are in a published table. */
  public static Grid of(String id, Sentence caption, List<Head> heads, List<Line> lines) {
    return new Grid(id, caption, caption, heads, lines, false, "");
  }

  /** This table under a short name for its sheet. */
  public Grid onSheet(Phrase name) {
    return new Grid(id, name.plain(), caption, heads, lines, twin, export);
  }

  /** This table, repeating a chart in figures. */
  public Grid asTwin() {
    return new Grid(id, sheet, caption, heads, lines, true, export);
  }

  /** This table, all rows of which are in a published table. */
  public Grid allIn(String table) {
    return new Grid(id, sheet, caption, heads, lines, twin, table);
  }
}
