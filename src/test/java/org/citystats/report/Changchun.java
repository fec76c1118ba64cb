package org.citystats.report;

import static org.citystats.schema.Concepts.BOUND;
import static org.citystats.schema.Concepts.CODE;
import static org.citystats.schema.Concepts.COUNT;
import static org.citystats.schema.Concepts.DISTANCE_TO_NEXT;
import static org.citystats.schema.Concepts.FIRST_LINE;
import static org.citystats.schema.Concepts.GOAL;
import static org.citystats.schema.Concepts.GROUP_ID;
import static org.citystats.schema.Concepts.GROWTH;
import static org.citystats.schema.Concepts.HINT;
import static org.citystats.schema.Concepts.IS_TARGET;
import static org.citystats.schema.Concepts.MARGIN;
import static org.citystats.schema.Concepts.MEASURE;
import static org.citystats.schema.Concepts.OBS_STATUS;
import static org.citystats.schema.Concepts.OP;
import static org.citystats.schema.Concepts.RANK_CHANGE;
import static org.citystats.schema.Concepts.RATIO;
import static org.citystats.schema.Concepts.REACHED;
import static org.citystats.schema.Concepts.REASON;
import static org.citystats.schema.Concepts.REMARK;
import static org.citystats.schema.Concepts.SCORE;
import static org.citystats.schema.Concepts.SOURCE_COLUMN;
import static org.citystats.schema.Concepts.SOURCE_FILE;
import static org.citystats.schema.Concepts.TARGET_ID;
import static org.citystats.schema.Concepts.UNIT_MEASURE;
import static org.citystats.schema.Concepts.VINTAGE;
import static org.citystats.schema.Concepts.WHY_NOT;
import static org.citystats.schema.ListConcepts.ACCEPTED;
import static org.citystats.schema.ListConcepts.COMPARATOR;
import static org.citystats.schema.ListConcepts.ENCODING;
import static org.citystats.schema.ListConcepts.LAYOUT;
import static org.citystats.schema.ListConcepts.LICENCE;
import static org.citystats.schema.ListConcepts.MISSING;
import static org.citystats.schema.ListConcepts.PUBLISHER;
import static org.citystats.schema.ListConcepts.RECORDS;
import static org.citystats.schema.ListConcepts.REJECTED;
import static org.citystats.schema.ListConcepts.SOURCE;
import static org.citystats.schema.ListConcepts.SUPERSEDED;
import static org.citystats.schema.ListConcepts.URL;

import java.util.List;
import org.citystats.model.PeerGroup;
import org.citystats.model.Period;
import org.citystats.model.SeriesBreak;
import org.citystats.report.content.Language;
import org.citystats.report.facts.Background;
import org.citystats.report.facts.Cover;
import org.citystats.report.facts.Headline;
import org.citystats.report.facts.ReportInput;
import org.citystats.schema.Tables;

/**
 * A city in the form of published tables: levels, rates and targets of Changchun as printed in its
 * work reports of January 2019 and 2020 (revised 2015 level of the report of 2021); peers,
 * districts and shares are made up.
 */
final class Changchun {

  private static final String CITY = "220100";
  private static final List<String> INDICATORS =
      List.of("gdp", "fiscal_revenue_local", "retail_sales", "visitors", "private_gdp_share");

  private Changchun() {}

  static ReportInput input(Language language) {
    PeerGroup peers = new PeerGroup("northeast", "Northeast cities", "东北四市", List.of());
    SeriesBreak census =
        new SeriesBreak(CITY, "gdp", Period.year(2019), "census", "fourth economic census");
    return new ReportInput(
        tables(),
        new Headline(CITY, "2018", "2019", INDICATORS, "northeast", CITY, 12),
        new Cover("", language, "2020-01-08"),
        new Background(
            List.of(peers),
            List.of(census),
            List.of("Target O028: growth and level disagree by more than the tolerance.")));
  }

  static Sheaf tables() {
    Sheaf sheaf = new Sheaf();
    codes(sheaf);
    results(sheaf);
    districts(sheaf);
    places(sheaf);
    targets(sheaf);
    files(sheaf);
    return sheaf;
  }

