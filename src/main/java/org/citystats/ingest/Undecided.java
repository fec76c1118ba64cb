package org.citystats.ingest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What no detection can decide, so that a file is refused with the line to add; printed into the
 * page of layouts.
 *
 * @param column column of {@code sources.csv} that decides
 * @param kind which files need it
 * @param why why the file alone does not tell
 */
public record Undecided(String column, String kind, String why) {

  /** All of them. */
  public static final List<Undecided> ALL =
      List.of(
          new Undecided(
              "encoding",
              "exports in a code page of one byte, such as windows-1252 (GENESIS-Online, the Data"
                  + " Explorer of Eurostat), in windows-31j (SSDSE, e-Stat), or in GB18030 with few"
                  + " Han characters (English pages of the National Bureau of Statistics)",
              "the bytes are valid in several encodings and give other letters in each; a wrong"
                  + " letter makes another area"),
          new Undecided(
              "decimal",
              "tables parted by semicolons or tabs in which every figure with a sign has three"
                  + " digits behind it (health reporting of the German Federation)",
              "`1.613` may be 1613 or 1.613, and no other figure shows which"),
          new Undecided(
              "layout",
              "tables with names across and a column of years or of unknown words before them",
              "`Vienna` or `Births` in a head is an area or an indicator; the figures are the same"),
          new Undecided(
              "columns",
              "tables whose first column has no head or an unknown one, or with a column of numbers"
                  + " that nobody knows",
              "its words may be areas or indicators, its numbers a dimension or another figure"),
          new Undecided(
              "period",
              "tables that name no year anywhere, or one pair such as `2010-11` only (releases of"
                  + " the English health service, tables of municipalities without a title)",
              "the year is on the page that the table was taken from; `2010-11` may be November"
                  + " 2010 or the year from 2010 to 2011"));

  /** The columns of {@code sources.csv} that may be asked for. */
  public static List<String> columns() {
    return ALL.stream().map(Undecided::column).distinct().toList();
  }

  /** The part of the page of layouts about them, in Markdown. */
  static String markdown() {
    return ALL.stream()
        .map(each -> "| `" + each.column() + "` | " + each.kind() + " | " + each.why() + " |\n")
        .collect(
            Collectors.joining(
                "",
                "\n## What no detection can decide\n\nEvery other file is read without settings."
                    + " These are refused with the line of `sources.csv` that decides; with it they"
                    + " are read.\n\n| column | files that need it | why the file does not tell |\n"
                    + "|---|---|---|\n",
                ""));
  }
}
