package org.citystats.badinput;

import static org.citystats.badinput.Must.detect;
import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.lines;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.refuse;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.row;
import static org.citystats.badinput.Must.warn;
import static org.citystats.badinput.Must.warnOfNothing;

import java.util.List;
import org.citystats.schema.Tables;

/** Cases 18 to 36: rows, line ends, quotes, delimiters. */
final class RowCases {

  private static final String HEADS = "area,year,value";
  private static final String GOOD = "Aberg,2019,12.5";

  static final List<Bad> ALL =
      List.of(
          Bad.of(18, "a short row")
              .gdp(HEADS, GOOD, "Bedorf,2019", "Cedorf,2019,7")
              .expect(
                  publish(2, 1),
                  reject(
                      "row_width",
                      3,
                      "gdp.csv, line 3",
                      "2 cells, expected 3 as in the header",
                      "Bedorf | 2019")),
          Bad.of(19, "a long row")
              .gdp(HEADS, GOOD, "Bedorf,2019,1,5")
              .expect(
                  publish(1, 1),
                  reject("row_width", 3, "4 cells, expected 3", "unquoted", "decimal comma")),
          Bad.of(20, "a separator at the end of every row")
              .gdp(HEADS, "Aberg,2019,12.5,", "Bedorf,2019,7,")
              .expect(
                  publish(2, 0),
                  figure("Aberg", "2019", 12.5),
                  warn("separator_at_end", "gdp.csv", "2 rows")),
          Bad.of(21, "a row of separators only")
              .gdp(HEADS, GOOD, ",,", "Bedorf,2019,7")
              .expect(
                  publish(2, 0),
                  lines(1, 1, 0, 0, 2),
                  warn(
                      "separators_only",
                      "gdp.csv, line 3",
                      "separators only, counted as a blank line")),
          Bad.of(22, "blank lines")
              .gdp("", HEADS, GOOD, "", "  ", "Bedorf,2019,7", "")
              .expect(publish(2, 0), lines(1, 4, 0, 0, 2), warnOfNothing()),
          Bad.of(23, "no line end behind the last line")
              .file("gdp.csv", Input.text(HEADS + "\n" + GOOD))
              .expect(
                  publish(1, 0),
                  figure("Aberg", "2019", 12.5),
                  warn("last_line_open", "line 2 has no line end", "may be cut off")),
          Bad.of(23, "no line end behind the last line, where one is asked for")
              .file("gdp.csv", Input.text(HEADS + "\n" + GOOD))
              .with("--set", "ingest.open-last-line=refuse")
              .expect(refuse("gdp.csv, line 2", "no line end", "fetch the file again")),
          Bad.of(24, "the last record cut off")
              .file("gdp.csv", Input.text(HEADS + "\n" + GOOD + "\nBedorf,20"))
              .expect(publish(1, 1), reject("row_width", 3), warn("last_line_open", "line 3")),
          Bad.of(25, "carriage returns only")
              .file("gdp.csv", Input.text(HEADS + "\r" + GOOD + "\rBedorf,2019,7\r"))
              .expect(publish(2, 0), lines(1, 0, 0, 0, 2), row(Tables.OBSERVATIONS, "Bedorf", "3")),
          Bad.of(26, "line ends of two kinds")
              .file("gdp.csv", Input.text(HEADS + "\r\n" + GOOD + "\nBedorf,2019,7\r\n"))
              .expect(
                  publish(2, 0),
                  lines(1, 0, 0, 0, 2),
                  warn("mixed_line_ends", "2 lines end in CR LF, 1 in LF")),
          Bad.of(27, "a line end within a cell")
              .gdp(HEADS, "\"St.\nPolten\",2019,12.5", "Bedorf,2019,7")
              .expect(publish(2, 0), lines(1, 0, 0, 0, 3), row(Tables.OBSERVATIONS, "Bedorf", "4")),
          Bad.of(28, "a quote that nobody closes")
              .gdp(HEADS, GOOD, "\"Bedorf,2019,7", "Cedorf,2019,8", "Dedorf,2019,9")
              .expect(
                  publish(3, 1),
                  reject("unclosed_quote", 3, "gdp.csv, line 3", "never closed", "\"Bedorf,2019,7"),
                  figure("Cedorf", "2019", 8)),
          Bad.of(28, "a quote that is closed beyond the most lines of a record")
              .gdp(
                  HEADS,
                  "\"Aberg,2019,1",
                  "Bedorf,2019,2",
                  "Cedorf,2019,3",
                  "Dedorf,2019,4\"",
                  "Edorf,2019,5")
              .with("--set", "ingest.max-record-lines=2")
              .expect(
                  publish(3, 2),
                  reject("unclosed_quote", 2, "2 lines"),
                  reject("quote_in_cell", 5),
                  figure("Cedorf", "2019", 3)),
          Bad.of(29, "a quote within a cell")
              .gdp(HEADS, GOOD, "The \"New\" Town,2019,7")
              .expect(publish(1, 1), reject("quote_in_cell", 3, "column 1", "The \"New\" Town")),
          Bad.of(30, "text behind a closing quote")
              .gdp(HEADS, GOOD, "\"Bedorf\" upon Sea,2019,7")
              .expect(publish(1, 1), reject("text_after_quote", 3, "column 1")),
          Bad.of(31, "doubled quotes")
              .gdp(HEADS, "\"A\"\"berg\"\"\",2019,7")
              .expect(publish(1, 0), figure("A\"berg\"", "2019", 7)),
          Bad.of(32, "a backslash before the closing quote")
              .gdp(HEADS, "\"C:\\\",2019,7", GOOD)
              .expect(publish(2, 0), row(Tables.OBSERVATIONS, "C:\\")),
          Bad.of(32, "quotes escaped by backslashes")
              .gdp(HEADS, "\"The \\\"New\\\" Town\",2019,7", "\"An \\\"Old\\\" Town\",2019,7", GOOD)
              .expect(
                  publish(1, 2),
                  reject("text_after_quote", 2),
                  warn("backslash_quotes", "stands 4 times", "double")),
          Bad.of(33, "apostrophes as quotes, declared")
              .declared("quote", "'")
              .gdp(HEADS, "'Aberg,U.',2019,12.5")
              .expect(publish(1, 0), figure("Aberg,U.", "2019", 12.5)),
          Bad.of(33, "apostrophes as quotes, not declared")
              .gdp(HEADS, "'Aberg, Upper',2019,12.5", "'Bedorf, Lower',2019,12.5", GOOD)
              .expect(publish(1, 2), reject("row_width", 2, "4 cells, expected 3")),
          Bad.of(34, "semicolons")
              .gdp("area;year;value", "Aberg;2019;12,5")
              .expect(publish(1, 0), figure("Aberg", "2019", 12.5), detect("';' gives 3 cells")),
          Bad.of(34, "tabs")
              .gdp("area\tyear\tvalue", "Aberg\t2019\t12.5")
              .expect(publish(1, 0), figure("Aberg", "2019", 12.5), detect("'tab' gives 3 cells")),
          Bad.of(34, "vertical bars")
              .gdp("area|year|value", "Aberg|2019|12.5")
              .expect(publish(1, 0), figure("Aberg", "2019", 12.5), detect("'|' gives 3 cells")),
          Bad.of(34, "commas with blanks before quotes")
              .gdp("area, year, value", "\"Aberg,U.\" , 2019, \"12.5\"")
              .expect(publish(1, 0), figure("Aberg,U.", "2019", 12.5)),
          Bad.of(35, "two delimiters that both fit")
              .gdp("area,year;value", "Aberg,2019;12", "Bedorf,2019;7")
              .expect(
                  refuse(
                      "Cannot tell the cells apart at gdp.csv",
                      "',' gives 2 cells in 3 of 3 records, ';' gives 2 cells in 3 of 3 records",
                      "add to sources.csv the lines 'source,file,delimiter' and 'gdp,gdp.csv,;'")),
          Bad.of(36, "a first line that tells the delimiter")
              .gdp("sep=;", "area;year;value", "Aberg;2019;12.5")
              .expect(
                  publish(1, 0),
                  lines(1, 0, 1, 0, 1),
                  detect("the first line tells the delimiter")));

  private RowCases() {}
}