  private static void codes(Sheaf sheaf) {
    sheaf
        .area(CITY, "长春市", "Changchun", "220000")
        .area("210100", "沈阳市", "Shenyang", "210000")
        .area("210200", "大连市", "Dalian", "210000")
        .area("230100", "哈尔滨市", "Harbin", "230000")
        .area("220102", "南关区", "Nanguan", CITY)
        .area("220103", "宽城区", "Kuancheng", CITY)
        .area("220104", "朝阳区", "Chaoyang", CITY)
        .area("220122", "农安县", "Nong'an", CITY)
        .indicator("gdp", "地区生产总值", "Gross regional product", "CNY")
        .indicator("fiscal_revenue_local", "地方级财政收入", "Local fiscal revenue", "CNY")
        .indicator("retail_sales", "社会消费品零售总额", "Retail sales of consumer goods", "CNY")
        .indicator("visitors", "接待游客人次", "Visitor arrivals", "person_time")
        .indicator("private_gdp_share", "民营经济占GDP比重", "Share of the private economy", "ratio")
        .indicator("iva_above_size", "规模以上工业增加值", "Industrial value added", "CNY")
        .indicator("income_urban", "城镇常住居民人均可支配收入", "Urban income per person", "CNY_per_person")
        .indicator("private_new", "新登记民营企业户数", "Newly registered private enterprises", "enterprise")
        .indicator("urban_new_jobs", "城镇新增就业", "New urban jobs", "person")
        .indicator(
            "approval_time", "工业项目审批时间", "Approval time of an industrial project", "working_day")
        .indicator("private_income", "民营经济主营业务收入", "Income of private enterprises", "CNY")
        .indicator(
            "little_giant_new",
            "科技型“小巨人”企业",
            "New technology Little Giant enterprises",
            "enterprise")
        .indicator("urban_share", "常住人口城镇化率", "Urban share of the population", "ratio")
        .indicator("culture", "公共文化服务均等化水平", "Equality of cultural services", "unstated");
  }

  private static void results(Sheaf sheaf) {
    sheaf
        .level(CITY, "gdp", "2014", 513150000000.0, UNIT_MEASURE, "CNY")
        .level(CITY, "gdp", "2015", 553000000000.0, UNIT_MEASURE, "CNY")
        .level(CITY, "gdp", "2016", 592850000000.0, UNIT_MEASURE, "CNY")
        .level(
            CITY, "gdp", "2018", 700000000000.0, UNIT_MEASURE, "CNY", BOUND, ">=", OBS_STATUS, "BE")
        .growth("printed", CITY, "gdp", "2015", GROWTH, 0.065)
        .growth("printed", CITY, "gdp", "2016", GROWTH, 0.078)
        .growth("printed", CITY, "gdp", "2017", GROWTH, 0.08, BOUND, "~")
        .growth("printed", CITY, "gdp", "2018", GROWTH, 0.07, BOUND, ">", OBS_STATUS, "E")
        .growth("computed", CITY, "gdp", "2016", GROWTH, 0.0721)
        .growth("computed", CITY, "gdp", "2018", WHY_NOT, "bound")
        .level(CITY, "fiscal_revenue_local", "2016", 41540000000.0, UNIT_MEASURE, "CNY")
        .level(CITY, "fiscal_revenue_local", "2017", 45009416196.0, UNIT_MEASURE, "CNY")
        .level(CITY, "fiscal_revenue_local", "2018", 47800000000.0, UNIT_MEASURE, "CNY")
        .growth("computed", CITY, "fiscal_revenue_local", "2017", GROWTH, 0.0835)
        .growth("computed", CITY, "fiscal_revenue_local", "2018", GROWTH, 0.062)
        .level(CITY, "retail_sales", "2014", 236200000000.0, UNIT_MEASURE, "CNY")
        .level(CITY, "retail_sales", "2015", 241010000000.0, UNIT_MEASURE, "CNY", OBS_STATUS, "B")
        .level(CITY, "retail_sales", "2016", 265030000000.0, UNIT_MEASURE, "CNY")
        .level(CITY, "retail_sales", "2017", 282990654206.0, UNIT_MEASURE, "CNY")
        .level(CITY, "retail_sales", "2018", 302800000000.0, UNIT_MEASURE, "CNY")
        .growth("computed", CITY, "retail_sales", "2015", WHY_NOT, "level_break")
        .growth("computed", CITY, "retail_sales", "2016", GROWTH, 0.0997)
        .growth("computed", CITY, "retail_sales", "2017", GROWTH, 0.0678)
        .growth("computed", CITY, "retail_sales", "2018", GROWTH, 0.07)
        .growth(
            "printed",
            CITY,
            "retail_sales",
            "2018",
            GROWTH,
            0.075,
            org.citystats.schema.Concepts.BASIS,
            "nominal")
        .level(CITY, "visitors", "2017", 77391304.0, UNIT_MEASURE, "person_time")
        .level(CITY, "visitors", "2018", 89000000.0, UNIT_MEASURE, "person_time")
        .growth("computed", CITY, "visitors", "2018", GROWTH, 0.15)
        .level(CITY, "private_gdp_share", "2017", 0.5, UNIT_MEASURE, "ratio")
        .level(CITY, "private_gdp_share", "2018", 0.51, UNIT_MEASURE, "ratio")
        .growth(
            "computed",
            CITY,
            "private_gdp_share",
            "2018",
            GROWTH,
            0.01,
            MEASURE,
            "CHANGE",
            UNIT_MEASURE,
            "pp")
        .growth("printed", CITY, "iva_above_size", "2018", GROWTH, 0.08, BOUND, ">");
  }

