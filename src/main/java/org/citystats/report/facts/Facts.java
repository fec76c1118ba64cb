package org.citystats.report.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Selection;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/**
 * The published tables of a run, read for one report.
 *
 * <p>Of the tables that grow with the data only the rows about what is shown are read and kept:
 * {@link #growth}, {@link #places}, {@link #levels} and {@link #rates}, or by {@link #tables}.
 * {@link #rows} is for the small tables.
 */
public final class Facts {

  private final ReportInput input;
  private final Map<String, Columns> read = new HashMap<>();
  private final Names names;
  private final Focus focus;
  private final Columns growth;
  private final Levels levels;
  private final Rates rates;
  private final Places places;
  private final String asOf;

  private Facts(ReportInput input) {
    this.input = input;
    names = new Names(rows(Tables.AREAS), rows(Tables.INDICATORS), input.background().peerGroups());
    focus = new Choice(input.tables(), names).of(input.headline());
    Shown shown = new Shown(input.tables(), focus);
    growth = shown.area(Tables.GROWTH_FIGURES);
    levels = new Levels(shown.area(Tables.OBSERVATIONS), shown.others(Tables.OBSERVATIONS));
    rates = new Rates(List.of(growth, shown.others(Tables.GROWTH_FIGURES)), names);
    places = new Places(input.tables());
    asOf = input.cover().asOf().isEmpty() ? newestVintage() : input.cover().asOf();
  }

  /** The facts of an input. */
  public static Facts of(ReportInput input) {
    return new Facts(input);
  }

  /** All rows of a table that does not grow with the data; each table is asked for once. */
  public Columns rows(Table table) {
    return read.computeIfAbsent(table.name(), none -> input.tables().rows(table, Selection.ALL));
  }

  /** The published tables, for the rows that a section shows. */
  public PublishedTables tables() {
    return input.tables();
  }

  /** What the report is about. */
  public Headline headline() {
    return focus.headline();
  }

  /** What the report is about, and what of it was chosen. */
  public Focus focus() {
    return focus;
  }

  /** Names of areas, indicators and peer groups. */
  public Names names() {
    return names;
  }

  /** All growth figures of the area of the report. */
  public Columns growth() {
    return growth;
  }

  /** Levels of the area and its parent, and of its districts in the period and the year before. */
  public Levels levels() {
    return levels;
  }

  /** Growth of the area and its parent, and of its districts in the period. */
  public Rates rates() {
    return rates;
  }

  /** Places among peers. */
  public Places places() {
    return places;
  }

  /** Verdicts on the targets of the report. */
  public Judgements judgements() {
    return new Judgements(this);
  }

  /** Verdicts on the targets of one area. */
  public Judgements judgements(String area) {
    return new Judgements(this, Set.of(area));
  }

  /** What is declared beside the tables. */
  public Background background() {
    return input.background();
  }

  /** Title and language. */
  public Cover cover() {
    return input.cover();
  }

  /** The state of knowledge: the stated one, else the newest vintage of the data. */
  public String asOf() {
    return asOf;
  }

  private String newestVintage() {
    Tally vintages = new Tally(Concepts.VINTAGE);
    tables().batches(Tables.OBSERVATIONS, Selection.of(Concepts.VINTAGE), vintages);
    return vintages.counts().keySet().stream().max(String::compareTo).orElse("");
  }
}
