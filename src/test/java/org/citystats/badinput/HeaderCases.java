package org.citystats.badinput;

import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.hold;
import static org.citystats.badinput.Must.lines;
import static org.citystats.badinput.Must.noRow;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.refuse;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.row;
import static org.citystats.badinput.Must.warn;

import java.util.List;
import org.citystats.schema.Tables;

/** Cases 1 to 17: nothing in the file, headers, what stands above and below the table. */
final class HeaderCases {

  private static final String HEADS = "area,year,value";
  private static final String GOOD = "Aberg,2019,12.5";

  /** Heads of the columns of a long file, declared. */
  private static final String DECLARED =
      "long,area_name=area;indicator=item;time_period=year;obs_value=value";

  static final List<Bad> ALL =
      List.of(
          Bad.of(1, "an empty file beside a good one")
              .gdp(HEADS, GOOD)
              .file("empty.csv", new byte[0])
              .expect(
                  publish(1, 0),
                  warn("empty_file", "empty.csv: the file is empty (0 bytes)"),
                  row(Tables.SOURCES, "empty.csv")),
          Bad.of(1, "a file that was not empty last night")
              .lastNight("gdp.csv", HEADS, GOOD)
              .file("gdp.csv", new byte[0])
              .expect(hold(65, "gdp.csv", "the file is empty (0 bytes)")),
          Bad.of(1, "a file among others that was not empty last night")
              .lastNight("gdp.csv", HEADS, GOOD, "Bedorf,2019,3")
              .lastNight("more.csv", HEADS, "Bedorf,2018,3")
              .file("more.csv", HEADS, "Bedorf,2018,3", "Bedorf,2019,3", "Aberg,2019,1")
              .file("gdp.csv", new byte[0])
              .expect(hold(3, "gdp.csv has 0 records, 2 in the last snapshot")),
          Bad.of(2, "only a byte order mark")
              .gdp(HEADS, GOOD)
              .file("mark.csv", Input.bytes(0xEF, 0xBB, 0xBF))
              .expect(publish(1, 0), warn("empty_file", "mark.csv", "(3 bytes)")),
          Bad.of(2, "only blank lines")
              .file("a.csv", Input.text("\n \n\t\n"))
              .gdp(HEADS, GOOD)
              .expect(publish(1, 0), warn("empty_file", "a.csv"), lines(0, 3, 0, 0, 0)),
          Bad.of(3, "a header and no records")
              .file("a.csv", HEADS)
              .gdp(HEADS, GOOD)
              .expect(
                  publish(1, 0),
                  warn("no_records", "a.csv", "a header but no records"),
                  lines(1, 0, 0, 0, 0)),
          Bad.of(4, "no header")
              .gdp(GOOD, "Bedorf,2019,7")
              .expect(
                  hold(65, "gdp.csv", "first row: Aberg | 2019 | 12.5", "a period and a value")),
          Bad.of(5, "a declared column is missing")
              .declared("layout,columns", DECLARED)
              .gdp("area,item,yaer,value", "Aberg,gdp,2019,1")
              .expect(
                  refuse(
                      "gdp.csv as long: column 'year' is missing in line 1",
                      "found 'area', 'item', 'yaer', 'value'",
                      "nearest: 'yaer'")),
          Bad.of(5, "no column of a period")
              .gdp("area,yaer,value", GOOD)
              .expect(
                  hold(65, "gdp.csv", "no column is a period", "found 'area', 'yaer', 'value'")),
          Bad.of(6, "a column twice")
              .gdp("area,year,value,value", "Aberg,2019,1,2")
              .expect(hold(65, "gdp.csv", "column 'value' occurs twice (columns 3 and 4)")),
          Bad.of(6, "a column twice, in capitals")
              .declared("layout,columns", DECLARED)
              .gdp("area,item,year,value,VALUE", "Aberg,gdp,2019,1,2")
              .expect(refuse("gdp.csv", "column 'value' occurs twice (columns 4 and 5)")),
          Bad.of(7, "columns that nobody declared")
              .declared("layout,columns", DECLARED)
              .gdp("area,item,year,value,colour,taste", "Aberg,gdp,2019,1,red,sweet")
              .expect(
                  publish(1, 0), warn("columns_not_used", "gdp.csv", "columns 'colour', 'taste'")),
          Bad.of(8, "columns in another order")
              .declared("layout,columns", DECLARED)
              .file("a.csv", "area,item,year,value", "Aberg,gdp,2019,12.5")
              .file("b.csv", "value,item,area,year", "7,gdp,Aberg,2018")
              .expect(publish(2, 0), figure("Aberg", "2018", 7)),
          Bad.of(9, "heads with blanks, zero-width signs, quotes and capitals")
              .declared("layout,columns", DECLARED)
              .gdp("\" Area\u00a0\",item,y\u200bear,VALUE ", "Aberg,gdp,2019,12.5")
              .expect(
                  publish(1, 0),
                  figure("Aberg", "2019", 12.5),
                  warn("heads_cleaned", "line 1", "' Area", "y\\u200Bear", "VALUE")),
          Bad.of(10, "a blank head with figures below")
              .gdp("area,,year,value", "Aberg,x,2019,12.5")
              .expect(hold(65, "gdp.csv", "column 2 has no head, and line 2 holds 'x' in it")),
          Bad.of(10, "a blank head among years")
              .gdp("area,2018,,2019", "Aberg,1,9,2", "Bedorf,3,9,4")
              .expect(hold(65, "gdp.csv", "column 3 has no head, and line 2 holds '9' in it")),
          Bad.of(10, "a blank head at the end with nothing below")
              .gdp("area,year,value,", "Aberg,2019,12.5,")
              .expect(publish(1, 0), figure("Aberg", "2019", 12.5)),
          Bad.of(11, "the header again")
              .gdp(HEADS, GOOD, HEADS, "Bedorf,2019,7")
              .expect(
                  publish(2, 0),
                  warn("header_repeated", "gdp.csv", "line 3"),
                  lines(2, 0, 0, 0, 2)),
          Bad.of(11, "the header again in another order")
              .gdp(HEADS, GOOD, "year,area,value", "2019,Bedorf,7")
              .expect(
                  publish(1, 2),
                  reject("second_table", 3, "line 3", "another header", "year | area | value"),
                  reject("second_table", 4, "Bedorf")),
          Bad.of(12, "a second row of heads")
              .gdp(HEADS, "name,,million", GOOD)
              .expect(hold(65, "gdp.csv", "line 2 looks like a second header: name |  | million")),
          Bad.of(13, "lines above the header")
              .gdp("Regional accounts", "Printed in May", "", HEADS, GOOD)
              .expect(publish(1, 0), lines(1, 1, 2, 0, 1)),
          Bad.of(14, "notes below the table")
              .gdp(HEADS, GOOD, "Source: Office of Statistics, own figures", "Note: provisional")
              .expect(publish(1, 0), lines(1, 0, 0, 2, 1)),
          Bad.of(14, "a note in the middle is no footnote")
              .gdp(HEADS, GOOD, "Source: Office of Statistics", "Bedorf,2019,7")
              .expect(publish(2, 1), reject("row_width", 3, "1 cells, expected 3")),
          Bad.of(15, "a row of totals")
              .gdp(HEADS, GOOD, "Bedorf,2019,7", "Total,2019,19.5", "合计,2018,19")
              .expect(
                  publish(4, 0),
                  figure("total", "2019", 19.5),
                  figure("total", "2018", 19),
                  warn("total_row", "gdp.csv, line 4", "'Total' is the total of the table"),
                  noRow(Tables.OBSERVATIONS, "Total")),
          Bad.of(16, "a second table of another width")
              .gdp(HEADS, GOOD, "area,year,sex,value", "Bedorf,2019,f,7")
              .expect(
                  publish(1, 2),
                  reject("second_table", 3, "another header"),
                  reject("second_table", 4, "Bedorf")),
          Bad.of(17, "a second table of the same width and heads")
              .gdp(HEADS, GOOD, "", HEADS, "Bedorf,2019,7")
              .expect(publish(2, 0), warn("header_repeated", "line 4"), lines(2, 1, 0, 0, 2)),
          Bad.of(17, "a second table of the same width, of something else")
              .gdp(HEADS, GOOD, "", "area,period,persons", "Bedorf,2019,7")
              .expect(publish(1, 2), reject("second_table", 5, "another header in line 4")),
          Bad.of(17, "a second table of the same width whose head names its indicator")
              .gdp(HEADS, GOOD, "", "area,period,Residents (persons)", "Bedorf,2019,7")
              .expect(
                  publish(2, 0),
                  row(Tables.OBSERVATIONS, "Bedorf", "Residents", "2019", "7.0", "5"),
                  warn("further_table", "line 4", "a further table begins"),
                  lines(2, 1, 0, 0, 2)),
          Bad.of(17, "a second table of the same heads under its own title")
              .gdp(
                  "Table 1. Population (persons)",
                  "area,2019,2020",
                  "Aberg,1000,1010",
                  "",
                  "Table 2. Output (million EUR)",
                  "area,2019,2020",
                  "Aberg,50.5,51.0")
              .expect(
                  publish(4, 0),
                  row(Tables.OBSERVATIONS, "Aberg", "Population", "2020", "1010.0"),
                  row(Tables.OBSERVATIONS, "Aberg", "Output", "2020", "5.1E7", "EUR"),
                  lines(2, 1, 2, 0, 2)));

  private HeaderCases() {}
}