  private static void districts(Sheaf sheaf) {
    String[] codes = {"220102", "220103", "220104", "220122"};
    double[] before = {8.1e9, 5.2e9, 9.4e9, 2.05e9};
    double[] now = {8.56e9, 5.13e9, 10.4e9, 2.19e9};
    for (int at = 0; at < codes.length; at++) {
      sheaf
          .level(codes[at], "fiscal_revenue_local", "2017", before[at], UNIT_MEASURE, "CNY")
          .level(codes[at], "fiscal_revenue_local", "2018", now[at], UNIT_MEASURE, "CNY")
          .growth(
              "computed",
              codes[at],
              "fiscal_revenue_local",
              "2018",
              GROWTH,
              now[at] / before[at] - 1);
    }
  }

  private static void places(Sheaf sheaf) {
    String[] codes = {"210200", CITY, "230100", "210100"};
    int[][] ranks = {{1, 4, 3, 2}, {1, 4, 2, 3}, {1, 3, 4, 2}, {1, 2, 2, 4}};
    double[] scores = {766.85e9, 700e9, 700e9, 629.24e9};
    for (int year = 0; year < ranks.length; year++) {
      for (int city = 0; city < codes.length; city++) {
        String period = Integer.toString(2015 + year);
        int rank = ranks[year][city];
        int tied = period.equals("2018") && rank == 2 ? 1 : 0;
        Object change = year == 0 ? null : ranks[year - 1][city] - rank;
        sheaf.place(
            codes[city],
            period,
            rank,
            tied,
            SCORE,
            scores[city],
            RANK_CHANGE,
            change,
            DISTANCE_TO_NEXT,
            rank == 1 ? null : 66.85e9);
      }
    }
    sheaf.row(
        Tables.RANKING,
        org.citystats.schema.Concepts.PEER_GROUP,
        "northeast",
        org.citystats.schema.Concepts.INDICATOR,
        "retail_sales",
        MEASURE,
        "level",
        org.citystats.schema.Concepts.TIME_PERIOD,
        "2018",
        org.citystats.schema.Concepts.REF_AREA,
        CITY,
        SCORE,
        302.8e9,
        org.citystats.schema.Concepts.RANK,
        4,
        org.citystats.schema.Concepts.PEERS,
        4,
        UNIT_MEASURE,
        "CNY",
        DISTANCE_TO_NEXT,
        82.3e9,
        org.citystats.schema.Concepts.BREAKDOWN,
        "");
  }

