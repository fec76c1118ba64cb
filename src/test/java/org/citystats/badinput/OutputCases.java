package org.citystats.badinput;

import static org.citystats.badinput.Must.figure;
import static org.citystats.badinput.Must.hold;
import static org.citystats.badinput.Must.lines;
import static org.citystats.badinput.Must.publish;
import static org.citystats.badinput.Must.reject;
import static org.citystats.badinput.Must.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.citystats.schema.Tables;

/** Cases 110 to 118 and 125: what reaches tables, exports and reports; settings; portals. */
final class OutputCases {

  private static final String HEADS = "area,year,value";

  static final List<Bad> ALL =
      List.of(
          Bad.of(110, "more rows than a sheet holds")
              .gdp(HEADS, "Aberg,2019,1")
              .expect(publish(1, 0), OutputCases::sheetsHoldNoTables),
          Bad.of(111, "a name longer than a cell of a workbook")
              .gdp(HEADS, "x".repeat(40_000) + ",2019,1", "Aberg,2019,1")
              .expect(publish(1, 1), reject("name_too_long", 2, "40,000 characters")),
          Bad.of(112, "names that no sheet may have")
              .file("[a]:b*c?.csv", HEADS, "Aberg,2019,1", "Bedorf,2019,2")
              .with("--set", "report.title=" + "[x]:*?".repeat(9))
              .expect(publish(2, 0), OutputCases::sheetNamesAreSound),
          Bad.of(113, "years across and a column of notes")
              .gdp("area,2017,2018,2019,Notes", "Aberg,1,2,3,estimated", "Bedorf,1,2,3,")
              .expect(
                  publish(6, 0),
                  figure("Aberg", "2019", 3),
                  Must.warn("columns_not_used", "'Notes'")),
          Bad.of(114, "a year twice across")
              .gdp("area,2018,2019,2019", "Aberg,1,2,3")
              .expect(hold(65, "gdp.csv", "column '2019' occurs twice (columns 3 and 4)")),
          Bad.of(115, "formulas in names")
              .gdp(HEADS, "=1+1,2019,1", "@SUM(A1),2019,2", "Aberg,2019,3")
              .expect(
                  publish(3, 0),
                  figure("=1+1", "2019", 1),
                  night -> export(night, "observations.csv", "'=1+1", "'@SUM(A1)")),
          Bad.of(116, "markup in names")
              .gdp(
                  HEADS,
                  "<script>alert(1)</script>,2019,1",
                  "`<script>alert(2)</script>,2019,2",
                  "Aberg,2019,3")
              .expect(
                  publish(3, 0),
                  figure("<script>alert(1)</script>", "2019", 1),
                  figure("`<script>alert(2)</script>", "2019", 2),
                  night -> reportHasNot(night, "<script>alert")),
          Bad.of(117, "codes that are paths")
              .gdp(
                  "code,year,value",
                  "../x,2019,1",
                  "a/b,2019,2",
                  "CON,2019,3",
                  "/etc/passwd,2019,4")
              .expect(
                  publish(4, 0),
                  figure("../x", "2019", 1),
                  figure("CON", "2019", 3),
                  OutputCases::filesHavePlainNames),
          Bad.of(118, "a setting that is none")
              .gdp(HEADS, "Aberg,2019,1")
              .list("citystats.yaml", "input: [../in]", "ingest:", "  reject-tolerence: 0.1")
              .expect(
                  hold(2, "line 3", "ingest.reject-tolerence is not a setting", "did you mean")),
          Bad.of(118, "a key twice, a tag, an alias without end")
              .gdp(HEADS, "Aberg,2019,1")
              .list("citystats.yaml", "input: [../in]", "input: [../on]")
              .expect(hold(2, "line 2: input occurs again, first in line 1", "keep one of them")),
          Bad.of(118, "a tag")
              .gdp(HEADS, "Aberg,2019,1")
              .list("citystats.yaml", "input: !!java.io.File [../in]")
              .expect(hold(2, "line 1")),
          Bad.of(118, "aliases without end")
              .gdp(HEADS, "Aberg,2019,1")
              .list(
                  "citystats.yaml",
                  "a: &a [x,x,x,x,x,x,x,x,x]",
                  "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]",
                  "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]",
                  "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]",
                  "input: [../in]")
              .expect(hold(2, "citystats.yaml")),
          Bad.of(118, "a wrong type")
              .gdp(HEADS, "Aberg,2019,1")
              .with("--set", "ingest.reject-tolerance=much")
              .expect(hold(2, "ingest.reject-tolerance = 'much' is not a share from 0 to 1")),
          Bad.of(118, "no settings file")
              .gdp(HEADS, "Aberg,2019,1")
              .with("--conf", "FOLDER/nowhere.yaml")
              .expect(hold(2, "nowhere.yaml", "there is no such file")),
          Bad.of(125, "a portal's lines above and below")
              .file(
                  "a.csv",
                  "数据库：主要城市年度数据",
                  "指标：国内生产总值(亿元)",
                  "时间：最近2年",
                  "地区,2018年,2017年",
                  "长春,7175.71,6530.03",
                  "注：空格表示数据缺失",
                  "数据来源：国家统计局")
              .expect(
                  publish(2, 0),
                  lines(1, 0, 3, 2, 1),
                  row(Tables.OBSERVATIONS, "国内生产总值", "7.17571E11", "CNY", "7175.71")));

  private OutputCases() {}

  private static Path snapshot(Night night) {
    return Path.of(night.published().orElseThrow().location());
  }

  private static void export(Night night, String name, String... words) throws IOException {
    Assertions.assertThat(Files.readString(snapshot(night).resolve("exports").resolve(name)))
        .contains(words);
  }

  private static void reportHasNot(Night night, String text) throws IOException {
    for (String name : List.of("report/index.html", "report/report.md")) {
      Assertions.assertThat(Files.readString(snapshot(night).resolve(name))).doesNotContain(text);
    }
  }

  private static void filesHavePlainNames(Night night) throws IOException {
    Path out = snapshot(night).getParent().getParent();
    try (Stream<Path> all = Files.walk(out)) {
      Assertions.assertThat(all.map(path -> out.relativize(path).toString()))
          .allMatch(path -> path.matches("[A-Za-z0-9._/-]*"));
    }
    Assertions.assertThat(out.getParent().getParent().resolve("x")).doesNotExist();
  }

  /** The workbook holds the report, never a table of figures: no sheet can overflow. */
  private static void sheetsHoldNoTables(Night night) throws IOException {
    Assertions.assertThat(sheets(night)).doesNotContain("observations", "growth", "ranking");
  }

  private static void sheetNamesAreSound(Night night) throws IOException {
    Assertions.assertThat(sheets(night))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"));
  }

  private static List<String> sheets(Night night) throws IOException {
    try (java.util.zip.ZipFile zip =
        new java.util.zip.ZipFile(snapshot(night).resolve("citystats.xlsx").toFile())) {
      String book =
          new String(
              zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      return java.util.regex.Pattern.compile("<sheet [^>]*name=\"([^\"]*)\"")
          .matcher(book)
          .results()
          .map(match -> match.group(1))
          .toList();
    }
  }
}
