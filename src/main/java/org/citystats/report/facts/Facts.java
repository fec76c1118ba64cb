package org.citystats.report.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.citystats.schema.Columns;
import org.citystats.schema.Concepts;
import org.citystats.schema.Table;
import org.citystats.schema.Tables;

/** The published tables of a run, read for one report. */
public final class Facts {

  private final ReportInput input;
  private final Map<String, Columns> read = new HashMap<>();
  private final Names names;
  private final Focus focus;
  private final Levels levels;
  private final Rates rates;

  private Facts(ReportInput input) {
    this.input = input;
    for (Table table : Tables.ALL) {
      Columns rows = input.tables().apply(table);
      read.put(table.name(), rows == null ? new Columns(table) : rows);
    }
    names = new Names(rows(Tables.AREAS), rows(Tables.INDICATORS), input.background().peerGroups());
    focus = new Choice(this::rows, names).of(input.headline());
    Set<String> areas = new TreeSet<>(focus.districts());
    areas.add(focus.headline().area());
    areas.add(focus.headline().parent());
    levels = new Levels(rows(Tables.OBSERVATIONS), areas);
    rates = new Rates(rows(Tables.GROWTH_FIGURES), areas, names);
  }

  /** The facts of an input; every table is asked for once. */
  public static Facts of(ReportInput input) {
    return new Facts(input);
  }

  /** The rows of a table. */
  public Columns rows(Table table) {
    return read.get(table.name());
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

  /** Levels of the area, its districts and their parent. */
  public Levels levels() {
    return levels;
  }

  /** Growth of the area, its districts and their parent. */
  public Rates rates() {
    return rates;
  }

  /** Places among peers. */
  public Places places() {
    return new Places(rows(Tables.RANKING));
  }

  /** Verdicts on the targets of the report. */
  public Judgements judgements() {
    return new Judgements(this);
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
    return input.cover().asOf().isEmpty() ? newestVintage() : input.cover().asOf();
  }

  private String newestVintage() {
    Columns rows = rows(Tables.OBSERVATIONS);
    return rows.column(Concepts.VINTAGE).words().all().stream().max(String::compareTo).orElse("");
  }
}