  private static void targets(Sheaf sheaf) {
    sheaf
        .verdict(
            "O001",
            "gdp",
            "missed",
            REACHED,
            0.02,
            GOAL,
            0.07,
            MARGIN,
            -0.05,
            OBS_STATUS,
            "E",
            REMARK,
            "estimate")
        .verdict("O002", "iva_above_size", "not measurable", GOAL, 0.08, REASON, "no_actual")
        .verdict(
            "O004",
            "fiscal_revenue_local",
            "missed",
            REACHED,
            0.026,
            GOAL,
            0.05,
            MARGIN,
            -0.024,
            OP,
            "=",
            OBS_STATUS,
            "E",
            REMARK,
            "basis_differs;estimate",
            GROUP_ID,
            "T01")
        .verdict(
            "O005",
            "fiscal_revenue_local",
            "not measurable",
            MEASURE,
            "level",
            OP,
            ">",
            GOAL,
            50e9,
            UNIT_MEASURE,
            "CNY",
            REASON,
            "no_actual",
            GROUP_ID,
            "T01")
        .verdict(
            "T01",
            "fiscal_revenue_local",
            "missed",
            MEASURE,
            "",
            OP,
            "",
            GROUP_ID,
            "T01",
            REMARK,
            "group",
            IS_TARGET,
            false)
        .verdict(
            "O006",
            "income_urban",
            "achieved",
            REACHED,
            0.07,
            GOAL,
            0.02,
            MARGIN,
            0.055,
            OP,
            "~",
            OBS_STATUS,
            "E")
        .verdict(
            "O016",
            "private_new",
            "exceeded",
            MEASURE,
            "level",
            OP,
            ">",
            REACHED,
            38000.0,
            GOAL,
            20000.0,
            MARGIN,
            18000.0,
            RATIO,
            1.9,
            UNIT_MEASURE,
            "enterprise")
        .verdict("O017", "private_income", "achieved", REACHED, 0.085, GOAL, 0.085, MARGIN, 0.0)
        .verdict(
            "O020",
            "urban_share",
            "nearly",
            MEASURE,
            "level",
            REACHED,
            0.593,
            GOAL,
            0.6,
            MARGIN,
            -0.007)
        .verdict(
            "O023",
            "little_giant_new",
            "not measurable",
            MEASURE,
            "level",
            OP,
            ">",
            GOAL,
            200.0,
            UNIT_MEASURE,
            "enterprise",
            REASON,
            "measure_mismatch")
        .verdict(
            "O031",
            "approval_time",
            "off track",
            MEASURE,
            "level",
            OP,
            "<",
            REACHED,
            9.0,
            GOAL,
            5.0,
            UNIT_MEASURE,
            "working_day",
            org.citystats.schema.Concepts.PROGRESS,
            0.6,
            org.citystats.schema.Concepts.EXPECTED_PROGRESS,
            0.75,
            org.citystats.schema.Concepts.REQUIRED_PACE,
            -4.0)
        .verdict(
            "O044",
            "culture",
            "not measurable",
            MEASURE,
            "level",
            OP,
            "up",
            UNIT_MEASURE,
            "unstated",
            REASON,
            "qualitative")
        .verdict(
            "O050",
            "culture",
            "not measurable",
            MEASURE,
            "level",
            OP,
            "=",
            GOAL,
            20.0,
            UNIT_MEASURE,
            "unstated",
            REASON,
            "programme_name",
            IS_TARGET,
            false)
        .verdict(
            "O052",
            "urban_new_jobs",
            "exceeded",
            MEASURE,
            "level",
            OP,
            "=",
            REACHED,
            98000.0,
            GOAL,
            90000.0,
            MARGIN,
            8000.0,
            RATIO,
            98.0 / 90,
            UNIT_MEASURE,
            "person");
    sheaf.row(Tables.TARGETS, TARGET_ID, "O006", GOAL, null, COMPARATOR, "gdp.growth@220100");
  }

  private static void files(Sheaf sheaf) {
    sheaf
        .row(
            Tables.SOURCES,
            SOURCE_FILE,
            "changchun/results-2019.csv",
            SOURCE,
            "report_2019",
            PUBLISHER,
            "City of Changchun",
            LICENCE,
            "facts",
            URL,
            "http://www.changchun.gov.cn/",
            VINTAGE,
            "2019-01-16",
            ENCODING,
            "UTF-8",
            LAYOUT,
            "long",
            RECORDS,
            71,
            ACCEPTED,
            66,
            REJECTED,
            5,
            SUPERSEDED,
            0,
            MISSING,
            2)
        .row(
            Tables.SOURCES,
            SOURCE_FILE,
            "series/gdp.csv",
            SOURCE,
            "yearbook",
            PUBLISHER,
            "Bureau of statistics",
            LICENCE,
            "",
            URL,
            "",
            VINTAGE,
            "2018",
            ENCODING,
            "GB18030",
            LAYOUT,
            "years-across",
            RECORDS,
            160,
            ACCEPTED,
            158,
            REJECTED,
            1,
            SUPERSEDED,
            1,
            MISSING,
            12)
        .row(
            Tables.REJECTS,
            SOURCE_FILE,
            "changchun/results-2019.csv",
            FIRST_LINE,
            14,
            SOURCE_COLUMN,
            4,
            CODE,
            "not_a_number",
            REASON,
            "'n/a*' is no number, expected a number or a missing mark",
            HINT,
            "add it to the marks of the source")
        .row(
            Tables.REJECTS,
            SOURCE_FILE,
            "series/gdp.csv",
            FIRST_LINE,
            31,
            SOURCE_COLUMN,
            0,
            CODE,
            "unknown_area",
            REASON,
            "'长春新区' is no area of the code list",
            HINT,
            "add it to names-areas.csv")
        .row(
            Tables.WARNINGS,
            SOURCE_FILE,
            "series/gdp.csv",
            CODE,
            "superseded",
            FIRST_LINE,
            0,
            COUNT,
            1,
            REASON,
            "1 record is replaced by a later one of the same key");
  }
}
